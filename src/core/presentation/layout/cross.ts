import type { ChiSquare, CrossTable, ItemwiseTable } from '../../tables/index.js';
import { countCell, EMPTY, NOT_OFFERED, numberCell, percentCell, textCell } from '../cells.js';
import type { Grid, Heading, Row } from '../grid.js';
import { formatNumber, formatP } from '../numbers.js';
import {
  bannerOf,
  basesLine,
  type Context,
  filterBlankNote,
  footOf,
  missingNote,
} from './context.js';
import { derivationNotes } from './derivation.js';

function testLine({ statistic, df, p, logP, expectedBelow5 }: ChiSquare, context: Context): string {
  const { words, locale } = context;
  if (statistic === null || p === null) return words.noChiSquare;
  return words.chiSquare({
    statistic: formatNumber(statistic, 2, locale),
    df: String(df),
    p: formatP(p, logP, locale),
    below5: String(expectedBelow5),
  });
}

function notesOf(table: CrossTable, context: Context): readonly string[] {
  const { words, locale } = context;
  const { cramersV, pemGlobal, pemOrderUndetermined } = table.effects;
  if (cramersV === null) return [words.noChiSquare];
  const pem = pemGlobal === null ? '–' : formatNumber(pemGlobal, 1, locale);
  return [
    words.effects(formatNumber(cramersV, 3, locale), pem),
    ...(pemOrderUndetermined ? [words.pemUndetermined] : []),
    `${testLine(table.tests.chiSquare, context)} ${words.noteIndicative}`,
  ];
}

function headings(
  table: CrossTable | ItemwiseTable,
  { label, words }: Context,
): readonly Heading[] {
  const { title, labels, codes, question } = table.columns;
  const options = labels.map((each, index) => ({ key: codes[index] ?? '', label: label(each) }));
  return [
    { key: question, label: `${question}. ${label(title)}`, columns: options },
    { key: 'all', label: words.all },
  ];
}

function shell(
  table: CrossTable | ItemwiseTable,
  notes: readonly string[],
  context: Context,
): Omit<Grid, 'rows'> {
  const { rows, columns } = table;
  const { label } = context;
  return {
    kind: 'grid',
    id: table.id,
    title: `${rows.question} × ${columns.question}`,
    bases: basesLine(table.bases, context),
    stub: `${rows.question}. ${label(rows.title)}`,
    columns: headings(table, context),
    notes: footOf(
      table,
      [
        ...missingNote(table, context),
        ...filterBlankNote(table.bases, context),
        ...new Set([rows, columns].flatMap((axis) => derivationNotes(axis.derivation, context))),
        ...notes,
      ],
      context,
    ),
    ...bannerOf(table, context),
  };
}

/** Two single choices: under each count, its percentage. */
export function layoutCross(table: CrossTable, context: Context): Grid {
  const { words, label } = context;
  const { rowTotals, columnTotals, total, percent } = table;
  const baseAt = (row: number, column: number) =>
    ({ row: rowTotals[row], column: columnTotals[column], total })[percent] ?? 0;
  const rowShare = (row: number) => {
    const base = percent === 'row' ? (rowTotals[row] ?? 0) : total;
    return percentCell(base > 0 ? (rowTotals[row] ?? 0) / base : null, base);
  };
  const rows = table.measures.count.flatMap((counts, row): readonly Row[] => [
    {
      key: table.rows.codes[row] ?? '',
      label: label(table.rows.labels[row] ?? {}),
      role: 'body',
      cells: [...counts.map(countCell), countCell(rowTotals[row] ?? 0)],
    },
    {
      key: `${table.rows.codes[row] ?? ''}.share`,
      label: words.percentOf[percent],
      role: 'body',
      continues: true,
      cells: [
        ...(table.measures.share[row] ?? []).map((share, column) =>
          percentCell(share, baseAt(row, column)),
        ),
        rowShare(row),
      ],
    },
  ]);
  const columnShare = (count: number) => {
    const base = percent === 'column' ? count : total;
    return percentCell(base > 0 ? count / base : null, base);
  };
  return {
    ...shell(table, notesOf(table, context), context),
    rows: [
      ...rows,
      {
        key: 'all',
        label: words.all,
        role: 'total',
        cells: [...columnTotals.map(countCell), countCell(total)],
      },
      {
        key: 'all.share',
        label: words.percentOf[percent],
        role: 'total',
        continues: true,
        cells: [...columnTotals.map(columnShare), percentCell(total > 0 ? 1 : null, total)],
      },
    ],
  };
}

/** A multiple choice against a single one: for each box, counts, percentages, and its own test. */
export function layoutItemwise(table: ItemwiseTable, context: Context): Grid {
  const { words, label, locale } = context;
  const rows = table.items.flatMap((item): readonly Row[] => {
    const p = item.pAdjusted;
    return [
      {
        key: item.code,
        label: label(item.labels),
        role: 'body',
        cells: [
          ...item.ticked.map(countCell),
          countCell(item.total),
          numberCell(item.cramersV, 3),
          textCell(p === null ? null : formatP(p, null, locale)),
        ],
      },
      {
        key: `${item.code}.share`,
        label: words.percentOf.reached,
        role: 'body',
        continues: true,
        cells: [
          ...item.share.map((share, column) =>
            item.ticked[column] === null
              ? NOT_OFFERED
              : percentCell(share, item.offered[column] ?? 0),
          ),
          percentCell(item.totalShare, item.totalOffered),
          EMPTY,
          EMPTY,
        ],
      },
    ];
  });
  const withheld = table.items.some(({ ticked }) => ticked.includes(null));
  const untold = table.items.some((item) => item.untold.some((count) => count > 0));
  const notes = [
    ...(untold ? [words.noteUntold] : []),
    ...(withheld ? [words.notOffered] : []),
    `${words.noteItemwise} ${words.noteIndicative}`,
  ];
  const plain = shell(table, notes, context);
  return {
    ...plain,
    columns: [
      ...plain.columns,
      { key: 'cramersV', label: words.cramersV },
      { key: 'pAdjusted', label: words.pAdjusted },
    ],
    rows: [
      ...rows,
      {
        key: 'reached',
        label: words.reachedAnd(table.columns.question),
        role: 'total',
        cells: [...table.columnTotals.map(countCell), countCell(table.total), EMPTY, EMPTY],
      },
    ],
  };
}
