import { SurveyError } from '../../problems/index.js';
import type { Expression } from '../syntax/expression.js';
import { parse } from '../syntax/parse.js';
import { print } from '../syntax/print.js';
import { everyPart, rewrite } from '../syntax/walk.js';
import { columnNames } from './columns.js';
import type { Names, Setting } from './names.js';

/**
 * The expression with a list of names in place of `that.Q5` and `self`.
 *
 * LimeSurvey puts the list into the text before it reads it, so that `1 < that.k` becomes the list
 * `1 < k_a, k_b`, whose value is that of `k_b`. What is no expression afterwards is invalid.
 */
export function expandColumns(expression: Expression, names: Names, setting: Setting): Expression {
  if (!everyPart(expression).some(({ kind }) => kind === 'columns')) return expression;
  const listed = rewrite(expression, (part) => {
    if (part.kind !== 'columns') return part;
    const found = columnNames(part, (question) => names.columnsOf(question), setting);
    const { suffix, position } = part;
    const list = found.map((name) => (suffix === undefined ? name : `${name}.${suffix}`));
    return { kind: 'variable', name: list.join(','), position };
  });
  const text = print(listed);
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof SurveyError) return { kind: 'invalid', text, position: 0 };
    throw error;
  }
}
