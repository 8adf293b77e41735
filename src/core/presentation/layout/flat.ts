import type { CountRow, FlatTable } from '../../tables/index.js';
import { countCell, EMPTY, percentCell } from '../cells.js';
import type { Cell, Grid, Row } from '../grid.js';
import { formatPlain } from '../numbers.js';
import { aboutQuestion, outsideRows, textLines } from './about.js';
import type { Context } from './context.js';

function optionRow(
  row: CountRow,
  { bases }: FlatTable,
  { label }: Context,
  cumulative: readonly Cell[] = [],
): Row {
  return {
    key: row.code,
    label: label(row.labels),
    role: 'body',
    cells: [
      countCell(row.count),
      percentCell(row.share, bases.answered),
      percentCell(row.shareOfAsked, bases.asked),
      ...cumulative,
    ],
  };
}

function optionRows(table: FlatTable, context: Context): readonly Row[] {
  if (table.scale === 'nominal') return table.rows.map((row) => optionRow(row, table, context));
  return table.rows.map((row) => {
    const { cumulative } = row;
    const cell = cumulative === undefined ? EMPTY : percentCell(cumulative, table.bases.answered);
    return optionRow(row, table, context, [cell]);
  });
}

/** Frequency table: counts, shares of those who answered and of those asked, cumulative shares. */
export function layoutFlat(table: FlatTable, context: Context): Grid {
  const { words, locale } = context;
  const { bases, others } = table;
  const ordinal = table.scale === 'ordinal';
  const total: Row = {
    key: 'answered',
    label: words.answeredTotal,
    role: 'total',
    cells: [
      countCell(bases.answered),
      percentCell(bases.answered > 0 ? 1 : null, bases.answered),
      percentCell(bases.asked > 0 ? bases.answered / bases.asked : null, bases.asked),
      ...(ordinal ? [EMPTY] : []),
    ],
  };
  const width = ordinal ? 4 : 3;
  const notes = others ? [words.otherTexts(formatPlain(others.count, 1, locale))] : [];
  return {
    ...aboutQuestion(table, notes, context),
    stub: words.answer,
    columns: [
      { key: 'count', label: words.count },
      { key: 'share', label: words.percentOf.answered },
      { key: 'shareOfAsked', label: words.percentOf.asked },
      ...(ordinal ? [{ key: 'cumulative', label: words.cumulative }] : []),
    ],
    rows: [
      ...optionRows(table, context),
      total,
      ...outsideRows(bases, width, 2, context),
      ...textLines(others?.texts, width, { key: 'other', label: words.other }),
    ],
  };
}
