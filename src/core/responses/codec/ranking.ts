import { fieldsOf, type MeasureOf, type Variable } from '../../instrument/index.js';
import { makeBits } from '../bits.js';
import { State } from '../state.js';
import { blankState, worse } from './blank.js';
import type { Codec } from './codec.js';

/**
 * A ranking: the item at each rank. An item placed twice keeps its better rank; the second place
 * is refused. Ranks left empty between two others stay as they were given.
 */
export function rankingCodec(
  variable: Variable,
  { items, max }: MeasureOf<'ranking'>,
  size: number,
): Codec {
  const states = new Uint8Array(size);
  const makeRank = () => (items.length < 255 ? new Uint8Array(size) : new Uint16Array(size));
  const ranks = Array.from({ length: max }, makeRank);
  const indexes = new Map(items.map((item, index) => [item.code, index + 1]));
  const offered = items.map((item) => (item.when === undefined ? null : makeBits(size, true)));
  const fields = fieldsOf(variable);
  return {
    column: { kind: 'ranking', states, ranks, offered },
    fields,
    write(row, values, refuse) {
      let state = blankState(values);
      const placed = new Set<number>();
      for (const [rank, places] of ranks.entries()) {
        const raw = values[rank] ?? '';
        const item = indexes.get(raw) ?? 0;
        const accepted = item !== 0 && !placed.has(item);
        places[row] = accepted ? item : 0;
        if (accepted) {
          placed.add(item);
          state = State.answered;
        } else if (raw !== '') {
          refuse({ field: fields[rank] ?? variable.code, raw });
          state = worse(state);
        }
      }
      states[row] = state;
      return state;
    },
  };
}
