import { State } from '../state.js';
import { blankState } from './blank.js';
import type { Codec } from './codec.js';

/** A number or a date: `read` gives the value of a stored text, `undefined` to refuse it. */
export function valueCodec(
  kind: 'numeric' | 'date',
  code: string,
  size: number,
  read: (raw: string) => number | undefined,
): Codec {
  const states = new Uint8Array(size);
  const numbers = new Float64Array(size).fill(Number.NaN);
  return {
    column: { kind, states, values: numbers },
    fields: [code],
    write(row, values, refuse) {
      const raw = (values[0] ?? '').trim();
      const value = raw === '' ? undefined : read(raw);
      let state: State = State.answered;
      if (raw === '') state = blankState(values);
      else if (value === undefined) {
        refuse({ field: code, raw });
        state = State.invalid;
      }
      numbers[row] = value ?? Number.NaN;
      states[row] = state;
      return state;
    },
  };
}
