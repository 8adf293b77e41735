import type { NumericTable } from '../../tables/index.js';
import { countCell, EMPTY, numberCell, percentCell } from '../cells.js';
import type { Cell, Grid, Row } from '../grid.js';
import { formatPlain } from '../numbers.js';
import { aboutQuestion, outsideRows } from './about.js';
import type { Context } from './context.js';

/** The figures that sum up a number, in the order in which they are printed. */
export const FIGURES = ['mean', 'sd', 'min', 'q1', 'median', 'q3', 'max'] as const;

/** Summary of a number: its figures, then its classes. */
export function layoutNumeric(table: NumericTable, context: Context): Grid {
  const { words, locale, label } = context;
  const { answered } = table.bases;
  const line = (key: string, name: string, role: Row['role'], value: Cell, share: Cell): Row => ({
    key,
    label: name,
    role,
    cells: [value, share],
  });
  const figures = FIGURES.map((key) =>
    line(key, words[key], 'aside', numberCell(table[key], 2), EMPTY),
  );
  const bound = (value: number) => formatPlain(value, 2, locale);
  const classes = table.classes.map(({ from, to, count, share }, index) => {
    const last = index === table.classes.length - 1;
    const name = words.classLabel(bound(from), bound(to), last);
    return line(`class${index + 1}`, name, 'body', countCell(count), percentCell(share, answered));
  });
  const total = line(
    'answered',
    words.answeredTotal,
    'total',
    countCell(answered),
    percentCell(answered > 0 ? 1 : null, answered),
  );
  const unit = table.unit === undefined ? '' : ` (${label(table.unit)})`;
  return {
    ...aboutQuestion(table, [words.noteNumeric], context),
    stub: `${words.value}${unit}`,
    columns: [
      { key: 'count', label: words.count },
      { key: 'share', label: words.percentOf.answered },
    ],
    rows: [...classes, total, ...outsideRows(table.bases, 2, 0, context), ...figures],
  };
}
