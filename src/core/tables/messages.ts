import { type Message, nearest, someOf } from '../problems/index.js';

export const unfitCounts = (index: number, wanted: string, found: string): Message => ({
  en: `Result ${index + 1} should be of the kind "${wanted}" but is "${found}": assemble a table with the counts of its own requests(spec).`,
  fr: `Le résultat ${index + 1} devrait être du type « ${wanted} » mais il est « ${found} » : assemblez un tableau avec les comptages de ses propres requests(spec).`,
});

/** The codes that tables can be asked of, those of derived questions apart. */
export interface KnownCodes {
  readonly asked: readonly string[];
  readonly derived: readonly string[];
}

export const unknownQuestion = (code: string, { asked, derived }: KnownCodes): Message => {
  const near = nearest(code, [...asked, ...derived]);
  if (near !== undefined) {
    return {
      en: `There is no question "${code}"; did you mean "${near}"?`,
      fr: `Il n'y a pas de question « ${code} » ; vouliez-vous dire « ${near} » ?`,
    };
  }
  const also = derived.join(', ');
  return {
    en: `There is no question "${code}"; the questions are ${someOf(asked)}${also && `; derived from them: ${also}`}.`,
    fr: `Il n'y a pas de question « ${code} » ; les questions sont ${someOf(asked)}${also && ` ; dérivées d'elles : ${also}`}.`,
  };
};

export const nothingToCount = (code: string): Message => ({
  en: `Question "${code}" is a text shown on its page: it asks nothing, so there is nothing to count.`,
  fr: `La question « ${code} » est un texte affiché : elle ne demande rien, il n'y a rien à compter.`,
});

export const uncrossable = (
  code: string,
  kind: string,
  side: 'rows' | 'columns',
  row?: string,
): Message => ({
  en: `"${code}" (${kind}) cannot be the ${side} of a cross-tabulation: rows are a single or a multiple choice, columns a single choice.${row === undefined ? '' : ` Of a grid, name one row, such as "${row}".`}`,
  fr: `« ${code} » (${kind}) ne peut pas être en ${side === 'rows' ? 'lignes' : 'colonnes'} d'un tri croisé : en lignes, une question à choix unique ou multiple ; en colonnes, une question à choix unique.${row === undefined ? '' : ` D'une grille, nommez une ligne, par exemple « ${row} ».`}`,
});

export const onlyColumnPercent = (code: string, percent: string): Message => ({
  en: `"${code}" is a multiple choice: its boxes overlap, so that a ${percent} percentage has no base of persons. Use column percentages.`,
  fr: `« ${code} » est à choix multiple : ses cases se recouvrent, et un pourcentage « ${percent} » n'a pas de base de personnes. Utilisez les pourcentages en colonne.`,
});
