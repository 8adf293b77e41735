import type { Text } from '../../instrument/index.js';
import type { Bases, Derivation, TableHead } from '../../tables/index.js';
import { countCell, EMPTY, percentCell, textCell } from '../cells.js';
import type { Cell, Grid, Row } from '../grid.js';
import {
  bannerOf,
  basesLine,
  type Context,
  disjoint,
  filterBlankNote,
  footOf,
  missingNote,
} from './context.js';
import { derivationNotes } from './derivation.js';

/** A table about one question. */
interface About extends TableHead {
  readonly question: string;
  readonly labels: Text;
  readonly bases: Bases;
  readonly missingColumns: readonly string[];
  readonly derivation?: Derivation;
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
    notes: footOf(
      table,
      [
        ...missingNote(table, context),
        ...filterBlankNote(table.bases, context),
        ...derivationNotes(table.derivation, context),
        ...notes,
      ],
      context,
    ),
    ...bannerOf(table, context),
  };
}

/**
 * The lines of those who did not answer, when there are some: their count, and for those who were
 * asked their share of the asked in the column at `askedAt`; `width` columns in all. Those who left
 * before it was known whether they would be asked have a line of their own: the lines add up.
 */
export function outsideRows(
  bases: Bases,
  width: number,
  askedAt: number,
  { words }: Context,
): readonly Row[] {
  const counts = disjoint(bases);
  const ofAsked = ['noAnswer', 'invalid', 'leftOut', 'notReached'] as const;
  const states = [...ofAsked, 'unsettled', 'partlyOffered', 'notAsked'] as const;
  const isOfAsked = new Set<keyof Bases>(ofAsked);
  return states
    .filter((state) => counts[state] > 0)
    .map((state): Row => {
      const cells: Cell[] = new Array<Cell>(width).fill(EMPTY);
      cells[0] = countCell(counts[state]);
      if (askedAt > 0 && isOfAsked.has(state)) {
        cells[askedAt] = percentCell(counts[state] / bases.asked, bases.asked);
      }
      return { key: state, label: words.bases[state], role: 'aside', cells };
    });
}

/** A line for each open answer, numbered after `name`; `width` columns in all. */
export function textLines(
  texts: readonly string[] | undefined,
  width: number,
  name: { readonly key: string; readonly label: string } = { key: 'text', label: '' },
): readonly Row[] {
  const filler: readonly Cell[] = new Array<Cell>(width - 1).fill(EMPTY);
  return (texts ?? []).map((text, index) => ({
    key: `${name.key}${index + 1}`,
    label: `${name.label} ${index + 1}`.trim(),
    role: 'body',
    cells: [textCell(text), ...filler],
  }));
}
