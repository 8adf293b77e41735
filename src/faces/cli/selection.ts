import { namesIn, parse } from '../../core/expression/index.js';
import { expression } from '../../core/instrument/index.js';
import { type Problem, problem } from '../../core/problems/index.js';
import { type Responses, where, whereComplete } from '../../core/responses/index.js';
import { flat } from '../../core/tables/index.js';
import { atOption } from './at-option.js';
import { type Given, nobodySelected } from './messages.js';
import type { DataOptions } from './options.js';

/** The respondents that the options choose. */
export function select(
  responses: Responses,
  { where: text, complete, incomplete }: DataOptions,
): Responses {
  let selected = responses;
  if (complete) selected = whereComplete(selected, true);
  if (incomplete) selected = whereComplete(selected, false);
  if (text === undefined) return selected;
  return atOption('--where', () => where(selected, expression(text)));
}

/** How many respondents are selected. */
export function countSelected({ size, selection }: Responses): number {
  if (selection === undefined) return size;
  let count = 0;
  for (const word of selection.mask) {
    for (let rest = word; rest !== 0; rest &= rest - 1) count += 1;
  }
  return count;
}

/** The answers of the single choices that a condition names, with how many gave each. */
function givenIn(responses: Responses, condition: string): readonly Given[] {
  const { variables } = responses.instrument;
  const names = new Set(
    namesIn(parse(condition)).flatMap((use) => (use.kind === 'variable' ? [use.name] : [])),
  );
  return [...names].flatMap((code): readonly Given[] => {
    if (variables.get(code)?.measure.kind !== 'single') return [];
    const table = flat(responses, code);
    if (table.kind !== 'flat') return [];
    const answers = table.rows.filter(({ count }) => count > 0);
    return [{ code, answers: answers.map((each) => `${each.code} (${each.count})`) }];
  });
}

/** What is to be said of a selection that nobody is in, with the answers that there are. */
export function selectionProblems(
  responses: Responses,
  selected: Responses,
  { where: condition }: DataOptions,
): readonly Problem[] {
  const before = countSelected(responses);
  if (before === 0 || countSelected(selected) > 0) return [];
  const given = condition === undefined ? [] : givenIn(responses, condition);
  const place = condition === undefined ? {} : { option: '--where' };
  return [problem('nobody-selected', nobodySelected(before, given), place, 'warning')];
}
