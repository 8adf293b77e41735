import type { RankingTable } from '../../tables/index.js';
import { countCell, EMPTY, NOT_OFFERED, numberCell, percentCell } from '../cells.js';
import type { Cell, Grid, Row } from '../grid.js';
import { aboutQuestion, outsideRows } from './about.js';
import type { Context } from './context.js';

/** Table of a ranking: how often each item is cited, at which ranks, and its mean ranks. */
export function layoutRanking(table: RankingTable, context: Context): Grid {
  const { words, label } = context;
  const { answered } = table.bases;
  const ranks = table.rows[0]?.ranks.length ?? 0;
  const limited = table.rows.some((row) => row.offered !== answered);
  const isWithheld = (row: RankingTable['rows'][number]) => row.offered === 0 && answered > 0;
  const rows = table.rows.map((row): Row => {
    const cells = [
      countCell(row.cited),
      ...(limited ? [countCell(row.offered)] : []),
      percentCell(row.citedShare, row.offered),
      ...row.ranks.map(countCell),
      numberCell(row.meanRankCited, 2),
      numberCell(row.meanRankImputed, 2),
      countCell(row.borda),
    ];
    return {
      key: row.code,
      label: label(row.labels),
      role: 'body',
      cells: isWithheld(row) ? cells.map(() => NOT_OFFERED) : cells,
    };
  });
  const width = ranks + (limited ? 6 : 5);
  const filler: readonly Cell[] = new Array<Cell>(width - 1).fill(EMPTY);
  const notes = [
    words.noteImputation,
    ...(limited ? [words.noteOffered] : []),
    ...(table.rows.some(isWithheld) ? [words.notOffered] : []),
  ];
  const total: Row = {
    key: 'answered',
    label: words.answeredTotal,
    role: 'total',
    cells: [countCell(answered), ...filler],
  };
  return {
    ...aboutQuestion(table, notes, context),
    stub: words.item,
    columns: [
      { key: 'cited', label: words.cited },
      ...(limited ? [{ key: 'offered', label: words.base }] : []),
      { key: 'citedShare', label: words.percentCited },
      ...Array.from({ length: ranks }, (_, rank) => ({
        key: `rank${rank + 1}`,
        label: words.rank(rank + 1),
      })),
      { key: 'meanRankCited', label: words.meanRankCited },
      { key: 'meanRankImputed', label: words.meanRankImputed },
      { key: 'borda', label: words.borda },
    ],
    rows: [...rows, total, ...outsideRows(table.bases, width, 0, context)],
  };
}
