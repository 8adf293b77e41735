import {
  checkExpression,
  normaliseCodes,
  parse,
  print,
  toExpression,
} from '../expression/index.js';
import { type Condition, checkCondition, type Instrument } from '../instrument/index.js';
import { type Problem, SurveyError } from '../problems/index.js';
import { andBits, type Bits, makeBits, setBit } from './bits.js';
import { namesOf } from './names-of.js';
import type { Filter, Responses } from './responses.js';
import { Truth, truths } from './truth.js';

function restrict<I extends Instrument>(
  responses: Responses<I>,
  chosen: Bits,
  filter: Filter,
): Responses<I> {
  const { selection } = responses;
  const mask = selection === undefined ? chosen : andBits(selection.mask, chosen);
  return { ...responses, selection: { mask, filters: [...(selection?.filters ?? []), filter] } };
}

/** An equation with the codes of tables: *other* may be written `other`. */
function normalised(condition: Condition, instrument: Instrument): Condition {
  if (condition.kind !== 'expression') return condition;
  return { ...condition, text: print(normaliseCodes(parse(condition.text), instrument)) };
}

function refuseAll(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new SurveyError(problems);
}

function checkSelection(condition: Condition, instrument: Instrument): readonly Problem[] {
  const faults = checkCondition('where', condition, instrument.variables);
  if (faults.length > 0) return faults;
  return checkExpression(toExpression(condition, instrument), instrument);
}

/**
 * The responses restricted to the respondents for whom the condition holds; the data are shared.
 *
 * A blank and an unasked answer equal nothing, so `not(is(Q13, 'never'))` keeps them: write
 * `and(answered(Q13), not(is(Q13, 'never')))` to leave them out. An invalid answer is compared as
 * it is stored, as in the survey itself. Respondents who left before a question that the condition
 * needs are not chosen.
 *
 * @throws SurveyError when the condition names what the questionnaire lacks, or cannot be parsed.
 * @example
 * const teachers = where(responses, is(Q4, 'teacher'));
 */
export function where<I extends Instrument>(
  responses: Responses<I>,
  given: Condition,
): Responses<I> {
  const condition = normalised(given, responses.instrument);
  const { instrument, size } = responses;
  // Even a warning is refused: a slip in a selection makes every table silently wrong.
  refuseAll(checkSelection(condition, instrument));
  const names = namesOf(responses);
  const chosen = makeBits(size);
  for (const [row, truth] of truths(condition, instrument, names, size).entries()) {
    if (truth === Truth.yes) setBit(chosen, row);
  }
  return restrict(responses, chosen, { kind: 'where', condition });
}

/** The responses restricted to the questionnaires that were submitted, or to those that were not. */
export function whereComplete<I extends Instrument>(
  responses: Responses<I>,
  complete: boolean,
): Responses<I> {
  const { submitted } = responses.respondents;
  const all = makeBits(responses.size, true);
  const chosen = complete ? submitted : all.map((word, index) => word & ~(submitted[index] ?? 0));
  return restrict(responses, chosen, { kind: 'completion', complete });
}
