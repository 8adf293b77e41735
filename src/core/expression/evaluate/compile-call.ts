import { FUNCTIONS } from '../functions/index.js';
import { translatePattern } from '../functions/pattern.js';
import { matches } from '../functions/regex-match.js';
import type { Call } from '../syntax/expression.js';
import { isTrue, type Known, textOf, UNKNOWN } from '../values/value.js';
import { compileListIf } from './compile-list-if.js';
import { givesFloats } from './float-result.js';
import type { Names } from './names.js';
import type { Evaluate } from './read.js';

/** Only the branch that is taken is read, so that the other may be unknown. */
function compileIf([test, yes, no]: readonly Evaluate[]): Evaluate {
  const blank: Evaluate = () => '';
  const [condition, whenTrue, whenFalse] = [test ?? blank, yes ?? blank, no ?? blank];
  return (row) => {
    const outcome = condition(row);
    if (outcome === UNKNOWN) return UNKNOWN;
    return isTrue(outcome) ? whenTrue(row) : whenFalse(row);
  };
}

/** The pattern is translated once. */
function compileMatch(pattern: string, subject: Evaluate): Evaluate {
  const regex = translatePattern(pattern);
  if (regex === undefined) return () => false;
  return (row) => {
    const value = subject(row);
    return value === UNKNOWN ? UNKNOWN : matches(regex, textOf(value));
  };
}

/** Whole numbers do not say whether they were computed as floats. */
function compileIsFloat(argument: Evaluate): Evaluate {
  return (row) => {
    const value = argument(row);
    return value === UNKNOWN ? UNKNOWN : typeof value === 'number';
  };
}

/** A call as a function of the respondent; unknown as soon as one argument is. */
export function compileCall(call: Call, values: readonly Evaluate[], names: Names): Evaluate {
  const [first] = call.arguments;
  const [argument, subject] = values;
  if (call.name === 'if') return compileIf(values);
  if (call.name === 'listifop') {
    return compileListIf(call.arguments, values, names) ?? (() => null);
  }
  if (call.name === 'regexMatch' && first?.kind === 'string' && subject !== undefined) {
    return compileMatch(first.value, subject);
  }
  if (call.name === 'is_float' && first !== undefined && argument !== undefined) {
    if (givesFloats(first)) return compileIsFloat(argument);
  }
  const run = FUNCTIONS.get(call.name)?.call ?? (() => null);
  // One list serves all respondents; no function keeps it.
  const known: Known[] = values.map(() => null);
  return (row) => {
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index]?.(row) ?? null;
      if (value === UNKNOWN) return UNKNOWN;
      known[index] = value;
    }
    return run(known);
  };
}
