import type { Variable } from './variable.js';

/**
 * The names under which LimeSurvey stores the variable, one per column of the response table, in
 * expression form: `Q13`; `Q5_SQ001`, `Q5_SQ002` … for the boxes of a multiple choice; `Q17_1`,
 * `Q17_2` … for the ranks of a ranking. The *other* text is a variable of its own.
 */
export function fieldsOf({ code, measure }: Variable): readonly string[] {
  switch (measure.kind) {
    case 'multiple':
      return measure.items.map((item) => `${code}_${item.code}`);
    case 'ranking':
      return Array.from({ length: measure.max }, (_, rank) => `${code}_${rank + 1}`);
    default:
      return [code];
  }
}
