import { type NumericLimits, type Text, textIn } from '../../../instrument/index.js';
import { isWithin } from '../../codec/numeric.js';
import { State } from '../../state.js';
import { foldAll, isSameLabel } from '../labels.js';
import { type Compared, type Difference, fromTo } from './difference.js';
import { limitsOf, noUnit } from './messages.js';

/** Whether two units are one, in the languages that both are written in, else in any. */
function isSameUnit(one: Text, other: Text): boolean {
  const [left, right] = [foldAll(one), foldAll(other)];
  if ([...left.keys()].some((language) => right.has(language))) return isSameLabel(left, right);
  const words = new Set(left.values());
  return [...right.values()].some((word) => words.has(word));
}

const unitIn = (unit: Text | undefined) =>
  unit === undefined ? noUnit : { en: textIn(unit, 'en'), fr: textIn(unit, 'fr') };

function unitDifference(collected: NumericLimits, study: NumericLimits): readonly Difference[] {
  const [one, other] = [collected.unit, study.unit];
  if (one === undefined && other === undefined) return [];
  const sides = fromTo(unitIn(one), unitIn(other));
  if (one === undefined || other === undefined) return [{ sort: 'unit-on-one-side', sides }];
  return isSameUnit(one, other) ? [] : [{ sort: 'other-unit', sides }];
}

function limitsDifference(
  collected: NumericLimits,
  study: NumericLimits,
  outside: () => number,
): readonly Difference[] {
  const same =
    collected.min === study.min &&
    collected.max === study.max &&
    (collected.integer ?? false) === (study.integer ?? false);
  if (same) return [];
  const sides = fromTo(limitsOf(collected), limitsOf(study));
  const count = outside();
  return [count === 0 ? { sort: 'other-limits', sides } : { sort: 'outside-limits', sides, count }];
}

/** Other units and other limits of a number, with how many values the study would have refused. */
export function numberDifferences({ source, column }: Compared): readonly Difference[] {
  const [collected, study] = [source.collected.measure, source.study.measure];
  if (collected.kind !== 'numeric' || study.kind !== 'numeric') return [];
  if (column.kind !== 'numeric') return [];
  const { states, values } = column;
  const outside = () =>
    values.filter((value, row) => states[row] === State.answered && !isWithin(value, study)).length;
  return [...unitDifference(collected, study), ...limitsDifference(collected, study, outside)];
}
