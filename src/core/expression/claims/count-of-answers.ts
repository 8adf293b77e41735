import type { Comparison, Option } from '../../instrument/index.js';
import { columnNames } from '../evaluate/columns.js';
import type { NamedField } from '../expression-names.js';
import type { Expression } from '../syntax/expression.js';
import type { Claim } from './claim.js';
import { compared, numberIn } from './comparison.js';
import type { Scope } from './fields-read.js';

/** The least number that a comparison lets through, 0 for none at all. */
function leastOf(operator: Comparison, value: number): number | undefined {
  if (operator === '>' || operator === '>=') {
    const least = operator === '>' ? Math.floor(value) + 1 : Math.ceil(value);
    return least > 0 ? least : undefined;
  }
  if (operator === '!=') return value === 0 ? 1 : undefined;
  const most = operator === '<' ? Math.ceil(value) - 1 : value;
  return most === 0 ? 0 : undefined;
}

function boxOf({ variable, part }: NamedField): Option | undefined {
  const { measure } = variable;
  if (measure.kind !== 'multiple' || part.kind !== 'item') return undefined;
  return measure.items.find(({ code }) => code === part.item);
}

/** `count(…)` of the boxes of one question, or of all its answers, compared with a number. */
export function countOfAnswers(expression: Expression, scope: Scope): Claim | undefined {
  const found = compared(expression);
  const value = found && numberIn(found.right);
  if (value === undefined || found?.left.kind !== 'call' || found.left.name !== 'count') {
    return undefined;
  }
  const least = leastOf(found.operator, value);
  const names = found.left.arguments.flatMap((each): readonly string[] => {
    if (each.kind === 'variable') return [each.name];
    return each.kind === 'columns' ? columnNames(each, scope.columnsOf, {}) : [''];
  });
  const fields = names.map((name) => scope.names.get(name));
  const question = fields[0]?.variable.question.code;
  if (least === undefined || question === undefined) return undefined;
  const known = fields.filter((each) => each?.variable.question.code === question);
  if (known.length < fields.length) return undefined;
  if (known.length === scope.columnsOf(question).length) return { kind: 'count', question, least };
  const boxes = known.map((each) => each && boxOf(each)).filter((each) => each !== undefined);
  return boxes.length < known.length ? undefined : { kind: 'count', question, boxes, least };
}
