import { type Message, someOf } from '../../../../core/problems/index.js';

/** What to do about responses that are no good. */
export const EXPORT_RESPONSES: Message = {
  en: 'Export the responses from LimeSurvey again.',
  fr: 'Exportez de nouveau les réponses depuis LimeSurvey.',
};

export const emptyFile: Message = {
  en: 'The file is empty. Export the responses from LimeSurvey again as CSV.',
  fr: 'Le fichier est vide. Exportez de nouveau les réponses depuis LimeSurvey en CSV.',
};

export const notAnExport = (what: Message): Message => ({
  en: `This is ${what.en}, not a CSV or JSON file. In LimeSurvey choose Responses, Export, CSV, with question codes and answer codes.`,
  fr: `C'est ${what.fr}, et non un fichier CSV ou JSON. Dans LimeSurvey : Réponses, Exporter, CSV, avec les codes des questions et les codes des réponses.`,
});

export const wrongEncoding = (
  encoding: string,
  offset: number,
  byte: number,
  likely: string,
): Message => {
  const hex = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return {
    en: `The file is not ${encoding}: byte ${offset + 1} is ${hex}. If it was saved again by a spreadsheet, try --encoding ${likely}.`,
    fr: `Le fichier n'est pas en ${encoding} : l'octet ${offset + 1} vaut ${hex}. S'il a été réenregistré par un tableur, essayez --encoding ${likely}.`,
  };
};

export const isUtf8 = (encoding: string): Message => ({
  en: `The file is UTF-8, not ${encoding}: leave --encoding out.`,
  fr: `Le fichier est en UTF-8, et non en ${encoding} : retirez --encoding.`,
});

export const unknownEncoding = (encoding: string): Message => ({
  en: `There is no encoding "${encoding}"; try utf-8, windows-1252 or utf-16le.`,
  fr: `Il n'y a pas d'encodage « ${encoding} » ; essayez utf-8, windows-1252 ou utf-16le.`,
});

export const noSeparator = (other: string | undefined): Message =>
  other === undefined
    ? {
        en: 'The first line has no comma, semicolon or tab: this is not an export of responses. Expected column headings such as "id";"submitdate";"Q1".',
        fr: 'La première ligne n\'a ni virgule, ni point-virgule, ni tabulation : ce n\'est pas un export de réponses. On attend des en-têtes tels que "id";"submitdate";"Q1".',
      }
    : {
        en: `The headings seem to be separated by "${other}"; expected a comma, a semicolon or a tab. Export the responses again with one of these separators.`,
        fr: `Les en-têtes semblent séparés par « ${other} » ; on attend une virgule, un point-virgule ou une tabulation. Exportez de nouveau les réponses avec l'un de ces séparateurs.`,
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

export const emptyRecords = (count: number): Message => ({
  en: `${count} records between the respondents are empty, and left out.`,
  fr: `${count} enregistrements vides entre les répondants sont laissés de côté.`,
});

export const severalExports = (count: number): Message => ({
  en: `The file holds ${count} exports, one after the other, each with its headings: they are read as one.`,
  fr: `Le fichier contient ${count} exports à la suite, chacun avec ses en-têtes : ils sont lus comme un seul.`,
});

export const brokenJson = (isCut: boolean): Message =>
  isCut
    ? {
        en: 'The JSON ends in the middle: the file seems truncated. Export it again.',
        fr: "Le JSON s'arrête au milieu : le fichier semble tronqué. Exportez-le de nouveau.",
      }
    : {
        en: 'The file starts like JSON and is not JSON. Export the responses from LimeSurvey again.',
        fr: "Le fichier commence comme du JSON et n'en est pas. Exportez de nouveau les réponses depuis LimeSurvey.",
      };

export const notResponses: Message = {
  en: 'This JSON is no export of responses: expected { "responses": [ … ] } with one object for each respondent.',
  fr: 'Ce JSON n\'est pas un export de réponses : on attend { "responses": [ … ] } avec un objet par répondant.',
};

export const notText: Message = {
  en: 'A text or a number was expected here, not a list or an object. Export the responses from LimeSurvey again.',
  fr: 'On attend ici un texte ou un nombre, et non une liste ou un objet. Exportez de nouveau les réponses depuis LimeSurvey.',
};

export const serverRefused = (status: string): Message => ({
  en: `The file holds no responses but what LimeSurvey answered instead: "${status}". Ask for the export again.`,
  fr: `Le fichier ne contient pas de réponses, mais ce que LimeSurvey a répondu à la place : « ${status} ». Redemandez l'export.`,
});

export const immenseSheet = (records: number, columns: number): Message => ({
  en: `The file has ${records} records of ${columns} columns, more than fit in memory. Export fewer columns or respondents at a time.`,
  fr: `Le fichier a ${records} enregistrements de ${columns} colonnes, plus que la mémoire n'en contient. Exportez moins de colonnes ou de répondants à la fois.`,
});

export const notResponsesArchive = (names: readonly string[]): Message => ({
  en: `This archive holds no responses (found ${someOf(names)}; expected a file .lsr). In LimeSurvey export the survey archive (.lsa) of an active survey, or the responses as CSV.`,
  fr: `Cette archive ne contient pas de réponses (trouvé ${someOf(names)} ; on attend un fichier .lsr). Dans LimeSurvey, exportez l'archive (.lsa) d'une enquête active, ou les réponses en CSV.`,
});

export const emptyWorkbook: Message = {
  en: 'The first sheet of this workbook is empty; expected headings and answers. Export the responses from LimeSurvey again, or move their sheet to the front.',
  fr: 'La première feuille de ce classeur est vide ; on attend des en-têtes et des réponses. Exportez de nouveau les réponses depuis LimeSurvey, ou placez leur feuille en premier.',
};
