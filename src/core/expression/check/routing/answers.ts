import { boxMarks, type Measure, type NumericLimits } from '../../../instrument/index.js';
import type { NamedField } from '../../expression-names.js';
import { equalsLoosely } from '../../values/compare.js';
import { numberIn } from '../../values/number.js';
import { storedCodes } from '../answer-codes.js';
import type { ColumnUse, Literal } from './column-uses.js';

/** The answers to try for one column. */
export interface Answers {
  /** As LimeSurvey stores them, the blank last. */
  readonly values: readonly string[];
  /** There are other answers, for which none of the values stands. */
  readonly open: boolean;
}

const OPEN: Answers = { values: [''], open: true };
const SOME_DAY = '2000-01-01 00:00:00';

function literalsIn(uses: readonly ColumnUse[]): readonly Literal[] {
  return uses.flatMap((each) => ('literal' in each ? [each.literal] : []));
}

/** All codes; where they are only compared, those that are named and one that is not. */
function closed(codes: readonly string[], uses: readonly ColumnUse[]): Answers {
  const isOnlyCompared = uses.every(({ as }) => as === 'equality' || as === 'blank');
  if (!isOnlyCompared) return { values: [...codes, ''], open: false };
  const literals = literalsIn(uses);
  const isNamed = (code: string) => literals.some(({ text }) => equalsLoosely(code, text));
  const unnamed = codes.filter((code) => !isNamed(code)).slice(0, 1);
  return { values: [...codes.filter(isNamed), ...unnamed, ''], open: false };
}

/** A number strictly between two; none when it must be whole and there is none. */
function between(low: number, high: number, integer: boolean): number | undefined {
  const found = integer ? Math.floor(low) + 1 : (low + high) / 2;
  return found > low && found < high ? found : undefined;
}

/** One number for each stretch that the constants cut, and the constants, within the limits. */
function representatives(constants: readonly number[], limits: NumericLimits): readonly number[] {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, integer } = limits;
  const ends = [min, max].filter(Number.isFinite);
  const sorted = [...new Set([0, ...constants, ...ends])].sort((one, other) => one - other);
  const first = sorted[0] ?? 0;
  const last = sorted.at(-1) ?? 0;
  const inner = sorted.flatMap((low, index) => {
    const high = sorted[index + 1];
    const middle = high === undefined ? undefined : between(low, high, integer === true);
    return middle === undefined ? [low] : [low, middle];
  });
  return [...inner, Math.ceil(first) - 1, Math.floor(last) + 1].filter(
    (value) => value >= min && value <= max && (!integer || Number.isInteger(value)),
  );
}

/** A number compared with a text in quotes is compared letter by letter: no few numbers stand for all. */
function readsNumber(use: ColumnUse): boolean {
  return use.as === 'order' ? !use.literal.quoted : use.as !== 'value';
}

function ofNumber(limits: NumericLimits, uses: readonly ColumnUse[]): Answers {
  if (!uses.every(readsNumber)) return OPEN;
  const constants = literalsIn(uses).flatMap(({ text }) => numberIn(text) ?? []);
  return { values: [...representatives(constants, limits).map(String), ''], open: false };
}

/** LimeSurvey reads `&`, `<` and `>` of an answer as entities: what equals them is another text. */
function readsText(use: ColumnUse): boolean {
  if (use.as === 'equality') return !/[&<>]/.test(use.literal.text);
  return use.as === 'blank' || use.as === 'truth';
}

function ofText(uses: readonly ColumnUse[]): Answers {
  if (!uses.every(readsText)) return OPEN;
  const texts = literalsIn(uses).map(({ text }) => text);
  const named = texts.filter((text) => text.trim() !== '');
  return { values: [...new Set([`other${named.join('')}`, ...named, '0', ''])], open: false };
}

function ofDate(uses: readonly ColumnUse[]): Answers {
  const isOnlyBlank = uses.every(
    (use) => use.as === 'blank' || (use.as === 'equality' && use.literal.text === ''),
  );
  return isOnlyBlank ? { values: [SOME_DAY, ''], open: false } : OPEN;
}

function ofMeasure(
  measure: Exclude<Measure, { kind: 'single' | 'ranking' | 'multiple' }>,
  uses: readonly ColumnUse[],
): Answers {
  switch (measure.kind) {
    case 'numeric':
      return ofNumber(measure, uses);
    case 'text':
      return ofText(uses);
    case 'date':
      return ofDate(uses);
  }
}

/**
 * Answers that stand for all that the column can hold, as far as the conditions read it: two
 * answers that no condition tells apart are tried once. Numbers keep to the limits of their
 * question.
 */
export function answersFor(field: NamedField, uses: readonly ColumnUse[]): Answers {
  const { measure } = field.variable;
  if (uses.some(({ as }) => as === 'assigned')) return OPEN;
  switch (measure.kind) {
    case 'single':
    case 'ranking':
      return closed(storedCodes(field) ?? [], uses);
    case 'multiple':
      return { values: [boxMarks(field.variable).yes, ''], open: false };
    default:
      return ofMeasure(measure, uses);
  }
}
