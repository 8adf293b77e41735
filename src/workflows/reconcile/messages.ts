import { type Message, someOf } from '../../core/problems/index.js';

export const otherRecords = (
  printed: number,
  here: number,
  hint: Message | undefined,
): Message => ({
  en: `The statistics are of ${printed} rows, the answers given and selected are ${here}: no figure can be held against the other${hint === undefined ? '' : ` (${hint.en})`}. Give the answers of the same day, with the same selection.`,
  fr: `Les statistiques portent sur ${printed} lignes, les réponses données et retenues sont ${here} : aucun chiffre ne peut être comparé${hint === undefined ? '' : ` (${hint.fr})`}. Donnez les réponses du même jour, avec la même sélection.`,
});

export const tryOption = (option: string): Message => ({
  en: `${option} selects as many`,
  fr: `${option} en retient autant`,
});

export const otherSurvey = (printed: number, here: number): Message => ({
  en: `The statistics say that the survey has ${printed} rows, the answers given have ${here} before any --where. Give the answers of the same day.`,
  fr: `Selon les statistiques, l'enquête compte ${printed} lignes, les réponses données ${here} avant tout --where. Donnez les réponses du même jour.`,
});

export const unknownTable = (name: string): Message => ({
  en: `table "${name}": no question of the questionnaire has this code, or it is printed more often than the questionnaire has it. The table is not compared.`,
  fr: `tableau « ${name} » : aucune question du questionnaire n'a ce code, ou il est imprimé plus souvent que le questionnaire ne le contient. Le tableau n'est pas comparé.`,
});

export const beyondExpected = (labels: readonly string[]): Message => ({
  en: `lines that the questionnaire does not have: ${someOf(labels)}. They are not compared; give the structure of the survey as it was when the statistics were made.`,
  fr: `lignes que le questionnaire n'a pas : ${someOf(labels)}. Elles ne sont pas comparées ; donnez la structure de l'enquête telle qu'elle était quand les statistiques ont été faites.`,
});

export const notPrinted = (labels: readonly string[]): Message => ({
  en: `lines that LimeSurvey should print are missing: ${someOf(labels)}.`,
  fr: `des lignes que LimeSurvey devrait imprimer manquent : ${someOf(labels)}.`,
});

export const noSuchTable = (question: string, codes: readonly string[]): Message => ({
  en: `There is no table of ${question}; there are tables of ${someOf(codes)}.`,
  fr: `Il n'y a pas de tableau de ${question} ; il y en a de ${someOf(codes)}.`,
});
