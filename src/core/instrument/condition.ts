/**
 * A condition on answers: who is asked a question, or whom a table is about.
 *
 * `variable` is the code of a question (`Q13`) or of one row of a grid (`freq_SQ001`). Blank and
 * unasked answers count as "not equal", as in LimeSurvey: `not(is(Q13, 'never'))` holds for a
 * respondent who left Q13 blank. A LimeSurvey equation is kept as its text.
 */
export type Condition =
  | { readonly kind: 'is'; readonly variable: string; readonly option: string }
  | { readonly kind: 'ticked'; readonly variable: string; readonly item: string }
  | { readonly kind: 'answered'; readonly variable: string }
  | {
      readonly kind: 'compare';
      readonly variable: string;
      readonly operator: Comparison;
      readonly value: number;
    }
  | { readonly kind: 'and'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'or'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'expression'; readonly text: string };

/** How a number is compared. */
export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';
