import { meets } from '../functions/lists.js';
import type { Expression } from '../syntax/expression.js';
import { isSuffix, type Suffix } from '../syntax/suffix.js';
import { type Known, textOf, UNKNOWN } from '../values/value.js';
import type { Names } from './names.js';
import { type Evaluate, readVariable } from './read.js';

/** The name of the column that an argument names: `m_SQ001.sgqa`, or a name in quotes. */
function namedBy(argument: Expression): string | undefined {
  if (argument.kind === 'string') return argument.value;
  return argument.kind === 'variable' && argument.suffix === 'sgqa' ? argument.name : undefined;
}

function attributeOf(name: string, attribute: Suffix, names: Names): Evaluate {
  const reader = names.read(name);
  if (reader === undefined) return () => `{${name}}`;
  const read = readVariable(reader, attribute);
  return (row) => read(row) ?? '';
}

function attributeIn(argument: Expression | undefined): Suffix | undefined {
  if (argument?.kind !== 'string' || !isSuffix(argument.value)) return undefined;
  return argument.value;
}

/**
 * `listifop(attribute, operator, value, returned, glue, columns…)`: what is returned of each column
 * whose attribute meets the comparison, joined. Attributes and columns must be written as such, not
 * computed; `undefined` when they are not.
 */
export function compileListIf(
  [tested, , , returned, , ...columns]: readonly Expression[],
  [, operator, wanted, , glue]: readonly Evaluate[],
  names: Names,
): Evaluate | undefined {
  const [test, result] = [attributeIn(tested), attributeIn(returned)];
  const named = columns.map(namedBy);
  if (test === undefined || result === undefined || named.includes(undefined)) return undefined;
  const read = named.flatMap((name) =>
    name === undefined
      ? []
      : [{ tested: attributeOf(name, test, names), result: attributeOf(name, result, names) }],
  );
  const condition = [operator, wanted, glue];
  return (row) => {
    const given = known(condition, row);
    if (given === undefined) return UNKNOWN;
    const [sign = '', limit = null, between = ''] = given;
    const found: string[] = [];
    for (const each of read) {
      const [value, kept] = known([each.tested, each.result], row) ?? [];
      if (value === undefined || kept === undefined) return UNKNOWN;
      if (meets(textOf(sign), value, limit)) found.push(textOf(kept));
    }
    return joined(found, textOf(between));
  };
}

/** The values for one respondent; `undefined` as soon as one is not known. */
function known(
  values: readonly (Evaluate | undefined)[],
  row: number,
): readonly Known[] | undefined {
  const found: Known[] = [];
  for (const evaluate of values) {
    const value = evaluate?.(row) ?? null;
    if (value === UNKNOWN) return undefined;
    found.push(value);
  }
  return found;
}

/** No glue stands after blanks only, as LimeSurvey joins them. */
function joined(texts: readonly string[], glue: string): string {
  return texts.reduce((all, text) => (all === '' ? text : all + glue + text), '');
}
