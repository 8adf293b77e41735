import type { Instrument } from '../../instrument/index.js';
import { findFaults } from '../check/faults.js';
import type { Binary, Expression } from '../syntax/expression.js';
import type { Claim } from './claim.js';
import { countOfAnswers } from './count-of-answers.js';
import { fieldsRead, type Scope, scopeOf } from './fields-read.js';
import { openAnswer } from './open-answer.js';
import { holdsWith, triedAnswers } from './try-answers.js';

function isJunction(expression: Expression): expression is Binary & { operator: 'and' | 'or' } {
  return (
    expression.kind === 'binary' && (expression.operator === 'and' || expression.operator === 'or')
  );
}

/** A number that must also be given does not hold without an answer. */
function withoutBlanks(claims: readonly Claim[]): readonly Claim[] {
  const given = claims.filter((each) => each.kind === 'given' && each.given);
  const isGiven = (claim: Claim) =>
    claim.kind === 'number' &&
    given.some((each) => each.kind === 'given' && each.field === claim.field);
  const needless = new Set(
    given.filter((each) =>
      claims.some(
        (other) => other.kind === 'number' && each.kind === 'given' && other.field === each.field,
      ),
    ),
  );
  return claims
    .filter((each) => !needless.has(each))
    .map((each) => (isGiven(each) && each.kind === 'number' ? { ...each, blank: false } : each));
}

/** Claims joined without parentheses inside, and without those that decide nothing. */
function joined(kind: 'and' | 'or', claims: readonly Claim[]): Claim {
  const flat = claims.flatMap((each) => (each.kind === kind ? each.claims : [each]));
  const [idle, decisive] = kind === 'and' ? ['always', 'never'] : ['never', 'always'];
  const settled = flat.find((each) => each.kind === decisive);
  if (settled !== undefined) return settled;
  const telling = flat.filter((each) => each.kind !== idle);
  const kept = kind === 'and' ? withoutBlanks(telling) : telling;
  const [first, ...rest] = kept;
  if (first === undefined) return flat[0] ?? { kind: kind === 'and' ? 'always' : 'never' };
  return rest.length === 0 ? first : { kind, claims: kept };
}

/** `!(a and b)` as `!a or !b`, and the like. */
function negated(expression: Expression): Expression {
  const { position } = expression;
  if (!isJunction(expression))
    return { kind: 'unary', operator: '!', operand: expression, position };
  return {
    ...expression,
    operator: expression.operator === 'and' ? 'or' : 'and',
    left: negated(expression.left),
    right: negated(expression.right),
  };
}

/** What the expression says as a whole, when it reads one column or none. */
function atOnce(expression: Expression, scope: Scope): Claim | undefined {
  const fields = fieldsRead(expression, scope);
  const [field, ...others] = fields ?? [];
  if (fields === undefined || others.length > 0) return undefined;
  if (field !== undefined) {
    return triedAnswers(expression, field, scope) ?? openAnswer(expression, field, scope);
  }
  const [holds = false] = holdsWith(expression, [''], scope);
  return { kind: holds ? 'always' : 'never' };
}

function claimIn(expression: Expression, scope: Scope): Claim {
  const found = atOnce(expression, scope) ?? countOfAnswers(expression, scope);
  if (found !== undefined) return found;
  if (isJunction(expression)) {
    const parts = [expression.left, expression.right];
    return joined(
      expression.operator,
      parts.map((part) => claimIn(part, scope)),
    );
  }
  if (expression.kind === 'unary' && expression.operator === '!') {
    if (isJunction(expression.operand)) return claimIn(negated(expression.operand), scope);
  }
  return { kind: 'written', expression };
}

/** LimeSurvey refuses it, or nobody can evaluate it here. */
function isFaulty(expression: Expression, { names, columnsOf }: Scope): boolean {
  const scope = { has: (name: string) => names.has(name), columnsOf, questions: [], names: [] };
  return findFaults(expression, scope, {}).length > 0;
}

/**
 * What an expression asks of the answers. A part that reads one closed column is found by trying
 * all the answers that it may hold, so that `!(Q13 == 'A1')` and `regexMatch('/[23]/', Q13)` are
 * told as the answers they let through; parts that no claim can tell are kept as written.
 *
 * @example
 * claimOf(parse("Q13.NAOK == 'A1'"), survey) // { kind: 'answer', options: [the option A1], … }
 */
export function claimOf(expression: Expression, instrument: Instrument): Claim {
  const scope = scopeOf(instrument);
  return isFaulty(expression, scope) ? { kind: 'written', expression } : claimIn(expression, scope);
}
