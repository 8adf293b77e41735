import { describe, expect, test } from 'vitest';
import {
  grid,
  group,
  instrument,
  is,
  multiple,
  numeric,
  option,
  ranking,
  single,
  text,
} from '../../../src/core/instrument/index.js';
import { type EncodeSettings, encode } from '../../../src/core/responses/index.js';
import { placedCells, type Reason, reconcile } from '../../../src/workflows/reconcile/index.js';
import { PROVENANCE, type Row, rawAnswers } from '../../support/raw-answers.js';
import { brokenSums, unexplained } from './sums.js';

const role = single(
  'role',
  { en: 'Role' },
  { A1: { en: 'Pupil' }, A2: { en: 'Staff' } },
  { other: { en: 'Other' } },
);
const boxes = multiple(
  'boxes',
  { en: 'Boxes' },
  { S1: { en: 'One' }, S2: { en: 'Two' } },
  { when: is(role, 'A1'), other: { en: 'Other' } },
);
const ranks = ranking('ranks', { en: 'Ranks' }, { A: { en: 'a' }, B: { en: 'b' } });
const age = numeric('age', { en: 'Age' }, { min: 0, max: 120 });
const say = text('say', { en: 'Say' });
const ticks = grid('ticks', { en: 'Ticks' }, [option('L', { en: 'Monday' })], {
  kind: 'multiple',
  items: [option('X', { en: 'am' }), option('Y', { en: 'pm' })],
});
const hours = grid(
  'hours',
  { en: 'Hours' },
  [option('L', { en: 'Monday' })],
  { kind: 'numeric' },
  {
    columns: [option('X', { en: 'am' })],
  },
);

const SURVEY = instrument({
  id: 'rules',
  languages: ['en'],
  groups: [group('g', {}, [role, boxes, ranks, age, say, ticks, hours])],
});

function found(rows: readonly Row[], settings: Pick<EncodeSettings, 'unasked'> = {}) {
  const raw = rawAnswers(rows);
  const result = reconcile(encode(SURVEY, raw, { provenance: PROVENANCE, ...settings }), raw);
  expect(unexplained(result)).toEqual([]);
  expect(brokenSums(result)).toEqual([]);
  return result;
}

/** The count of one line: theirs, ours, and the rules that move respondents. */
function lineOf(stored: NonNullable<Row['stored']>, table: string, line: string) {
  const { cell } =
    placedCells(found([{ stored }, { stored: {} }])).find(
      (each) =>
        each.table.id === table &&
        each.cell.measure === 'count' &&
        (each.cell.code ?? each.cell.line) === line,
    ) ?? {};
  const named = (reason: Reason) => `${reason.kind} ${reason.rule}`;
  return [cell?.predicted, cell?.ours, cell?.reasons.map(named).join()];
}

describe('a respondent is counted there and not here, or the reverse, by a named rule', () => {
  test.each([
    ['a1 counts as A1', { role: 'a1' }, 'role', 'A1', 1, 0, 'removed code-in-another-case'],
    [
      'A1 with a space counts as A1',
      { role: 'A1 ' },
      'role',
      'A1',
      1,
      0,
      'removed code-in-another-case',
    ],
    [
      'a code that is none is not displayed',
      { role: 'A9' },
      'role',
      'notShown',
      2,
      0,
      'removed invalid-code,removed nothing-stored',
    ],
    [
      '"other" is a code of ours only',
      { role: 'other' },
      'role',
      'other',
      0,
      1,
      'added other-spelt-out',
    ],
    [
      'spaces are a blank in a list',
      { role: ' ' },
      'role',
      'noAnswer',
      1,
      1,
      'removed white-space,added nothing-stored',
    ],
    [
      'a blank of a hidden question is no answer',
      { role: 'A2', boxes_S1: '' },
      'boxes',
      'notShown',
      1,
      2,
      'added blank-not-asked',
    ],
    [
      'a box ticked unasked counts',
      { role: 'A2', boxes_S1: 'Y' },
      'boxes',
      'S1',
      1,
      0,
      'removed answered-unasked',
    ],
    [
      'a ticked box in lower case counts',
      { role: 'A1', boxes_S1: 'y' },
      'boxes',
      'S1',
      1,
      0,
      'removed code-in-another-case',
    ],
    [
      'a line break is a text of other',
      { role: 'A1', boxes_other: '\n' },
      'boxes',
      'other',
      1,
      0,
      'removed white-space',
    ],
    [
      'an item ranked twice counts twice',
      { ranks_1: 'A', ranks_2: 'A' },
      'ranks:2',
      'A',
      1,
      0,
      'removed ranked-twice',
    ],
    [
      'a number outside its limits counts',
      { age: '130' },
      'age',
      'count',
      1,
      0,
      'removed outside-limits',
    ],
    [
      'a text is a number in a table of numbers',
      { hours_L_X: 'x' },
      'hours_L_X',
      'count',
      1,
      0,
      'removed not-a-number',
    ],
    ['a tab is a text', { say: '\t' }, 'say', 'text', 1, 0, 'removed white-space'],
    [
      'nothing stored is not displayed',
      { role: 'A1' },
      'say',
      'notShown',
      2,
      0,
      'removed nothing-stored',
    ],
    [
      'a stored 0 has a line of its own',
      { ticks_L_X: '0' },
      'ticks_L:X',
      '0',
      1,
      0,
      'removed stored-zero',
    ],
    [
      'a box that is 0 is not ticked here',
      { ticks_L_X: '0' },
      'ticks_L:X',
      'noAnswer',
      0,
      2,
      'added stored-zero,added nothing-stored',
    ],
  ] as const)('%s', (_, stored, table, line, theirs, ours, rules) => {
    expect(lineOf(stored, table, line)).toEqual([theirs, ours, rules]);
  });

  test('each is named by the id of the respondent', () => {
    const cells = placedCells(found([{ stored: { role: 'A1' } }, { stored: { role: 'a1' } }]));
    const first = cells.find(({ cell }) => cell.code === 'A1')?.cell;
    expect(first?.reasons).toEqual([
      { kind: 'removed', rule: 'code-in-another-case', respondents: ['2'] },
    ]);
  });

  test('an answer given unasked is on both sides when it is included', () => {
    const rows = [{ stored: { role: 'A2', boxes_S1: 'Y' } }];
    const box = placedCells(found(rows, { unasked: 'include' })).find(
      ({ cell }) => cell.code === 'S1',
    );
    expect(box?.cell).toMatchObject({ predicted: 1, ours: 1, verdict: 'equal' });
  });
});

describe('percentages and figures', () => {
  const of = (rows: readonly Row[], table: string, measure: string) =>
    placedCells(found(rows)).filter(
      (each) => each.table.id === table && each.cell.measure === measure,
    );
  const numbers = (field: string, values: readonly number[]) =>
    values.map((value) => ({ stored: { [field]: String(value) } }));

  test('a percentage names both bases', () => {
    const [first] = of([{ stored: { role: 'A1' } }, { stored: { role: '' } }], 'role', 'share');
    expect(first?.cell).toMatchObject({
      predicted: 0.5,
      ours: 1,
      reasons: [{ kind: 'base', rule: 'base', theirs: 2, ours: 1, of: 'answered' }],
    });
  });

  test('quartiles are at (n + 1) p, the deviation is divided by n', () => {
    const cells = of(numbers('age', [1, 2, 3, 4, 10]), 'age', 'figure');
    const figure = (line: string) => cells.find(({ cell }) => cell.line === line)?.cell;
    expect(figure('q1')).toMatchObject({
      predicted: 1.5,
      ours: 2,
      reasons: [{ rule: 'quartile-rule' }],
    });
    expect(figure('q3')).toMatchObject({ predicted: 7, ours: 4 });
    expect(figure('median')).toMatchObject({ predicted: 3, ours: 3, verdict: 'equal' });
    expect(figure('sd')?.predicted).toBeCloseTo(Math.sqrt(10), 12);
    expect(figure('sd')?.ours).toBeCloseTo(Math.sqrt(12.5), 12);
    expect(figure('sd')?.reasons).toEqual([{ kind: 'definition', rule: 'divided-by-n' }]);
  });

  test('a table of numbers is ordered as texts, and leaves zeros out of the deviation', () => {
    const cells = of(numbers('hours_L_X', [0, 9, 10, 2]), 'hours_L_X', 'figure');
    const figure = (line: string) => cells.find(({ cell }) => cell.line === line)?.cell;
    expect(figure('median')).toMatchObject({
      predicted: 6,
      ours: 5.5,
      reasons: [{ rule: 'ordered-as-texts' }],
    });
    expect(figure('sd')?.reasons.map(({ rule }) => rule)).toEqual([
      'divided-by-n',
      'zeros-left-out',
    ]);
  });

  test('three numbers have a median and no quartiles, one has neither', () => {
    const lines = (values: readonly number[]) =>
      of(numbers('age', values), 'age', 'figure').map(({ cell }) => cell.line);
    expect(lines([1, 2, 3])).toEqual(['sum', 'sd', 'mean', 'min', 'median', 'max']);
    expect(lines([1])).toEqual(['sum', 'sd', 'mean', 'min', 'max']);
  });

  test('of nobody LimeSurvey prints zeros', () => {
    const cells = of([{ stored: {} }], 'age', 'figure');
    expect(cells.map(({ cell }) => [cell.line, cell.predicted, cell.ours])).toEqual([
      ['sum', 0, 0],
      ['sd', 0, null],
      ['mean', 0, null],
      ['min', 0, null],
      ['max', 0, null],
    ]);
    expect(cells.at(-1)?.cell.reasons).toEqual([{ kind: 'definition', rule: 'zero-for-nobody' }]);
  });
});
