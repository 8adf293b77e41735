import type { Instrument, Text } from '../../../core/instrument/index.js';
import type { LineKind } from '../../../io/limesurvey/index.js';
import { figuresOf, numbersOf } from './numbers.js';
import { plansOf, type TablePlan } from './plans.js';
import { pointLines } from './points.js';
import { equals, isBlank, isText, type Stored, storedAt, type Value } from './stored.js';
import type { CountedLine, PredictedLine, PredictedTable, StatisticsSettings } from './table.js';

/** The code that LimeSurvey stores for *other* in a list. */
const OTHER = '-oth-';

type Plan<Kind extends TablePlan['kind']> = Extract<TablePlan, { kind: Kind }>;

/** A line before its percentage is known. */
type Draft = Omit<CountedLine, 'share'>;

type Holds = (row: number) => boolean;

function counted(
  line: LineKind,
  rows: readonly number[],
  option: { readonly code?: string; readonly labels?: Text } = {},
): Draft {
  const { code, labels } = option;
  return {
    kind: 'counted',
    line,
    rows,
    ...(code === undefined ? {} : { code }),
    ...(labels === undefined ? {} : { labels }),
  };
}

function drafter({ rows }: Stored) {
  return (line: LineKind, holds: Holds, option?: { code?: string; labels?: Text }): Draft =>
    counted(line, rows.filter(holds), option);
}

/** "Not displayed" of all but multiple choices: the rows that no other line holds. */
function withRest(lines: readonly Draft[], { rows }: Stored): readonly Draft[] {
  const inside = new Set(
    lines.filter(({ line }) => line !== 'comments').flatMap((each) => each.rows),
  );
  return [
    ...lines,
    counted(
      'notShown',
      rows.filter((row) => !inside.has(row)),
    ),
  ];
}

/** Percentages of all rows; with "non-completed excluded", of the lines together. */
function withShares(
  lines: readonly Draft[],
  { rows }: Stored,
  excluded: boolean,
): readonly CountedLine[] {
  const rest = lines.find(({ line }) => line === 'notShown')?.rows.length ?? 0;
  const base = excluded ? rows.length - rest : rows.length;
  return lines
    .filter(({ line }) => !excluded || line !== 'notShown')
    .map((line) => ({ ...line, share: { count: line.rows.length, base } }));
}

function choiceDrafts(plan: Plan<'choice'>, stored: Stored): readonly Draft[] {
  const draft = drafter(stored);
  const at = (row: number): Value => storedAt(stored, plan.variable.code, row);
  const { comment, other } = plan;
  return withRest(
    [
      ...plan.options.map((option) =>
        draft('answer', (row) => equals(at(row), option.code), option),
      ),
      ...(other === undefined
        ? []
        : [draft('other', (row) => equals(at(row), OTHER), { labels: other })]),
      ...(comment === undefined
        ? []
        : [draft('comments', (row) => isText(storedAt(stored, comment, row)))]),
      draft('noAnswer', (row) => isBlank(at(row))),
    ],
    stored,
  );
}

function boxDrafts(plan: Plan<'boxes'>, stored: Stored): readonly Draft[] {
  const draft = drafter(stored);
  const { code } = plan.variable;
  const other = `${code}_other`;
  const fields = plan.items.map((item) => `${code}_${item.code}`);
  const all = plan.other === undefined ? fields : [...fields, other];
  const nothing = (row: number) => all.every((field) => storedAt(stored, field, row) === null);
  return [
    ...plan.items.map((item) =>
      draft('answer', (row) => equals(storedAt(stored, `${code}_${item.code}`, row), 'Y'), item),
    ),
    ...(plan.other === undefined
      ? []
      : [draft('other', (row) => isText(storedAt(stored, other, row)), { labels: plan.other })]),
    counted('notShown', stored.unfiltered.filter(nothing)),
  ];
}

function rankDrafts(plan: Plan<'rank'>, stored: Stored): readonly Draft[] {
  const draft = drafter(stored);
  const field = `${plan.variable.code}_${plan.rank}`;
  return withRest(
    plan.items.map((item) =>
      draft('answer', (row) => equals(storedAt(stored, field, row), item.code), item),
    ),
    stored,
  );
}

function gridBoxDrafts(plan: Plan<'box'>, stored: Stored): readonly Draft[] {
  const draft = drafter(stored);
  const at = (row: number): Value =>
    storedAt(stored, `${plan.variable.code}_${plan.box.code}`, row);
  return withRest(
    [
      draft('answer', (row) => equals(at(row), '0'), { code: '0' }),
      draft('answer', (row) => equals(at(row), '1'), { code: '1' }),
      draft('noAnswer', (row) => isBlank(at(row))),
    ],
    stored,
  );
}

function textDrafts(plan: Plan<'text'>, stored: Stored): readonly Draft[] {
  const draft = drafter(stored);
  const at = (row: number): Value => storedAt(stored, plan.variable.code, row);
  const written = draft('text', (row) => isText(at(row)));
  const blank = draft('noAnswer', (row) => isBlank(at(row)));
  // Of uploads only the blanks have a line: files count as not displayed.
  return withRest(plan.upload ? [blank] : [written, blank], stored);
}

function draftsOf(plan: Exclude<TablePlan, { kind: 'numbers' }>, stored: Stored): readonly Draft[] {
  switch (plan.kind) {
    case 'choice':
      return choiceDrafts(plan, stored);
    case 'boxes':
      return boxDrafts(plan, stored);
    case 'rank':
      return rankDrafts(plan, stored);
    case 'box':
      return gridBoxDrafts(plan, stored);
    case 'text':
      return textDrafts(plan, stored);
  }
}

function linesOf(plan: TablePlan, stored: Stored, excluded: boolean): readonly PredictedLine[] {
  if (plan.kind === 'numbers') {
    const numbers = numbersOf(plan, stored);
    const rows = numbers.map(({ row }) => row);
    return [counted('count', rows), ...figuresOf(numbers, plan.asTexts)];
  }
  const lines = withShares(draftsOf(plan, stored), stored, excluded);
  return plan.kind === 'choice' && plan.points
    ? pointLines(lines, stored.rows.length, excluded)
    : lines;
}

/**
 * The tables that LimeSurvey's own statistics would print, from the stored values alone: `null`
 * (nothing stored), `''` (a blank) and codes, compared as its database compares them.
 *
 * Who was asked plays no part: percentages are of all rows of the query, and "not displayed" is what
 * no other line holds. Source: LimeSurvey's statistics helper, checked against exports of 6.10.6;
 * the rules are in docs/limesurvey-statistics.md.
 *
 * @example
 * const tables = limesurveyStatistics(survey, { raw, rows, unfiltered: rows });
 */
export function limesurveyStatistics(
  instrument: Instrument,
  stored: Stored,
  { nonCompleted = 'shown' }: StatisticsSettings = {},
): readonly PredictedTable[] {
  return plansOf(instrument).map((plan) => ({
    plan,
    lines: linesOf(plan, stored, nonCompleted === 'excluded'),
  }));
}
