import { print, toExpression } from '../../../../core/expression/index.js';
import type { Condition, Instrument } from '../../../../core/instrument/index.js';

/**
 * The relevance equation of a condition, `1` when there is none. What was written in LimeSurvey's
 * language stays as it was written.
 *
 * @throws SurveyError when the condition names no question.
 */
export function equationOf(condition: Condition | undefined, instrument: Instrument): string {
  if (condition === undefined) return '1';
  if (condition.kind === 'expression') return condition.text.trim() || '1';
  return print(toExpression(condition, instrument));
}
