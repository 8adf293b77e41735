import { expressionNames, type NamedField, namesIn, toExpression } from '../expression/index.js';
import type { Condition, Instrument, Variable } from '../instrument/index.js';

/** The conditions that a respondent must meet to be asked the variable. */
function conditionsOn(instrument: Instrument, variable: Variable): readonly Condition[] {
  const group = variable.place && instrument.groups[variable.place.group];
  const row = variable.question.kind === 'grid' ? variable.item?.when : undefined;
  return [group?.when, variable.question.when, row].filter((each) => each !== undefined);
}

function variablesRead(
  condition: Condition,
  instrument: Instrument,
  names: ReadonlyMap<string, NamedField>,
): readonly (string | undefined)[] {
  return namesIn(toExpression(condition, instrument)).flatMap((use) => {
    if (use.kind === 'variable') return [names.get(use.name)?.variable.code];
    return [...instrument.variables.values()]
      .filter((each) => each.question.code === use.question && each.beside === undefined)
      .map((each) => each.code);
  });
}

/**
 * The codes of the variables that the conditions on some variables read: the questions that
 * decide who is asked. Names that the questionnaire does not have are left out.
 */
export function filterVariables(
  instrument: Instrument,
  variables: readonly Variable[],
): readonly string[] {
  const conditions = new Set(variables.flatMap((each) => conditionsOn(instrument, each)));
  if (conditions.size === 0) return [];
  const names = expressionNames(instrument);
  const read = [...conditions].flatMap((each) => variablesRead(each, instrument, names));
  return [...new Set(read.filter((code) => code !== undefined))];
}
