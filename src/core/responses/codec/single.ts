import { type MeasureOf, STORED_OTHER } from '../../instrument/index.js';
import { FIRST_OPTION, State } from '../state.js';
import { blankState } from './blank.js';
import type { Codec } from './codec.js';

/** The codes of *other* in exports. */
const OTHER_CODES = [STORED_OTHER, 'other'];

/** A single choice: the code of the option chosen. */
export function singleCodec(code: string, measure: MeasureOf<'single'>, size: number): Codec {
  const { options, other } = measure;
  const codeCount = FIRST_OPTION + options.length + (other === undefined ? 0 : 1);
  const codes = codeCount <= 256 ? new Uint8Array(size) : new Uint16Array(size);
  const indexes = new Map<string, number>();
  if (other !== undefined) for (const each of OTHER_CODES) indexes.set(each, options.length);
  for (const [index, each] of options.entries()) indexes.set(each.code, index);
  return {
    column: { kind: 'single', codes, size: codeCount },
    fields: [code],
    write(row, values, refuse) {
      const [raw] = values;
      if (raw === null || raw === undefined || raw === '') {
        const state = blankState(values);
        codes[row] = state;
        return state;
      }
      const index = indexes.get(raw);
      if (index === undefined) {
        refuse({ field: code, raw });
        codes[row] = State.invalid;
        return State.invalid;
      }
      codes[row] = FIRST_OPTION + index;
      return State.answered;
    },
  };
}
