import { STORED_OTHER } from '../../instrument/index.js';
import type { NamedField } from '../expression-names.js';
import type { Binary, Expression, StringLiteral, VariableUse } from '../syntax/expression.js';

/** A variable compared with a text by `==` or `!=`, whichever stands first. */
export interface CodeComparison {
  readonly variable: VariableUse;
  readonly literal: StringLiteral;
}

function readsCode({ suffix }: VariableUse): boolean {
  return suffix === undefined || suffix === 'NAOK' || suffix === 'code';
}

function pair(one: Expression, other: Expression): CodeComparison | undefined {
  if (one.kind !== 'variable' || other.kind !== 'string' || !readsCode(one)) return undefined;
  return { variable: one, literal: other };
}

/** The variable and the code that the expression compares, if that is what it does. */
export function codeComparison({ operator, left, right }: Binary): CodeComparison | undefined {
  return operator === '==' || operator === '!='
    ? (pair(left, right) ?? pair(right, left))
    : undefined;
}

/** The codes that the column may hold as LimeSurvey stores them; `undefined` when any text may be. */
export function storedCodes({ variable }: NamedField): readonly string[] | undefined {
  const { measure } = variable;
  if (measure.kind === 'ranking') return measure.items.map((item) => item.code);
  if (measure.kind !== 'single') return undefined;
  const codes = measure.options.map((option) => option.code);
  return measure.other === undefined ? codes : [...codes, STORED_OTHER];
}
