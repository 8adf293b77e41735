import type { Message } from '../../core/problems/index.js';
import type { Responses } from '../../core/responses/index.js';
import { respondentsRead } from './messages.js';
import { countSelected } from './selection.js';

/** The smallest and the largest id, when all are whole numbers. */
function endsOf(ids: readonly string[]): readonly [first: number, last: number] | undefined {
  if (ids.length === 0 || !ids.every((id) => /^\d{1,15}$/.test(id))) return undefined;
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const id of ids) {
    first = Math.min(first, Number(id));
    last = Math.max(last, Number(id));
  }
  return [first, last];
}

/**
 * How many respondents were read, with the ends of their ids, and how many of them are selected: so
 * that a file that was cut, or given twice, is noticed.
 */
export function extentOf(responses: Responses): Message {
  const selected = responses.selection === undefined ? undefined : countSelected(responses);
  return respondentsRead(responses.size, endsOf(responses.respondents.ids), selected);
}
