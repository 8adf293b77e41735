import type {
  AttritionPage,
  AttritionTable,
  Branch,
  LadderTable,
  PageFlow,
} from '../../tables/index.js';
import { countCell, percentCell } from '../cells.js';
import type { Cell, Grid, Row } from '../grid.js';
import { formatPlain } from '../numbers.js';
import { bannerOf, type Context, disjoint, footOf } from './context.js';

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
    rows: table.rows.map((row) => {
      const counts = disjoint(row.bases);
      return {
        key: row.question,
        label: `${row.question}. ${label(row.labels)}`,
        role: 'body',
        cells: STEPS.map((key) => countCell(counts[key])),
      };
    }),
    notes: footOf(table, [], context),
    ...bannerOf(table, context),
  };
}

function flowCells({ asked, reached, left }: PageFlow): readonly Cell[] {
  const share = percentCell(asked > 0 ? reached / asked : null, asked);
  return [countCell(asked), countCell(reached), countCell(left), share];
}

function pageRow(page: AttritionPage, key: string, { label }: Context): Row {
  const name = label(page.labels);
  return {
    key,
    label: page.question === undefined ? name : `${page.question}. ${name}`,
    role: 'body',
    cells: flowCells(page),
  };
}

function branchLabel({ condition, labels }: Branch, { words, label }: Context): string {
  if (condition === null) return words.everybody;
  return labels === undefined ? condition : `${label(labels)} (${condition})`;
}

/** Attrition: branch by branch, who was asked each page, who saw it, who left on it. */
export function layoutAttrition(table: AttritionTable, context: Context): Grid {
  const { words, locale } = context;
  const number = (value: number) => formatPlain(value, 1, locale);
  const rows = table.branches.flatMap((branch, index): readonly Row[] => [
    {
      key: `branch${index + 1}`,
      label: branchLabel(branch, context),
      role: 'total',
      cells: flowCells(branch),
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
