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

/** What LimeSurvey stores for a box: `Y` in a multiple choice, `1` in a grid of boxes. */
const BOX = { question: { yes: 'Y', no: 'N' }, grid: { yes: '1', no: '0' } } as const;

/** What stands for a box of this variable that is ticked, and for one that is not. */
export function boxMarks({ question }: Variable): { readonly yes: string; readonly no: string } {
  return question.kind === 'grid' ? BOX.grid : BOX.question;
}
