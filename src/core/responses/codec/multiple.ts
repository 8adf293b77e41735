import { boxMarks, fieldsOf, type MeasureOf, type Variable } from '../../instrument/index.js';
import { type Bits, clearBit, makeBits, setBit } from '../bits.js';
import type { RowRange } from '../raw.js';
import { State } from '../state.js';
import { blankState, worse } from './blank.js';
import type { Codec } from './codec.js';

function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || text.trim() === '';
}

function put(bits: Bits | undefined, row: number, on: boolean): void {
  if (bits === undefined) return;
  if (on) setBit(bits, row);
  else clearBit(bits, row);
}

/** Whom a box was offered; `null` for everybody. */
function offeredTo(isLimited: boolean, size: number, absent: readonly RowRange[]): Bits | null {
  if (!isLimited && absent.length === 0) return null;
  const bits = makeBits(size, true);
  for (const [from, to] of absent) for (let row = from; row < to; row += 1) clearBit(bits, row);
  return bits;
}

/**
 * A multiple choice: one stored value a box; *other* is ticked when its text is not empty.
 * Respondents whose file lacks the column of a box were not offered it, as far as anybody knows.
 */
export function multipleCodec(
  variable: Variable,
  { items, other }: MeasureOf<'multiple'>,
  size: number,
  absent: ReadonlyMap<string, readonly RowRange[]> = new Map(),
): Codec {
  const box = boxMarks(variable);
  const states = new Uint8Array(size);
  const boxes = items.map(() => makeBits(size));
  const otherBox = other === undefined ? undefined : makeBits(size);
  const ticked = otherBox === undefined ? boxes : [...boxes, otherBox];
  const itemFields = fieldsOf(variable);
  const fields = otherBox === undefined ? itemFields : [...itemFields, `${variable.code}_other`];
  const offered = fields.map((field, index) =>
    offeredTo(items[index]?.when !== undefined, size, absent.get(field) ?? []),
  );
  return {
    column: { kind: 'multiple', states, ticked, offered },
    fields,
    write(row, values, refuse) {
      let state = blankState(values);
      for (const [index, bits] of boxes.entries()) {
        const raw = values[index] ?? '';
        put(bits, row, raw === box.yes);
        if (raw === box.yes) state = State.answered;
        if (raw === box.yes || raw === box.no || raw === '') continue;
        refuse({ field: itemFields[index] ?? variable.code, raw });
        state = worse(state);
      }
      const hasOther = otherBox !== undefined && !isBlank(values[boxes.length]);
      put(otherBox, row, hasOther);
      if (hasOther) state = State.answered;
      states[row] = state;
      return state;
    },
  };
}
