import type { Condition, Instrument } from '../../instrument/index.js';
import { SurveyError } from '../../problems/index.js';
import type { Expression } from '../syntax/expression.js';
import { toExpression } from '../to-expression.js';

/**
 * The condition in LimeSurvey's language; an invalid expression when it names a question that does
 * not exist, which `checkInstrument` says.
 */
export function expressionFor(condition: Condition, instrument: Instrument): Expression {
  try {
    return toExpression(condition, instrument);
  } catch (error) {
    if (error instanceof SurveyError) return { kind: 'invalid', text: '', position: 0 };
    throw error;
  }
}
