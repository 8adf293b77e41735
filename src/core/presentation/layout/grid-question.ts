import type { GridItem, GridTable, QuestionTable } from '../../tables/index.js';
import { countCell, numberCell, percentCell } from '../cells.js';
import type { Cell, Grid, Heading } from '../grid.js';
import { aboutQuestion, textLines } from './about.js';
import type { Context } from './context.js';
import { FIGURES } from './numeric.js';

type Lines = Pick<Grid, 'columns' | 'rows'>;

/** What a row of the grid shows, and under which headings. */
function headingsOf(table: QuestionTable, { words, label }: Context): readonly Heading[] {
  const answered = { key: 'answered', label: words.bases.answered };
  if (table.kind === 'flat') {
    const options = table.rows.map(({ code, labels }) => ({
      key: code,
      label: label(labels),
      columns: [
        { key: 'count', label: words.count },
        { key: 'share', label: '%' },
      ],
    }));
    return [...options, answered];
  }
  if (table.kind === 'multiple') {
    return [
      ...table.rows.map(({ code, labels }) => ({ key: code, label: label(labels) })),
      { key: 'reached', label: words.bases.reached },
    ];
  }
  if (table.kind === 'numeric') {
    return [...FIGURES.map((key) => ({ key, label: words[key] })), answered];
  }
  return [answered, { key: 'noAnswer', label: words.bases.noAnswer }];
}

function cellsOf(table: QuestionTable): readonly Cell[] {
  const answered = countCell(table.bases.answered);
  if (table.kind === 'flat') {
    const pairs = table.rows.flatMap(({ count, share }) => [
      countCell(count),
      percentCell(share, table.bases.answered),
    ]);
    return [...pairs, answered];
  }
  if (table.kind === 'multiple') {
    return [...table.rows.map(({ count }) => countCell(count)), countCell(table.bases.reached)];
  }
  if (table.kind === 'numeric') {
    return [...FIGURES.map((key) => numberCell(table[key], 2)), answered];
  }
  return [answered, countCell(table.bases.noAnswer)];
}

/** What distinguishes the headings of an item: two scales side by side have different ones. */
function headingKey({ table }: GridItem): string {
  const codes = 'rows' in table ? table.rows.map((row) => ('code' in row ? row.code : '')) : [];
  return [table.kind, ...codes].join(' ');
}

function labelOf({ labels, columnLabels }: GridItem, { label }: Context): string {
  return columnLabels === undefined ? label(labels) : `${label(labels)} – ${label(columnLabels)}`;
}

/** One line for each item, all under the same headings. */
function plainLines(items: readonly GridItem[], context: Context): Lines {
  const [first] = items;
  return {
    columns: first === undefined ? [] : headingsOf(first.table, context),
    rows: items.map((item) => ({
      key: item.code,
      label: labelOf(item, context),
      role: 'body',
      cells: cellsOf(item.table),
    })),
  };
}

/** One line for each row, the columns of the grid side by side, each under its own headings. */
function dualLines(items: readonly GridItem[], context: Context): Lines {
  const { label } = context;
  const byRow = new Map<string, GridItem[]>();
  for (const item of items) byRow.set(item.row, [...(byRow.get(item.row) ?? []), item]);
  const lines = [...byRow.values()];
  return {
    columns: (lines[0] ?? []).map(({ column = '', columnLabels = {}, table }) => ({
      key: column,
      label: label(columnLabels),
      columns: headingsOf(table, context),
    })),
    rows: lines.map((line) => ({
      key: line[0]?.row ?? '',
      label: label(line[0]?.labels ?? {}),
      role: 'body',
      cells: line.flatMap((item) => cellsOf(item.table)),
    })),
  };
}

/** Shares stand under a bare % for want of room: their base is said below. */
function notesOf({ items }: GridTable, { words }: Context): readonly string[] {
  return items.some((item) => item.table.kind === 'flat') ? [words.noteGrid] : [];
}

/** A grid question: one line for each row, over those who answered it. */
export function layoutGridQuestion(table: GridTable, context: Context): Grid {
  const shared = new Set(table.items.map(headingKey)).size <= 1;
  const lines = shared ? plainLines(table.items, context) : dualLines(table.items, context);
  const texts = table.items.flatMap((item) =>
    item.table.kind === 'text'
      ? textLines(item.table.texts, 2, { key: `${item.code}.text`, label: labelOf(item, context) })
      : [],
  );
  return {
    ...aboutQuestion(table, notesOf(table, context), context),
    stub: context.words.item,
    columns: lines.columns,
    rows: [...lines.rows, ...texts],
  };
}
