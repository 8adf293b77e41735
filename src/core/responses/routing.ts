import { expressionNames, namesIn, toExpression } from '../expression/index.js';
import type { Condition, Instrument, Variable } from '../instrument/index.js';

/** Where a variable was asked in the survey as collected, and what decided who was. */
export interface Routing {
  /** The page where it was asked, from 1; a derived variable has none. */
  readonly page?: number;
  /** The codes of the variables that its filters read: the questions that decide who is asked. */
  readonly filters: readonly string[];
  /** For a derived variable, the codes of those that it is made of and that were asked. */
  readonly sources?: readonly string[];
}

type Read = (condition: Condition) => readonly string[];

/** The conditions that a respondent must meet to be asked the variable. */
function conditionsOn(instrument: Instrument, variable: Variable): readonly Condition[] {
  const group = variable.place && instrument.groups[variable.place.group];
  const row = variable.question.kind === 'grid' ? variable.item?.when : undefined;
  return [group?.when, variable.question.when, row].filter((each) => each !== undefined);
}

/** The variables that a condition reads. Many questions share one: it is read once. */
function readerOf(instrument: Instrument): Read {
  const names = expressionNames(instrument);
  const known = new Map<Condition, readonly string[]>();
  const readAnew: Read = (condition) => {
    const codes = namesIn(toExpression(condition, instrument)).flatMap((use) => {
      if (use.kind === 'variable') return [names.get(use.name)?.variable.code];
      return [...instrument.variables.values()]
        .filter((each) => each.question.code === use.question && each.beside === undefined)
        .map((each) => each.code);
    });
    return codes.filter((code) => code !== undefined);
  };
  return (condition) => {
    const codes = known.get(condition) ?? readAnew(condition);
    known.set(condition, codes);
    return codes;
  };
}

/**
 * The routing of each variable, by code. Names in filters that the questionnaire does not have are
 * left out.
 */
export function routingOf(instrument: Instrument): ReadonlyMap<string, Routing> {
  const read = readerOf(instrument);
  const entries = [...instrument.variables.values()].map((variable): [string, Routing] => {
    const filters = new Set(conditionsOn(instrument, variable).flatMap(read));
    const page = variable.place === undefined ? {} : { page: variable.place.page };
    return [variable.code, { ...page, filters: [...filters] }];
  });
  return new Map(entries);
}

/** The codes of the variables that the filters on some variables read, each once. */
export function filtersOn(
  { routing }: { readonly routing: ReadonlyMap<string, Routing> },
  variables: readonly string[],
): readonly string[] {
  return [...new Set(variables.flatMap((code) => routing.get(code)?.filters ?? []))];
}

/** The codes of the variables that were asked behind some variables: themselves, unless derived. */
export function askedBehind(
  { routing }: { readonly routing: ReadonlyMap<string, Routing> },
  variables: readonly string[],
): readonly string[] {
  return [...new Set(variables.flatMap((code) => routing.get(code)?.sources ?? [code]))];
}
