import { State } from '../state.js';
import { blankState } from './blank.js';
import type { Codec } from './codec.js';

/** An open answer; white space alone is a blank. */
export function textCodec(code: string, size: number): Codec {
  const states = new Uint8Array(size);
  const texts: string[] = new Array<string>(size).fill('');
  return {
    column: { kind: 'text', states, values: texts },
    fields: [code],
    write(row, values) {
      const raw = values[0] ?? '';
      const blank = raw.trim() === '';
      const state = blank ? blankState(values) : State.answered;
      texts[row] = blank ? '' : raw;
      states[row] = state;
      return state;
    },
  };
}
