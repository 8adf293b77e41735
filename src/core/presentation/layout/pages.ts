import type { AttritionPage, AttritionTable, LadderTable } from '../../tables/index.js';
import { countCell, EMPTY, percentCell } from '../cells.js';
import type { Grid, Row } from '../grid.js';
import { formatPlain } from '../numbers.js';
import { bannerOf, type Context, footOf } from './context.js';

const STEPS = [
  'interviewed',
  'asked',
  'reached',
  'answered',
  'noAnswer',
  'invalid',
  'notReached',
  'notAsked',
  'unsettled',
  'unasked',
  'filterBlank',
] as const;

/** The ladder of bases: a line for each question, a column for each step. */
export function layoutLadder(table: LadderTable, context: Context): Grid {
  const { words, label } = context;
  return {
    kind: 'grid',
    id: table.id,
    title: words.ladder,
    bases: '',
    stub: words.question,
    columns: STEPS.map((key) => ({ key, label: words.bases[key] })),
    rows: table.rows.map((row) => ({
      key: row.question,
      label: `${row.question}. ${label(row.labels)}`,
      role: 'body',
      cells: STEPS.map((key) => countCell(row.bases[key])),
    })),
    notes: footOf(table, [], context),
    ...bannerOf(table, context),
  };
}

function pageRow(page: AttritionPage, key: string, { label }: Context): Row {
  const name = label(page.labels);
  return {
    key,
    label: page.question === undefined ? name : `${page.question}. ${name}`,
    role: 'body',
    cells: [
      countCell(page.asked),
      countCell(page.reached),
      countCell(page.left),
      percentCell(page.asked > 0 ? page.reached / page.asked : null, page.asked),
    ],
  };
}

/** Attrition: branch by branch, who was asked each page, who saw it, who left on it. */
export function layoutAttrition(table: AttritionTable, context: Context): Grid {
  const { words, locale } = context;
  const number = (value: number) => formatPlain(value, 1, locale);
  const rows = table.branches.flatMap((branch, index): readonly Row[] => [
    {
      key: `branch${index + 1}`,
      label: branch.condition ?? words.everybody,
      role: 'total',
      cells: [EMPTY, EMPTY, EMPTY, EMPTY],
    },
    ...branch.pages.map((page, at) => pageRow(page, `page${index + 1}.${at + 1}`, context)),
  ]);
  const facts = [
    [words.bases.interviewed, table.interviewed],
    [words.submitted, table.submitted],
    [words.partial, table.interviewed - table.submitted],
    [words.leftBefore, table.leftBefore],
  ] as const;
  return {
    kind: 'grid',
    id: table.id,
    title: words.attrition,
    bases: facts.map(([name, count]) => `${name} ${number(count)}`).join(' · '),
    stub: words.page,
    columns: [
      { key: 'asked', label: words.bases.asked },
      { key: 'reached', label: words.bases.reached },
      { key: 'left', label: words.left },
      { key: 'stayed', label: words.stayed },
    ],
    rows,
    notes: footOf(table, [], context),
    ...bannerOf(table, context),
  };
}
