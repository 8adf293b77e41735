import { type Message, someOf } from '../../../core/problems/index.js';

export const emptyFile: Message = {
  en: 'The file is empty. Export the responses from LimeSurvey again as CSV.',
  fr: 'Le fichier est vide. Exportez de nouveau les réponses depuis LimeSurvey en CSV.',
};

export const notCsv = (what: Message): Message => ({
  en: `This is ${what.en}, not a CSV file. In LimeSurvey choose Responses, Export, CSV, with question codes and answer codes.`,
  fr: `C'est ${what.fr}, et non un fichier CSV. Dans LimeSurvey : Réponses, Exporter, CSV, avec les codes des questions et les codes des réponses.`,
});

export const notText = (encoding: string, offset: number, byte: number): Message => {
  const hex = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return {
    en: `The file is not ${encoding}: byte ${offset + 1} is ${hex}. If it was saved again by a spreadsheet, try --encoding windows-1252.`,
    fr: `Le fichier n'est pas en ${encoding} : l'octet ${offset + 1} vaut ${hex}. S'il a été réenregistré par un tableur, essayez --encoding windows-1252.`,
  };
};

export const unknownEncoding = (encoding: string): Message => ({
  en: `There is no encoding "${encoding}"; try utf-8, windows-1252 or utf-16le.`,
  fr: `Il n'y a pas d'encodage « ${encoding} » ; essayez utf-8, windows-1252 ou utf-16le.`,
});

export const noSeparator: Message = {
  en: 'The first line has no comma, semicolon or tab: this is not an export of responses. Expected column headings such as "id";"submitdate";"Q1".',
  fr: 'La première ligne n\'a ni virgule, ni point-virgule, ni tabulation : ce n\'est pas un export de réponses. On attend des en-têtes tels que "id";"submitdate";"Q1".',
};

export const unclosedQuote: Message = {
  en: 'A quotation mark is opened here and never closed: the file seems truncated. Export it again.',
  fr: 'Un guillemet est ouvert ici et jamais fermé : le fichier semble tronqué. Exportez-le de nouveau.',
};

export const textAfterQuote: Message = {
  en: 'There is text between a closing quotation mark and the next separator; quotation marks inside an answer must be doubled. Export the file again.',
  fr: "Il y a du texte entre un guillemet fermant et le séparateur suivant ; les guillemets d'une réponse doivent être doublés. Exportez de nouveau le fichier.",
};

export const wrongLength = (found: number, expected: number): Message => ({
  en: `This record has ${found} fields; the headings are ${expected}. The file was cut or edited: export it again.`,
  fr: `Cet enregistrement a ${found} champs pour ${expected} en-têtes. Le fichier a été coupé ou modifié : exportez-le de nouveau.`,
});

export const duplicateHeading = (heading: string): Message => ({
  en: `Two columns are headed "${heading}". Export with question codes as headings, which are unique.`,
  fr: `Deux colonnes ont pour en-tête « ${heading} ». Exportez avec les codes des questions en en-tête, qui sont uniques.`,
});

export const foreignHeadings = (
  headings: readonly string[],
  fields: readonly string[],
): Message => ({
  en: `No column of the file belongs to this questionnaire. The headings are ${someOf(headings)}; expected ${someOf(fields)}. Export with question codes as headings, or give the .lss of this very survey.`,
  fr: `Aucune colonne du fichier n'appartient à ce questionnaire. Les en-têtes sont ${someOf(headings)} ; on attendait ${someOf(fields)}. Exportez avec les codes des questions en en-tête, ou donnez le .lss de cette enquête.`,
});

export const unknownColumns = (headings: readonly string[]): Message => ({
  en: `The questionnaire has no question for ${headings.length} columns, which are left out: ${someOf(headings)}.`,
  fr: `Le questionnaire n'a pas de question pour ${headings.length} colonnes, laissées de côté : ${someOf(headings)}.`,
});

export const missingColumns = (fields: readonly string[]): Message => ({
  en: `The file lacks ${fields.length} columns of the questionnaire, which count as not stored: ${someOf(fields)}.`,
  fr: `Il manque au fichier ${fields.length} colonnes du questionnaire, comptées comme non enregistrées : ${someOf(fields)}.`,
});

export const noSubmitDate: Message = {
  en: 'The file has no "submitdate" column: all questionnaires are taken as complete.',
  fr: "Le fichier n'a pas de colonne « submitdate » : tous les questionnaires sont tenus pour complets.",
};

export const noRespondents: Message = {
  en: 'The file has headings and no respondent.',
  fr: 'Le fichier a des en-têtes et aucun répondant.',
};

export const repeatedIds = (ids: readonly string[]): Message => ({
  en: `Some respondents occur more than once, by their id: ${someOf(ids)}. They are all counted; remove one of the files if it repeats another.`,
  fr: `Certains répondants figurent plusieurs fois, d'après leur id : ${someOf(ids)}. Ils sont tous comptés ; retirez un des fichiers s'il en répète un autre.`,
});

export const labelsNotCodes = (example: string, codes: readonly string[]): Message => ({
  en: `The answers are not the codes of the questionnaire (found "${example}", expected ${someOf(codes)}). Export the responses again with answer codes.`,
  fr: `Les réponses ne sont pas les codes du questionnaire (trouvé « ${example} », attendu ${someOf(codes)}). Exportez de nouveau les réponses avec les codes de réponse.`,
});

export const convertedMarks = (example: string): Message => ({
  en: `Most Yes/No answers and ticked boxes are not stored as Y and N (found "${example}"). Export the responses again with answer codes, and without "Convert Y to" and "Convert N to".`,
  fr: `La plupart des oui/non et des cases cochées ne sont pas enregistrés par Y et N (trouvé « ${example} »). Exportez de nouveau les réponses avec les codes de réponse, sans « Convertir Y en » ni « Convertir N en ».`,
});
