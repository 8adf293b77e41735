import { boxMarks, fieldsOf, type MeasureOf, type Variable } from '../../instrument/index.js';
import { type Bits, clearBit, makeBits, setBit } from '../bits.js';
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

/** A multiple choice: one stored value a box; *other* is ticked when its text is not empty. */
export function multipleCodec(
  variable: Variable,
  { items, other }: MeasureOf<'multiple'>,
  size: number,
): Codec {
  const box = boxMarks(variable);
  const states = new Uint8Array(size);
  const boxes = items.map(() => makeBits(size));
  const otherBox = other === undefined ? undefined : makeBits(size);
  const ticked = otherBox === undefined ? boxes : [...boxes, otherBox];
  const offered = ticked.map((_, index) =>
    items[index]?.when === undefined ? null : makeBits(size, true),
  );
  const itemFields = fieldsOf(variable);
  const fields = otherBox === undefined ? itemFields : [...itemFields, `${variable.code}_other`];
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
