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

export const withoutSelection: Message = {
  en: 'all rows are as many: leave the selection out',
  fr: 'toutes les lignes font ce compte : retirez la sélection',
};

export const unknownTables = (names: readonly string[], count: number): Message => ({
  en: `tables that no question of the questionnaire is known for, by their code, or that are printed more often than it has them: ${someOf(names)} (${count}). They are not compared.`,
  fr: `tableaux dont le code n'est celui d'aucune question du questionnaire, ou imprimés plus souvent qu'il ne les contient : ${someOf(names)} (${count}). Ils ne sont pas comparés.`,
});

export const foreignStatistics = (names: readonly string[]): Message => ({
  en: `No table of the file is about a question of this questionnaire; its tables are ${someOf(names)}. Give the structure of their survey with --instrument FILE.lss, and its answers with --responses.`,
  fr: `Aucun tableau du fichier ne porte sur une question de ce questionnaire ; ses tableaux sont ${someOf(names)}. Donnez la structure de leur enquête avec --instrument FICHIER.lss, et ses réponses avec --responses.`,
});

export const beyondExpected = (labels: readonly string[]): Message => ({
  en: `lines that the questionnaire does not have: ${someOf(labels)}. They are not compared; give the structure of the survey as it was when the statistics were made.`,
  fr: `lignes que le questionnaire n'a pas : ${someOf(labels)}. Elles ne sont pas comparées ; donnez la structure de l'enquête telle qu'elle était quand les statistiques ont été faites.`,
});

export const notPrinted = (labels: readonly string[]): Message => ({
  en: `lines that LimeSurvey should print are missing: ${someOf(labels)}.`,
  fr: `des lignes que LimeSurvey devrait imprimer manquent : ${someOf(labels)}.`,
});

export const blanksLost: Message = {
  en: 'The answers do not tell a blank from nothing stored, as a CSV of LimeSurvey 6 does by its quotation marks: what LimeSurvey counts as "no answer" and as "not displayed" cannot be computed from them. Export the answers again and do not save them in a spreadsheet.',
  fr: "Les réponses ne distinguent pas un blanc de rien d'enregistré, comme le fait par ses guillemets un CSV de LimeSurvey 6 : ce que LimeSurvey compte comme « sans réponse » et « non affiché » ne peut en être calculé. Exportez de nouveau les réponses, sans les enregistrer dans un tableur.",
};
