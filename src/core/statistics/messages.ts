import type { Message } from '../problems/index.js';

export const impossibleCount = (row: number, column: number, count: number): Message => ({
  en: `The count in row ${row}, column ${column} of the table is ${count}; counts must be finite and at least 0.`,
  fr: `L'effectif de la ligne ${row}, colonne ${column} du tableau vaut ${count} ; un effectif est un nombre fini, au moins égal à 0.`,
});

export const raggedRow = (row: number, cells: number, expected: number): Message => ({
  en: `Row ${row} of the table has ${cells} cells and the first row ${expected}; all rows must have as many.`,
  fr: `La ligne ${row} du tableau a ${cells} cases et la première ${expected} ; il en faut autant dans toutes.`,
});

export const unequalLengths = (values: number, counts: number): Message => ({
  en: `The distribution has ${values} values and ${counts} counts; give one count for each value.`,
  fr: `La distribution a ${values} valeurs et ${counts} effectifs ; donnez un effectif pour chaque valeur.`,
});

export const impossibleFrequency = (value: number, count: number): Message => ({
  en: `The count of the value ${value} is ${count}; counts must be finite and at least 0.`,
  fr: `L'effectif de la valeur ${value} vaut ${count} ; un effectif est un nombre fini, au moins égal à 0.`,
});

export const unsortedValues = (before: number, value: number): Message => ({
  en: `The value ${value} follows ${before}; give finite values in increasing order, each once.`,
  fr: `La valeur ${value} suit ${before} ; donnez des valeurs finies par ordre croissant, chacune une fois.`,
});

export const impossibleProbability = (what: Message, p: number): Message => ({
  en: `${what.en} is ${p}; it must lie between 0 and 1.`,
  fr: `${what.fr} vaut ${p} ; il faut un nombre compris entre 0 et 1.`,
});
