import type { Variable } from '../../instrument/index.js';
import type { RawAnswers } from '../raw.js';
import type { Codec } from './codec.js';
import { dateCodec } from './date.js';
import { multipleCodec } from './multiple.js';
import { numericCodec } from './numeric.js';
import { rankingCodec } from './ranking.js';
import { singleCodec } from './single.js';
import { textCodec } from './text.js';

export type { Codec, Refused } from './codec.js';
export { parseNumber } from './numeric.js';

/** The codec of a variable, with an empty column for `size` respondents. */
export function codecOf(variable: Variable, size: number, absent?: RawAnswers['absent']): Codec {
  const { code, measure } = variable;
  switch (measure.kind) {
    case 'single':
      return singleCodec(code, measure, size);
    case 'multiple':
      return multipleCodec(variable, measure, size, absent);
    case 'ranking':
      return rankingCodec(variable, measure, size);
    case 'numeric':
      return numericCodec(code, measure, size);
    case 'text':
      return textCodec(code, size);
    case 'date':
      return dateCodec(code, size);
  }
}
