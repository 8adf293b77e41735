import type { FlatTable } from '../../tables/index.js';
import { countCell, EMPTY, percentCell } from '../cells.js';
import type { Grid, Row } from '../grid.js';
import { formatPlain } from '../numbers.js';
import { aboutQuestion, outsideRows, textLines } from './about.js';
import type { Context } from './context.js';

/** Frequency table: counts, shares of those who answered and of those asked, cumulative shares. */
export function layoutFlat(table: FlatTable, context: Context): Grid {
  const { words, label, locale } = context;
  const { bases, others } = table;
  const ordinal = table.scale === 'ordinal';
  const rows = table.rows.map((row): Row => {
    const cumulative =
      row.cumulative === undefined ? EMPTY : percentCell(row.cumulative, bases.answered);
    return {
      key: row.code,
      label: label(row.labels),
      role: 'body',
      cells: [
        countCell(row.count),
        percentCell(row.share, bases.answered),
        percentCell(row.shareOfAsked, bases.asked),
        ...(ordinal ? [cumulative] : []),
      ],
    };
  });
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
      ...rows,
      total,
      ...outsideRows(bases, width, 2, context),
      ...textLines(others?.texts, width, { key: 'other', label: words.other }),
    ],
  };
}
