import type { QuestionOrigin, Variable } from '../../../instrument/index.js';
import type { NumericColumn } from '../../column.js';
import { State } from '../../state.js';
import { type Examined, rowsWhere, tell } from '../examined.js';
import { atStart } from '../messages.js';
import type { Finding } from '../quality.js';

/** The ends of a slider that LimeSurvey takes when none are set. */
const ENDS = { slider_min: 0, slider_max: 100 } as const;

function numberOf({ attributes }: QuestionOrigin, name: string): number | undefined {
  const value = attributes.get(name)?.trim() ?? '';
  return /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
}

/**
 * Where the handle stands before the respondent moves it: at the start that was set, else in the
 * middle where it was asked for, else at the lower end. `undefined` when the question is no slider.
 */
function startOf(origin: QuestionOrigin | undefined): number | undefined {
  if (origin?.attributes.get('slider_layout') !== '1') return undefined;
  const start = numberOf(origin, 'slider_default');
  if (start !== undefined) return start;
  const min = numberOf(origin, 'slider_min') ?? ENDS.slider_min;
  const max = numberOf(origin, 'slider_max') ?? ENDS.slider_max;
  return origin.attributes.get('slider_middlestart') === '1' ? (min + max) / 2 : min;
}

/**
 * Sliders that may not have been touched: the answer is where the handle stood, for at least
 * `sliderShare` of `sliderBase` answers or more (`slider-at-start`). Nothing tells those who moved
 * the handle back from those who left it.
 */
export function sliderFindings(
  variable: Variable,
  { states, values }: NumericColumn,
  examined: Examined,
): readonly Finding[] {
  const start = startOf(
    examined.responses.instrument.origin?.questions.get(variable.question.code),
  );
  if (start === undefined) return [];
  const { sliderShare, sliderBase } = examined.settings;
  const answered = rowsWhere(examined, (row) => states[row] === State.answered);
  const still = answered.filter((row) => values[row] === start);
  if (answered.length < sliderBase || still.length < answered.length * sliderShare) return [];
  const message = atStart(start, still.length, answered.length);
  return tell(examined, 'slider-at-start', still, { variable, message });
}
