import type { Comparison, Condition } from '../condition.js';
import type { Multiple, Numeric, Question, Single } from '../question.js';

/** The codes that an answer to the question may take, *other* included where it is offered. */
export type OptionCode<Q> = Q extends { kind: 'single'; options: readonly { code: infer Code }[] }
  ? Code | (Q extends { other: object } ? 'other' : never)
  : never;

/** The codes of the boxes of a multiple choice, *other* included where it is offered. */
export type ItemCode<Q> = Q extends { kind: 'multiple'; items: readonly { code: infer Code }[] }
  ? Code | (Q extends { other: object } ? 'other' : never)
  : never;

/**
 * The respondent chose this option.
 *
 * @example
 * multiple('Q14', labels, items, { when: is(Q13, 'never') })
 */
export function is<const Q extends Single>(question: Q, option: OptionCode<Q> & string): Condition {
  return { kind: 'is', variable: question.code, option };
}

/** The respondent ticked this box. */
export function ticked<const Q extends Multiple>(
  question: Q,
  item: ItemCode<Q> & string,
): Condition {
  return { kind: 'ticked', variable: question.code, item };
}

/** The respondent gave an answer: not blank, not invalid, and asked. */
export function answered(question: Question): Condition {
  return { kind: 'answered', variable: question.code };
}

/** The number given compares so with `value`; a blank never does, `!=` excepted. */
export function compare(question: Numeric, operator: Comparison, value: number): Condition {
  return { kind: 'compare', variable: question.code, operator, value };
}

/** All of the conditions hold. */
export function and(...conditions: readonly Condition[]): Condition {
  return { kind: 'and', conditions };
}

/** At least one of the conditions holds. */
export function or(...conditions: readonly Condition[]): Condition {
  return { kind: 'or', conditions };
}

/** The condition does not hold: true for blanks, as in LimeSurvey. */
export function not(condition: Condition): Condition {
  return { kind: 'not', condition };
}

/** A condition written in LimeSurvey's expression language. */
export function expression(text: string): Condition {
  return { kind: 'expression', text };
}
