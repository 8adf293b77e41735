import type { Instrument, Option, Variable } from '../../instrument/index.js';
import { labelsOf } from '../about.js';
import { derivationOf } from '../derivation.js';
import type { Axis } from '../table.js';

/** One side of a cross-tabulation: a variable and the options that make its lines. */
export function axisOf(
  instrument: Instrument,
  variable: Variable,
  options: readonly Option[],
): Axis {
  return {
    question: variable.code,
    title: labelsOf(variable),
    codes: options.map((option) => option.code),
    labels: options.map((option) => option.labels),
    ...derivationOf(variable, instrument),
  };
}
