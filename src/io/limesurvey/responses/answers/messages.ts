import { type Message, someOf } from '../../../../core/problems/index.js';

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

export const maskedAddresses = (cells: number, fields: readonly string[]): Message => ({
  en: `E-mail addresses in ${cells} open answers are left out (${someOf(fields)}). Ask for them with --personal.`,
  fr: `Les adresses électroniques de ${cells} réponses ouvertes sont retirées (${someOf(fields)}). Demandez-les avec --personal.`,
});

export const numberedAnswers: Message = {
  en: 'Answers are numbered as in the data for R: they are read as the codes that they stand for. A blank and a question not displayed are one there in Yes/No, gender and arrays of such answers.',
  fr: "Les réponses sont numérotées comme dans les données pour R : elles sont lues comme les codes qu'elles désignent. Un blanc et une question non affichée y sont confondus aux questions Oui/Non, de genre et aux tableaux de telles réponses.",
};
