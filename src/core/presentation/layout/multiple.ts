import type { MultipleTable } from '../../tables/index.js';
import { countCell, EMPTY, NOT_OFFERED, percentCell } from '../cells.js';
import type { Grid, Row } from '../grid.js';
import { formatNumber, formatPlain } from '../numbers.js';
import { aboutQuestion, outsideRows, textLines } from './about.js';
import type { Context } from './context.js';

/** Nobody who reached the question was offered the box. */
function isWithheld(row: MultipleTable['rows'][number], { bases }: MultipleTable): boolean {
  return row.offered === 0 && row.untold === 0 && bases.reached > 0;
}

function notesOf(table: MultipleTable, { words, locale }: Context): string[] {
  const { bases, others, rows } = table;
  const perPerson = bases.answered > 0 ? bases.citations / bases.answered : 0;
  return [
    words.noteMultiple(formatNumber(perPerson, 2, locale)),
    ...(rows.some(({ offered, untold }) => offered + untold < bases.reached)
      ? [words.noteOffered]
      : []),
    ...(rows.some(({ untold }) => untold > 0) ? [words.noteUntold] : []),
    ...(rows.some((row) => isWithheld(row, table)) ? [words.notOffered] : []),
    ...(others ? [words.otherTexts(formatPlain(others.count, 1, locale))] : []),
  ];
}

/** Frequency table of a multiple choice: the same citations over each base. */
export function layoutMultiple(table: MultipleTable, context: Context): Grid {
  const { words, label } = context;
  const { bases } = table;
  const limited = table.rows.some((row) => row.offered !== bases.reached);
  const rows = table.rows.map((row): Row => {
    const cells = [
      countCell(row.count),
      ...(limited ? [countCell(row.offered)] : []),
      percentCell(row.share, row.offered),
      percentCell(row.shareOfAnswered, bases.answered),
      percentCell(row.shareOfAsked, bases.asked),
      percentCell(row.shareOfCitations, bases.citations),
    ];
    return {
      key: row.code,
      label: label(row.labels),
      role: 'body',
      cells: isWithheld(row, table) ? cells.map(() => NOT_OFFERED) : cells,
    };
  });
  const over = (base: number) => percentCell(base > 0 ? bases.citations / base : null, base);
  const total: Row = {
    key: 'citations',
    label: words.total,
    role: 'total',
    cells: [
      countCell(bases.citations),
      ...(limited ? [EMPTY, EMPTY] : [over(bases.reached)]),
      over(bases.answered),
      over(bases.asked),
      over(bases.citations),
    ],
  };
  const columns = [
    { key: 'count', label: words.citations },
    ...(limited ? [{ key: 'offered', label: words.base }] : []),
    { key: 'share', label: words.percentOf.reached },
    { key: 'shareOfAnswered', label: words.percentOf.answered },
    { key: 'shareOfAsked', label: words.percentOf.asked },
    { key: 'shareOfCitations', label: words.percentOf.citations },
  ];
  const outside = outsideRows(bases, columns.length, columns.length - 2, context);
  return {
    ...aboutQuestion(table, notesOf(table, context), context),
    stub: words.answer,
    columns,
    rows: [
      ...rows,
      total,
      ...outside.map((row) =>
        row.key === 'noAnswer' ? { ...row, key: 'nothingTicked', label: words.nothingTicked } : row,
      ),
      ...textLines(table.others?.texts, columns.length, { key: 'other', label: words.other }),
    ],
  };
}
