import { type Message, someOf } from '../../../../core/problems/index.js';
import type { Aspect } from './aspects.js';

/** What is lost, as the beginning of a sentence. */
const LOST: Readonly<Record<Aspect, Message>> = {
  identifier: {
    en: 'LimeSurvey knows surveys by a number: the identifier of the questionnaire becomes one',
    fr: "LimeSurvey connaît les enquêtes par un numéro : l'identifiant du questionnaire en devient un",
  },
  group: {
    en: 'LimeSurvey knows groups by a number: their codes become numbers',
    fr: 'LimeSurvey connaît les groupes par un numéro : leurs codes deviennent des numéros',
  },
  question: {
    en: 'Some questions are read back elsewhere, or not at all',
    fr: 'Des questions sont relues ailleurs, ou pas du tout',
  },
  type: {
    en: 'No type of question of LimeSurvey asks this as it is written; the nearest was taken',
    fr: 'Aucun type de question de LimeSurvey ne demande cela tel quel ; le plus proche a été pris',
  },
  texts: {
    en: 'Some texts are read back otherwise: white space is one space, line breaks are spaces, and only the languages of the survey are written',
    fr: "Des textes sont relus autrement : les blancs deviennent une espace, les sauts de ligne des espaces, et seules les langues de l'enquête sont écrites",
  },
  filter: {
    en: 'Some filters are read back otherwise',
    fr: 'Des filtres sont relus autrement',
  },
  mandatory: {
    en: 'Whether an answer is required is not kept',
    fr: "L'obligation de répondre n'est pas gardée",
  },
  lists: {
    en: 'The lists of answers, items or columns, their texts or the filters of items are not kept as they are',
    fr: 'Les listes de modalités, items ou colonnes, leurs textes ou les filtres des items ne sont pas gardés tels quels',
  },
  scale: {
    en: 'LimeSurvey does not know that a list is ordered: it is read back as nominal',
    fr: "LimeSurvey ne sait pas qu'une liste est ordonnée : elle est relue comme nominale",
  },
  other: {
    en: 'The answer "other", or its label in some language, is not kept as it is',
    fr: "La réponse « autre », ou son libellé dans une langue, n'est pas gardée telle quelle",
  },
  limits: {
    en: 'Limits (least, most, whole numbers, unit, number of boxes or ranks, exclusive boxes) are not kept as they are',
    fr: 'Des limites (minimum, maximum, nombres entiers, unité, nombre de cases ou de rangs, cases exclusives) ne sont pas gardées telles quelles',
  },
  survey: {
    en: 'The languages or the cutting into pages are read back otherwise',
    fr: 'Les langues ou le découpage en pages sont relus autrement',
  },
  inferred: {
    en: 'The file does not say which filters were inferred, nor why',
    fr: 'Le fichier ne dit pas quels filtres ont été inférés, ni pourquoi',
  },
  derived: {
    en: 'Derived variables are not asked: they are not in the file',
    fr: 'Les variables dérivées ne sont pas posées : elles ne sont pas dans le fichier',
  },
  readings: {
    en: 'The file holds the filters of one reading, not the other readings',
    fr: "Le fichier contient les filtres d'une lecture, non les autres lectures",
  },
  oddities: {
    en: 'The remarks on what is odd in the printed questionnaire are not in the file',
    fr: 'Les remarques sur les bizarreries du questionnaire imprimé ne sont pas dans le fichier',
  },
};

export function notHeldMessage(aspect: Aspect, places: readonly string[]): Message {
  const { en, fr } = LOST[aspect];
  if (places.length < 2) return { en: `${en}.`, fr: `${fr}.` };
  return { en: `${en}: ${someOf(places)}.`, fr: `${fr} : ${someOf(places)}.` };
}

export const refusedQuestionCode = (code: string): Message => ({
  en: `LimeSurvey refuses the question code "${code}": it wants a letter, then letters and digits without accents, 20 at most. Give the question another code.`,
  fr: `LimeSurvey refuse le code de question « ${code} » : il veut une lettre, puis des lettres et chiffres sans accents, 20 au plus. Donnez un autre code à la question.`,
});

export const repeatedQuestionCode = (code: string): Message => ({
  en: `LimeSurvey refuses a second question "${code}": upper and lower case are the same to it. Give one of them another code.`,
  fr: `LimeSurvey refuse une seconde question « ${code} » : majuscules et minuscules sont pour lui la même chose. Donnez un autre code à l'une d'elles.`,
});

export const refusedPartCodes = (
  question: string,
  codes: readonly string[],
  longest: number,
): Message => ({
  en: `LimeSurvey refuses these codes in question "${question}": ${someOf(codes)}. It wants letters and digits without accents, ${longest} at most, each code once.`,
  fr: `LimeSurvey refuse ces codes dans la question « ${question} » : ${someOf(codes)}. Il veut des lettres et chiffres sans accents, ${longest} au plus, chaque code une fois.`,
});
