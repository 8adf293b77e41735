import { type Text, textIn } from '../../instrument/index.js';
import type { Message } from '../../problems/index.js';

const SHOWN = 10;

/** How many respondents, and the identifiers of the first of them. */
export function respondentsNamed(ids: readonly string[]): Message {
  const few = ids.slice(0, SHOWN).join(', ');
  const more = ids.length > SHOWN ? ', …' : '';
  const [en, fr] = ids.length === 1 ? ['respondent', 'répondant'] : ['respondents', 'répondants'];
  return {
    en: `${ids.length} ${en} (id ${few}${more})`,
    fr: `${ids.length} ${fr} (id ${few}${more})`,
  };
}

export const UNASKED_INCLUDED: Message = {
  en: 'They are counted, as --include-unasked asks.',
  fr: 'Elles sont comptées, comme --include-unasked le demande.',
};

/** A fraction as a whole percentage. */
function percent(fraction: number): number {
  return Math.round(fraction * 100);
}

export const tooMany = (max: number): Message => ({
  en: `more than ${max} boxes ticked`,
  fr: `plus de ${max} cases cochées`,
});

export const tooFew = (min: number): Message => ({
  en: `fewer than ${min} boxes ticked`,
  fr: `moins de ${min} cases cochées`,
});

export const tooManyRanked = (max: number): Message => ({
  en: `more than ${max} items ranked`,
  fr: `plus de ${max} items classés`,
});

export const tooFewRanked = (min: number): Message => ({
  en: `fewer than ${min} items ranked`,
  fr: `moins de ${min} items classés`,
});

export const fasterThan = (share: number): Message => ({
  en: `filled in less than ${percent(share)} % of the median time of the same branch (seconds taken / median)`,
  fr: `remplis en moins de ${percent(share)} % de la durée médiane du même parcours (secondes passées / médiane)`,
});

/** Of a grid of `rows` rows, of which the file lacks `lost`. */
export const straightLines = (asked: number, rows: number, lost: number): Message => {
  if (asked === rows) {
    return {
      en: `the same answer in all ${rows} rows of the grid`,
      fr: `la même réponse aux ${rows} lignes de la grille`,
    };
  }
  const [held, present] = lost === 0 ? ['', ''] : [' and in the file', ' et présentes au fichier'];
  return {
    en: `the same answer in all ${asked} rows asked${held}, of a grid of ${rows}`,
    fr: `la même réponse aux ${asked} lignes posées${present}, d’une grille de ${rows}`,
  };
};

export const atStart = (
  start: number,
  stored: boolean,
  count: number,
  answered: number,
): Message => {
  const untouched = stored
    ? {
        en: 'LimeSurvey stores it when nobody touches the slider',
        fr: 'LimeSurvey l’enregistre si personne ne touche le curseur',
      }
    : {
        en: 'LimeSurvey stores nothing until the slider is touched, perhaps without being moved',
        fr: 'LimeSurvey n’enregistre rien tant que le curseur n’est pas touché, peut-être sans être déplacé',
      };
  return {
    en: `${count} of ${answered} answers are ${start}, where the slider stands at first; ${untouched.en}`,
    fr: `${count} réponses sur ${answered} valent ${start}, position de départ du curseur ; ${untouched.fr}`,
  };
};

export const leftHere = (page: Text, left: number, reached: number): Message => ({
  en: `${left} of ${reached} who saw this page left on it (${textIn(page, 'en')})`,
  fr: `${left} des ${reached} qui ont vu cette page sont partis dessus (${textIn(page, 'fr')})`,
});

export const leftBlank = (blank: number, reached: number): Message => ({
  en: `left blank by ${blank} of ${reached} who reached it`,
  fr: `laissée sans réponse par ${blank} des ${reached} qui l’ont atteinte`,
});

export const nearlyEmpty = (share: number, questions: number): Message => ({
  en: `left blank at least ${percent(share)} % of the questions reached, ${questions} or more`,
  fr: `ont laissé sans réponse au moins ${percent(share)} % des questions atteintes, ${questions} ou plus`,
});

export const noTokens: Message = {
  en: 'no tokens in the file, so that two questionnaires of one participant cannot be told',
  fr: 'pas de codes d’invitation dans le fichier : deux questionnaires d’un même participant ne se voient pas',
};

export const noTimes: Message = {
  en: 'no times of start and submission in the file',
  fr: 'pas d’heures de début et d’envoi dans le fichier',
};

export const noTimings: Message = {
  en: 'no timings in the file; in LimeSurvey, switch on “save timings” before fielding',
  fr: 'pas de durées dans le fichier ; dans LimeSurvey, activez l’enregistrement des durées avant la collecte',
};

export const noSubmissionTimes: Message = {
  en: 'the times of submission are not known',
  fr: 'les heures d’envoi ne sont pas connues',
};

export const noColumns = (variables: readonly string[]): Message => {
  const few = variables.slice(0, SHOWN).join(', ') + (variables.length > SHOWN ? ', …' : '');
  return {
    en: `not in ${variables.length} ${variables.length === 1 ? 'variable' : 'variables'}, of which the file lacks columns: ${few}`,
    fr: `pas dans ${variables.length} ${variables.length === 1 ? 'variable' : 'variables'}, dont il manque des colonnes au fichier : ${few}`,
  };
};

export const ranksLost = (variable: string, respondents: number): Message => ({
  en: `not of ${respondents} ${respondents === 1 ? 'respondent' : 'respondents'} in ${variable}, who ranked an item that the study lacks`,
  fr: `pas pour ${respondents} ${respondents === 1 ? 'répondant' : 'répondants'} dans ${variable}, qui ont classé un item absent de l’étude`,
});

export const noSliders: Message = {
  en: 'the questionnaire does not tell which numbers are asked with a slider; give the .lss',
  fr: 'le questionnaire ne dit pas quels nombres sont demandés par un curseur ; donnez le .lss',
};

export const noGrids = (rows: number): Message => ({
  en: `the questionnaire has no grid of single choices of ${rows} rows or more`,
  fr: `le questionnaire n’a pas de grille de choix uniques d’au moins ${rows} lignes`,
});

export const noBranchToCompare = (respondents: number, base: number): Message => ({
  en: `not of ${respondents} respondents, whose branches have fewer than ${base} timed questionnaires`,
  fr: `pas pour ${respondents} répondants, dont les parcours ont moins de ${base} questionnaires minutés`,
});
