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

/** Where the handle stands before the respondent moves it. */
interface Start {
  readonly value: number;
  /** Whether LimeSurvey stores the value when nobody touches the handle. */
  readonly stored: boolean;
}

/**
 * At the initial value, else in the middle where it was asked for, else at the lower end. Only an
 * initial value is stored untouched, unless it was set not to be. `undefined` when the question is
 * no slider.
 */
function startOf(origin: QuestionOrigin | undefined): Start | undefined {
  if (origin?.attributes.get('slider_layout') !== '1') return undefined;
  const value = numberOf(origin, 'slider_default');
  const stored = origin.attributes.get('slider_default_set') !== '0';
  if (value !== undefined) return { value, stored };
  const min = numberOf(origin, 'slider_min') ?? ENDS.slider_min;
  const max = numberOf(origin, 'slider_max') ?? ENDS.slider_max;
  const middle = origin.attributes.get('slider_middlestart') === '1';
  return { value: middle ? (min + max) / 2 : min, stored: false };
}

/**
 * Sliders that may not have been touched: the answer is where the handle stood, for at least
 * `sliderShare` of `sliderBase` answers or more (`slider-at-start`). Nothing tells those who moved
 * the handle back, or clicked on it, from those who left it.
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
  const still = answered.filter((row) => values[row] === start.value);
  if (answered.length < sliderBase || still.length < answered.length * sliderShare) return [];
  const message = atStart(start.value, start.stored, still.length, answered.length);
  return tell(examined, 'slider-at-start', still, { variable, message });
}
