import type { Instrument } from '../../../../core/instrument/index.js';
import { storedAsNumbers } from './blanks.js';
import { type Fields, replaced } from './written.js';

/** A number as it comes from LimeSurvey's table: DECIMAL(30,10). */
const PADDED = /^-?\d+\.\d{10}$/;

/** Numbers without the zeros that the table of responses pads them with, as exports write them. */
export function withoutPadding(fields: Fields, instrument: Instrument): Fields {
  const bare = storedAsNumbers(instrument).flatMap(({ code }) => {
    const cells = fields.get(code);
    if (cells === undefined) return [];
    const strip = (cell: string) => (PADDED.test(cell) ? cell.replace(/\.?0+$/, '') : cell);
    return [[code, replaced(cells, (cell) => (cell === null ? null : strip(cell)))] as const];
  });
  return new Map([...fields, ...bare]);
}
