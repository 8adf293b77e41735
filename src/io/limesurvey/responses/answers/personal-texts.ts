import { problem } from '../../../../core/problems/index.js';
import { maskedAddresses } from './messages.js';
import { changes, type Fields, replaced, type Step } from './written.js';

// Bounded lengths: the time that a hostile text takes stays linear.
const ADDRESS =
  /[^\s@＠<>"(),;:[\]\\]{1,256} ?[@＠] ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

/** What stands for an e-mail address that was left out. */
const MASK = '[@]';

/**
 * Answers in which e-mail addresses are masked: those of open questions, and what stands where a
 * number or a code was expected.
 */
export function withoutAddresses(fields: Fields): Step {
  const masked = [...fields].flatMap(([field, cells]) => {
    const out = replaced(cells, (cell) =>
      cell !== null && /[@＠]/.test(cell) ? cell.replace(ADDRESS, MASK) : cell,
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
