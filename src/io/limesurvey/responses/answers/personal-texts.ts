import type { Instrument } from '../../../../core/instrument/index.js';
import { problem } from '../../../../core/problems/index.js';
import { maskedAddresses } from '../messages.js';
import { textFields } from './masks.js';
import { changes, type Fields, replaced, type Step } from './written.js';

// Bounded lengths: the time that a hostile text takes stays linear.
const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

/** What stands for an e-mail address that was left out. */
const MASK = '[@]';

/** Open answers in which e-mail addresses are masked. */
export function withoutAddresses(fields: Fields, instrument: Instrument): Step {
  const masked = textFields(instrument).flatMap((field) => {
    const cells = fields.get(field);
    if (cells === undefined) return [];
    const out = replaced(cells, (cell) =>
      cell?.includes('@') ? cell.replace(ADDRESS, MASK) : cell,
    );
    const count = changes(cells, out);
    return count === 0 ? [] : [{ field, out, count }];
  });
  if (masked.length === 0) return { fields, problems: [] };
  const total = masked.reduce((sum, { count }) => sum + count, 0);
  const message = maskedAddresses(
    total,
    masked.map(({ field }) => field),
  );
  return {
    fields: new Map([...fields, ...masked.map(({ field, out }) => [field, out] as const)]),
    problems: [problem('masked-addresses', message, {}, 'note')],
  };
}
