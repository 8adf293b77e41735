/** Which total a percentage of a cross-tabulation is of. */
export type Percent = 'row' | 'column' | 'total';

/** What a table is to show; everything else follows from the questionnaire. */
export type TableSpec =
  | {
      readonly kind: 'flat';
      /** The code of a question, or of one variable of a question such as `freq_SQ001`. */
      readonly question: string;
      /** Whether open answers and the texts of *other* are listed; they never are by default. */
      readonly texts?: boolean;
    }
  | {
      readonly kind: 'cross';
      readonly rows: string;
      readonly columns: string;
      readonly percent?: Percent;
    }
  | { readonly kind: 'ladder' }
  | { readonly kind: 'attrition' };

/** The identifier of the table, such as `flat:Q13` or `cross:Q13:Q7`. */
export function idOf(spec: TableSpec): string {
  switch (spec.kind) {
    case 'flat':
      return `flat:${spec.question}`;
    case 'cross':
      return `cross:${spec.rows}:${spec.columns}`;
    default:
      return spec.kind;
  }
}
