import type { Text } from '../../instrument/index.js';
import type { Bases, TableHead } from '../../tables/index.js';
import { countCell, EMPTY, percentCell } from '../cells.js';
import type { Cell, Grid, Row } from '../grid.js';
import { bannerOf, basesLine, type Context, footOf } from './context.js';

/** A table about one question. */
interface About extends TableHead {
  readonly question: string;
  readonly labels: Text;
  readonly bases: Bases;
}

/** The parts of the grid that do not depend on the kind of the question. */
export function aboutQuestion(
  table: About,
  notes: readonly string[],
  context: Context,
): Omit<Grid, 'stub' | 'columns' | 'rows'> {
  return {
    kind: 'grid',
    id: table.id,
    title: `${table.question}. ${context.label(table.labels)}`,
    bases: basesLine(table.bases, context),
    notes: footOf(table, notes, context),
    ...bannerOf(table, context),
  };
}

/**
 * The lines of those who did not answer, when there are some: their count, and for those who were
 * asked their share of the asked in the column at `askedAt`; `width` columns in all.
 */
export function outsideRows(
  bases: Bases,
  width: number,
  askedAt: number,
  { words }: Context,
): readonly Row[] {
  const states = ['noAnswer', 'invalid', 'notReached', 'notAsked'] as const;
  return states
    .filter((state) => bases[state] > 0)
    .map((state) => {
      const cells: Cell[] = new Array<Cell>(width).fill(EMPTY);
      cells[0] = countCell(bases[state]);
      if (state !== 'notAsked' && askedAt > 0) {
        cells[askedAt] = percentCell(bases[state] / bases.asked, bases.asked);
      }
      return { key: state, label: words.bases[state], role: 'aside', cells };
    });
}
