import { type Message, someOf } from '../../../core/problems/index.js';

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

export const mostlyInvalid = (
  example: string,
  count: number,
  filled: number,
  expected: readonly string[],
): Message => ({
  en: `${count} of ${filled} answers are values that the question cannot have (such as "${example}"; expected ${someOf(expected)}): they count as invalid. Look at the export, or run "validate".`,
  fr: `${count} réponses sur ${filled} sont des valeurs que la question ne peut pas avoir (comme « ${example} » ; attendu ${someOf(expected)}) : elles comptent comme invalides. Regardez l'export, ou lancez « validate ».`,
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
