import type { DateTable, TextTable } from '../../tables/index.js';
import { countCell, EMPTY, percentCell, textCell } from '../cells.js';
import type { Grid, Row } from '../grid.js';
import { aboutQuestion, outsideRows, textLines } from './about.js';
import type { Context } from './context.js';

/** How many wrote an open answer; one line for each answer when they were asked for. */
export function layoutText(table: TextTable, context: Context): Grid {
  const { words } = context;
  const { bases } = table;
  const answered: Row = {
    key: 'answered',
    label: words.bases.answered,
    role: 'total',
    cells: [
      countCell(bases.answered),
      percentCell(bases.asked > 0 ? bases.answered / bases.asked : null, bases.asked),
    ],
  };
  return {
    ...aboutQuestion(table, [], context),
    stub: words.answer,
    columns: [
      { key: 'count', label: words.count },
      { key: 'shareOfAsked', label: words.percentOf.asked },
    ],
    rows: [answered, ...outsideRows(bases, 2, 1, context), ...textLines(table.texts, 2)],
  };
}

/** Dates by period, with the first and the last. */
export function layoutDate(table: DateTable, context: Context): Grid {
  const { words } = context;
  const { answered } = table.bases;
  const rows = table.rows.map(
    ({ period, count, share }): Row => ({
      key: period,
      label: period,
      role: 'body',
      cells: [countCell(count), percentCell(share, answered)],
    }),
  );
  const edge = (key: 'first' | 'last'): Row => ({
    key,
    label: words[key],
    role: 'aside',
    cells: [textCell(table[key]), EMPTY],
  });
  const total: Row = {
    key: 'answered',
    label: words.answeredTotal,
    role: 'total',
    cells: [countCell(answered), percentCell(answered > 0 ? 1 : null, answered)],
  };
  return {
    ...aboutQuestion(table, [], context),
    stub: words.period,
    columns: [
      { key: 'count', label: words.count },
      { key: 'share', label: words.percentOf.answered },
    ],
    rows: [...rows, total, ...outsideRows(table.bases, 2, 0, context), edge('first'), edge('last')],
  };
}
