import type { Variable } from '../../instrument/index.js';
import { statesOf } from '../column.js';
import { State } from '../state.js';
import { type Examined, rowsWhere, tell } from './examined.js';
import { nearlyEmpty } from './messages.js';
import type { Finding } from './quality.js';

/**
 * Respondents who left blank at least `nearlyEmptyShare` of the questions that they reached, when
 * they reached at least `nearlyEmptyBase` (`nearly-empty`). The variables are those in which a blank
 * is no answer; a question is left blank when all of its variables that were reached are.
 */
export function nearlyEmptyFindings(
  variables: readonly Variable[],
  examined: Examined,
): readonly Finding[] {
  const { responses, settings } = examined;
  const questions = new Map<string, ArrayLike<number>[]>();
  for (const { code, question } of variables) {
    const column = responses.columns.get(code);
    if (column === undefined) continue;
    const parts = questions.get(question.code) ?? [];
    parts.push(statesOf(column));
    questions.set(question.code, parts);
  }
  const reached = new Uint16Array(responses.size);
  const blank = new Uint16Array(responses.size);
  for (const parts of questions.values()) {
    for (const row of examined.rows) {
      const most = parts.reduce((top, states) => Math.max(top, states[row] ?? 0), 0);
      if (most >= State.noAnswer) reached[row] = (reached[row] ?? 0) + 1;
      if (most === State.noAnswer) blank[row] = (blank[row] ?? 0) + 1;
    }
  }
  const { nearlyEmptyShare, nearlyEmptyBase } = settings;
  const empty = rowsWhere(examined, (row) => {
    const [all = 0, left = 0] = [reached[row], blank[row]];
    return all > 0 && all >= nearlyEmptyBase && left >= all * nearlyEmptyShare;
  });
  return tell(examined, 'nearly-empty', empty, {
    message: nearlyEmpty(nearlyEmptyShare, nearlyEmptyBase),
  });
}
