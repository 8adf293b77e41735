import { type Message, someOf } from '../../../core/problems/index.js';

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

export const duplicateHeading = (heading: string, [one, other]: readonly number[]): Message => ({
  en: `Columns ${one} and ${other} are both "${heading}" and differ: nothing tells which is right. Export the responses again, with question codes as headings, which are unique.`,
  fr: `Les colonnes ${one} et ${other} sont toutes deux « ${heading} » et diffèrent : rien ne dit laquelle est la bonne. Exportez de nouveau les réponses, avec les codes des questions en en-tête, qui sont uniques.`,
});

export const foreignHeadings = (
  headings: readonly string[],
  fields: readonly string[],
): Message => ({
  en: `No column of the file belongs to this questionnaire. The headings are ${someOf(headings)}; expected ${someOf(fields)}. Export with question codes as headings, or give the .lss of this very survey.`,
  fr: `Aucune colonne du fichier n'appartient à ce questionnaire. Les en-têtes sont ${someOf(headings)} ; on attendait ${someOf(fields)}. Exportez avec les codes des questions en en-tête, ou donnez le .lss de cette enquête.`,
});

/** A number of columns. */
function columns(count: number): Message {
  return count === 1
    ? { en: 'a column', fr: 'une colonne' }
    : { en: `${count} columns`, fr: `${count} colonnes` };
}

export const unknownColumns = (
  headings: readonly string[],
  nearest: readonly string[],
): Message => {
  const count = columns(headings.length);
  const [en, fr] =
    nearest.length === 0
      ? ['', '']
      : [` Was it meant: ${someOf(nearest)}?`, ` Fallait-il lire : ${someOf(nearest)} ?`];
  return {
    en: `The questionnaire has no question for ${count.en} of the file, left out: ${someOf(headings)}.${en}`,
    fr: `Le questionnaire n'a pas de question pour ${count.fr} du fichier, à part : ${someOf(headings)}.${fr}`,
  };
};

export const missingColumns = (fields: readonly string[]): Message => {
  const count = columns(fields.length);
  return {
    en: `The file lacks ${count.en} of the questionnaire, read as nothing stored: ${someOf(fields)}.`,
    fr: `Il manque au fichier ${count.fr} du questionnaire ; rien n'y est tenu pour enregistré : ${someOf(fields)}.`,
  };
};

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
  en: `Most answers are neither codes nor labels of the questionnaire (found "${example}", expected ${someOf(codes)}). Export the responses again with answer codes, or give the .lss of this very survey.`,
  fr: `La plupart des réponses ne sont ni des codes ni des libellés du questionnaire (trouvé « ${example} », attendu ${someOf(codes)}). Exportez de nouveau les réponses avec les codes de réponse, ou donnez le .lss de cette enquête.`,
});

export const unknownMarks = (example: string): Message => ({
  en: `Most Yes/No answers and ticked boxes are stored neither as Y and N nor by marks that are known (found "${example}"). Export the responses again with answer codes, and without "Convert Y to" and "Convert N to".`,
  fr: `La plupart des oui/non et des cases cochées ne sont enregistrés ni par Y et N ni par des marques connues (trouvé « ${example} »). Exportez de nouveau les réponses avec les codes de réponse, sans « Convertir Y en » ni « Convertir N en ».`,
});

export const convertedMarksRead = (
  { yes, no }: { readonly yes: string; readonly no: string },
  unsure: readonly string[],
): Message => {
  const [en, fr] =
    unsure.length === 0
      ? ['', '']
      : [
          ` A blank and a No are both "${no}" in Yes/No questions, and both read as No: ${someOf(unsure)}. Export without "Convert N to" to tell them apart.`,
          ` Un blanc et un Non y sont tous deux « ${no} » aux questions Oui/Non, et lus comme Non : ${someOf(unsure)}. Exportez sans « Convertir N en » pour les distinguer.`,
        ];
  return {
    en: `Ticked boxes and Yes/No answers are converted to "${yes}" and "${no}": they are read as Y and N.${en}`,
    fr: `Les cases cochées et les oui/non sont convertis en « ${yes} » et « ${no} » : ils sont lus comme Y et N.${fr}`,
  };
};

export const labelsRead = (language: string, lost: readonly string[]): Message => {
  const [en, fr] =
    lost.length === 0
      ? ['', '']
      : [
          ` Labels do not tell a blank from a question not displayed in ${someOf(lost)}: their blanks come from the filters and the last page.`,
          ` Les libellés ne distinguent pas un blanc d'une question non affichée pour ${someOf(lost)} : leurs blancs viennent des filtres et de la dernière page.`,
        ];
  return {
    en: `Answers are labels (language "${language}"), read as the codes that they stand for.${en} Of values that are no answer of their question, most come out of such an export as nothing. Answer codes keep both.`,
    fr: `Les réponses sont des libellés (langue « ${language} »), lus comme les codes qu'ils désignent.${fr} Des valeurs qui ne sont pas une modalité de leur question, la plupart sortent vides d'un tel export. Les codes de réponse gardent l'un et l'autre.`,
  };
};

export const columnsOfLabels = (columns: readonly string[], by: 'code' | 'label'): Message =>
  by === 'label'
    ? {
        en: `These columns hold labels where the file holds codes; they are read as codes: ${someOf(columns)}.`,
        fr: `Ces colonnes contiennent des libellés là où le fichier contient des codes ; ils sont lus comme des codes : ${someOf(columns)}.`,
      }
    : {
        en: `These columns hold codes where the file holds labels: ${someOf(columns)}.`,
        fr: `Ces colonnes contiennent des codes là où le fichier contient des libellés : ${someOf(columns)}.`,
      };

export const ambiguousLabels = (
  label: string,
  codes: readonly string[],
  count: number,
): Message => ({
  en: `"${label}" is the label of several answers (${codes.join(', ')}), given ${count} times: nothing tells which, and they count as invalid. Export with answer codes.`,
  fr: `« ${label} » est le libellé de plusieurs réponses (${codes.join(', ')}), donné ${count} fois : rien ne dit laquelle, et elles sont comptées comme invalides. Exportez avec les codes de réponse.`,
});

/** What a spreadsheet did, and what was put back. */
const REPAIRED = {
  'decimal-commas': {
    en: 'numbers have a decimal comma, read as a point',
    fr: 'des nombres ont une virgule décimale, lue comme un point',
  },
  dates: { en: 'dates were turned round', fr: 'des dates ont été retournées' },
  spaces: {
    en: 'spaces around codes and numbers are taken away',
    fr: 'des espaces autour de codes et de nombres sont retirés',
  },
} as const satisfies Record<string, Message>;

const ORDERS = {
  'day-first': { en: ', read with the day first', fr: ', lues avec le jour en premier' },
  'month-first': { en: ', read with the month first', fr: ', lues avec le mois en premier' },
  either: {
    en: ', read with the day first, since nothing in the file says otherwise: check one',
    fr: ', lues avec le jour en premier, puisque rien dans le fichier ne dit le contraire : vérifiez-en une',
  },
  unknown: { en: '', fr: '' },
} as const satisfies Record<string, Message>;

export const repairedCells = (
  repair: keyof typeof REPAIRED,
  cells: number,
  fields: readonly string[],
  order: keyof typeof ORDERS,
): Message => {
  const detail = repair === 'dates' ? ORDERS[order] : ORDERS.unknown;
  return {
    en: `The file was saved again by another program: ${REPAIRED[repair].en}${detail.en} (${cells} cells of ${someOf(fields)}). Use the file as LimeSurvey wrote it if you can.`,
    fr: `Le fichier a été réenregistré par un autre programme : ${REPAIRED[repair].fr}${detail.fr} (${cells} cellules de ${someOf(fields)}). Utilisez si possible le fichier tel que LimeSurvey l'a écrit.`,
  };
};

export const spreadsheetCells = (fields: readonly string[]): Message => ({
  en: `A spreadsheet has spoilt values for good (errors such as #NAME?, or long numbers cut short), by column: ${someOf(fields)}. Export the responses again and do not save them with a spreadsheet.`,
  fr: `Un tableur a abîmé des valeurs sans retour (erreurs telles que #NOM?, ou longs nombres tronqués), par colonne : ${someOf(fields)}. Exportez de nouveau les réponses, sans les réenregistrer dans un tableur.`,
});

export const restoredCodes = (cells: number, fields: readonly string[]): Message => ({
  en: `The file was saved again by another program: codes get back the zeros in front, or the form of whole numbers, that it took from them (${cells} cells of ${someOf(fields)}). Use the file as LimeSurvey wrote it if you can.`,
  fr: `Le fichier a été réenregistré par un autre programme : des codes retrouvent les zéros de tête, ou la forme de nombres entiers, qu'il leur avait pris (${cells} cellules de ${someOf(fields)}). Utilisez si possible le fichier tel que LimeSurvey l'a écrit.`,
});

export const unreadCells = (fields: readonly string[]): Message => ({
  en: `Values that another program changed cannot be read, and count as invalid, by column: ${someOf(fields)}. They are dates in an order that nothing shows or with two digits for the year, codes turned into dates, or numbers whose comma may part thousands. Use the file as LimeSurvey wrote it.`,
  fr: `Des valeurs qu'un autre programme a changées ne peuvent être lues, et comptent comme invalides, par colonne : ${someOf(fields)}. Ce sont des dates dont rien ne montre l'ordre ou dont l'année a deux chiffres, des codes changés en dates, ou des nombres dont la virgule peut séparer les milliers. Utilisez le fichier tel que LimeSurvey l'a écrit.`,
});

export const nullWordsRead = (words: readonly string[]): Message => ({
  en: `Another program wrote ${words.map((word) => `"${word}"`).join(', ')} for nothing: it is read so in every column, in open answers too.`,
  fr: `Un autre programme a écrit ${words.map((word) => `« ${word} »`).join(', ')} là où il n'y a rien : c'est lu ainsi dans toutes les colonnes, y compris les réponses ouvertes.`,
});

export const labelsAmongCodes = (example: string, count: number): Message => ({
  en: `${count} answers are labels where the others are codes (such as "${example}"): they count as invalid. Write them as codes, or export the responses again.`,
  fr: `${count} réponses sont des libellés là où les autres sont des codes (comme « ${example} ») : elles sont comptées comme invalides. Écrivez-les en codes, ou exportez de nouveau les réponses.`,
});

export const undecidedLabels = (fields: readonly string[], taken: 'code' | 'label'): Message => {
  const [en, fr] = taken === 'code' ? ['codes', 'codes'] : ['labels', 'libellés'];
  return {
    en: `The answers may be codes as well as labels, which would be other answers: they are read as ${en}: ${someOf(fields)}. Export with answer codes to be sure.`,
    fr: `Les réponses peuvent être des codes aussi bien que des libellés, ce qui donnerait d'autres réponses : elles sont lues comme des ${fr} : ${someOf(fields)}. Exportez avec les codes de réponse pour en être sûr.`,
  };
};

export const strangeSubmission = (example: string, count: number): Message => ({
  en: `${count} cells of "submitdate" are no dates (such as "${example}"): these questionnaires count as not submitted.`,
  fr: `${count} cellules de « submitdate » ne sont pas des dates (comme « ${example} ») : ces questionnaires comptent comme non soumis.`,
});

export const noLastPage: Message = {
  en: 'The file has no "lastpage" column: how far those who did not submit went is taken from their last answer.',
  fr: "Le fichier n'a pas de colonne « lastpage » : jusqu'où sont allés ceux qui n'ont pas soumis est pris de leur dernière réponse.",
};

export const noIds: Message = {
  en: 'The file has no "id" column: respondents are named by their row.',
  fr: "Le fichier n'a pas de colonne « id » : les répondants sont nommés par leur ligne.",
};

export const strangeIds = (ids: readonly string[]): Message => ({
  en: `Some rows have an id that is no number, and may be no respondents: ${someOf(ids)}. They are counted; remove them from the file if they are totals or remarks.`,
  fr: `Des lignes ont un id qui n'est pas un nombre, et ne sont peut-être pas des répondants : ${someOf(ids)}. Elles sont comptées ; retirez-les du fichier si ce sont des totaux ou des remarques.`,
});

export const emptyRecords = (count: number): Message => ({
  en: `${count} records between the respondents are empty, and left out.`,
  fr: `${count} enregistrements vides entre les répondants sont laissés de côté.`,
});

export const mostlyInvalid = (
  example: string,
  count: number,
  filled: number,
  expected: readonly string[],
): Message => ({
  en: `${count} of ${filled} answers are values that the question cannot have (such as "${example}"; expected ${someOf(expected)}): they count as invalid. Look at the export, or run "validate".`,
  fr: `${count} réponses sur ${filled} sont des valeurs que la question ne peut pas avoir (comme « ${example} » ; attendu ${someOf(expected)}) : elles comptent comme invalides. Regardez l'export, ou lancez « validate ».`,
});

export const maskedAddresses = (cells: number, fields: readonly string[]): Message => ({
  en: `E-mail addresses in ${cells} open answers are left out (${someOf(fields)}). Ask for them with --personal.`,
  fr: `Les adresses électroniques de ${cells} réponses ouvertes sont retirées (${someOf(fields)}). Demandez-les avec --personal.`,
});

export const leftOutColumns = (names: readonly string[]): Message => ({
  en: `Columns that may identify respondents are left out: ${someOf(names)}. Ask for them with --personal.`,
  fr: `Les colonnes qui peuvent identifier des répondants sont laissées de côté : ${someOf(names)}. Demandez-les avec --personal.`,
});

export const unclearColumns = (headings: readonly string[]): Message => ({
  en: `Several questions have the heading of these columns, and nothing in the file tells which one each is; they are left out: ${someOf(headings)}. Export with question codes as headings.`,
  fr: `Plusieurs questions ont l'en-tête de ces colonnes, et rien dans le fichier ne dit laquelle est laquelle ; elles sont laissées de côté : ${someOf(headings)}. Exportez avec les codes des questions en en-tête.`,
});

export const repeatedColumns = (headings: readonly string[]): Message => ({
  en: `These columns stand twice with the same content; each is read once: ${someOf(headings)}.`,
  fr: `Ces colonnes figurent deux fois avec le même contenu ; chacune est lue une fois : ${someOf(headings)}.`,
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

export const numberedAnswers: Message = {
  en: 'Answers are numbered as in the data for R: they are read as the codes that they stand for. A blank and a question not displayed are one there in Yes/No, gender and arrays of such answers.',
  fr: "Les réponses sont numérotées comme dans les données pour R : elles sont lues comme les codes qu'elles désignent. Un blanc et une question non affichée y sont confondus aux questions Oui/Non, de genre et aux tableaux de telles réponses.",
};

export const emptyWorkbook: Message = {
  en: 'The first sheet of this workbook is empty; expected headings and answers. Export the responses from LimeSurvey again, or move their sheet to the front.',
  fr: 'La première feuille de ce classeur est vide ; on attend des en-têtes et des réponses. Exportez de nouveau les réponses depuis LimeSurvey, ou placez leur feuille en premier.',
};
