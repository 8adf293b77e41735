import { type Message, someOf } from '../../problems/index.js';
import { type Text, textIn } from '../text.js';

export const invalidCode = (what: string, code: string): Message => ({
  en: `"${code}" cannot be the code of ${what}: a code is made of letters and digits (and "_" inside).`,
  fr: `« ${code} » ne peut pas être un code : un code est fait de lettres et de chiffres (et de « _ » à l'intérieur).`,
});

export const duplicateQuestion = (code: string): Message => ({
  en: `The code "${code}" is used by two questions or columns; each needs its own.`,
  fr: `Le code « ${code} » sert à deux questions ou colonnes ; il en faut un pour chacune.`,
});

export const duplicateOption = (question: string, code: string): Message => ({
  en: `Question "${question}" has two options "${code}"; each needs its own code.`,
  fr: `La question « ${question} » a deux modalités « ${code} » ; il faut un code pour chacune.`,
});

export const unknownQuestion = (
  question: string,
  named: string,
  codes: readonly string[],
): Message => ({
  en: `"${question}" reads "${named}", but there is no such question; the questions are ${someOf(codes)}.`,
  fr: `« ${question} » lit « ${named} », qui n'existe pas ; les questions sont ${someOf(codes)}.`,
});

export const unknownOption = (
  question: string,
  named: string,
  option: string,
  codes: readonly string[],
): Message => ({
  en: `"${question}" reads "${named}.${option}", but "${named}" has no option "${option}"; its options are ${someOf(codes)}.`,
  fr: `« ${question} » lit « ${named}.${option} », mais « ${named} » n'a pas de modalité « ${option} » ; ses modalités sont ${someOf(codes)}.`,
});

export const unfitCondition = (question: string, named: string, wanted: string): Message => ({
  en: `"${question}" reads "${named}" as if it were a ${wanted} question, which it is not.`,
  fr: `« ${question} » lit « ${named} » comme une question de type ${wanted}, ce qu'elle n'est pas.`,
});

export const reversedLimits = (question: string, min: number, max: number): Message => ({
  en: `Question "${question}" accepts numbers from ${min} to ${max}: the minimum is above the maximum.`,
  fr: `La question « ${question} » accepte les nombres de ${min} à ${max} : le minimum dépasse le maximum.`,
});

export const impossibleRanks = (question: string, max: number, items: number): Message => ({
  en: `Question "${question}" has ${max} ranks for ${items} items; give a whole number from 1 to ${items}.`,
  fr: `La question « ${question} » a ${max} rangs pour ${items} items ; donnez un entier de 1 à ${items}.`,
});

export const unknownReading = (reading: string, known: readonly string[]): Message => ({
  en: `The questionnaire has no reading "${reading}"; its readings are ${someOf(known)}.`,
  fr: `Le questionnaire n'a pas de lecture « ${reading} » ; ses lectures sont ${someOf(known)}.`,
});

export const readAlready = (readings: readonly string[]): Message => ({
  en: `The questionnaire is already read under ${readings.join(', ')}, which has replaced its filters. Start from the questionnaire itself, and name all readings at once.`,
  fr: `Le questionnaire est déjà lu selon ${readings.join(', ')}, qui a remplacé ses filtres. Partez du questionnaire lui-même, et nommez toutes les lectures à la fois.`,
});

export const undeclaredReading = (where: string, reading: string): Message => ({
  en: `"${where}" has another filter under the reading "${reading}", which is not among the readings of the questionnaire; declare it in "readings" or correct its code.`,
  fr: `« ${where} » a un autre filtre dans la lecture « ${reading} », qui n'est pas parmi les lectures du questionnaire ; déclarez-la dans « readings » ou corrigez son code.`,
});

export const oddityElsewhere = (where: string): Message => ({
  en: `An oddity is said to stand at "${where}", which is neither a question nor a group.`,
  fr: `Une bizarrerie est signalée en « ${where} », qui n'est ni une question ni un groupe.`,
});

export const sameLabel = (
  question: string,
  first: string,
  second: string,
  label: string,
): Message => ({
  en: `"${first}" and "${second}" of question "${question}" read the same ("${label}"): answers cannot be told apart. Change one label, or remove one.`,
  fr: `« ${first} » et « ${second} » de la question « ${question} » se lisent de la même façon (« ${label} ») : les réponses ne peuvent pas être distinguées. Changez l'un des libellés, ou retirez-en un.`,
});

export const sameTitle = (first: string, second: string): Message => ({
  en: `"${first}" and "${second}" stand in one group under the same title. If one is not a copy left by mistake, make the titles tell them apart.`,
  fr: `« ${first} » et « ${second} » ont le même intitulé dans un même groupe. Si l'une n'est pas une copie oubliée, distinguez leurs intitulés.`,
});

const choicesOf = (codes: readonly string[]): Message => ({
  en: `${codes.length > 1 ? 'the choices' : 'the choice'} ${someOf(codes)}`,
  fr: `${codes.length > 1 ? 'les choix' : 'le choix'} ${someOf(codes)}`,
});

export const missingTexts = (
  question: string,
  language: string,
  lacksTitle: boolean,
  codes: readonly string[],
): Message => {
  const choices = codes.length === 0 ? [] : [choicesOf(codes)];
  const lacking = [...(lacksTitle ? [{ en: 'its title', fr: "l'intitulé" }] : []), ...choices];
  return {
    en: `Question "${question}" has no text in "${language}" for ${lacking.map(({ en }) => en).join(' and ')}. Write it, or take the language out of the questionnaire.`,
    fr: `La question « ${question} » n'a pas de texte en « ${language} » pour ${lacking.map(({ fr }) => fr).join(' et ')}. Écrivez-le, ou retirez la langue du questionnaire.`,
  };
};

export const unknownExclusive = (
  question: string,
  code: string,
  codes: readonly string[],
): Message => ({
  en: `"${code}" is said to exclude the other boxes of question "${question}", which has no such box; its boxes are ${someOf(codes)}.`,
  fr: `« ${code} » est dit exclure les autres cases de la question « ${question} », qui n'a pas cette case ; ses cases sont ${someOf(codes)}.`,
});

export const tooManyAllowed = (question: string, max: number, count: number): Message => ({
  en: `Question "${question}" allows ${max} boxes and has ${count}: the limit limits nothing. Lower it or remove it.`,
  fr: `La question « ${question} » permet ${max} cases et en a ${count} : la limite ne limite rien. Abaissez-la ou retirez-la.`,
});

export const fewChoices = (question: string, count: number): Message => ({
  en: `Question "${question}" offers ${count === 0 ? 'no answer' : 'a single answer'} to choose from; two at least were expected. Add some, or ask otherwise.`,
  fr: `La question « ${question} » ${count === 0 ? "n'offre aucune réponse" : "n'offre qu'une réponse"} au choix ; il en faudrait deux au moins. Ajoutez-en, ou posez-la autrement.`,
});

export const emptyGroup = (code: string, labels: Text): Message => ({
  en: `The group "${textIn(labels, 'en') || code}" has no question; LimeSurvey does not show it. Remove it, or put its questions back.`,
  fr: `Le groupe « ${textIn(labels, 'fr') || code} » n'a pas de question ; LimeSurvey ne l'affiche pas. Retirez-le, ou remettez-y ses questions.`,
});

export const refusedQuestion = (code: string): Message => ({
  en: `LimeSurvey would refuse the code "${code}" of the question: there it starts with a letter and is made of at most 20 letters and digits, without accents.`,
  fr: `LimeSurvey refuserait le code « ${code} » de la question : il y commence par une lettre et compte au plus 20 lettres et chiffres, sans accents.`,
});

export const refusedChoices = (
  question: string,
  codes: readonly string[],
  longest: number,
): Message => ({
  en: `LimeSurvey would refuse the codes ${someOf(codes)} of question "${question}": there they are made of at most ${longest} letters and digits, without accents.`,
  fr: `LimeSurvey refuserait les codes ${someOf(codes)} de la question « ${question} » : ils y comptent au plus ${longest} lettres et chiffres, sans accents.`,
});
