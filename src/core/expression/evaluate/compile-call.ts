import { FUNCTIONS } from '../functions/index.js';
import { translatePattern } from '../functions/pattern.js';
import { matches } from '../functions/regex-match.js';
import type { Call } from '../syntax/expression.js';
import { isTrue, type Known, textOf, UNKNOWN } from '../values/value.js';
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

/** A call as a function of the respondent; unknown as soon as one argument is. */
export function compileCall(call: Call, values: readonly Evaluate[]): Evaluate {
  const [first] = call.arguments;
  const [, subject] = values;
  if (call.name === 'if') return compileIf(values);
  if (call.name === 'regexMatch' && first?.kind === 'string' && subject !== undefined) {
    return compileMatch(first.value, subject);
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
