import { fieldsOf, type Instrument, type Variable } from '../../core/instrument/index.js';
import { type Message, problem, SurveyError } from '../../core/problems/index.js';
import { isOfStudy, isPart, type PartKind } from './messages.js';
import { STUDIES } from './studies.js';

function partKindOf({ measure }: Variable): PartKind {
  return measure.kind === 'ranking' ? 'rank' : 'box';
}

/** What a name is that has no table of its own: a box or rank of a question, a row written with brackets. */
function partNamed(name: string, { variables }: Instrument): Message | undefined {
  const field = name.replace(/\[([^\]]*)\]/g, '_$1');
  if (field !== name && variables.has(field)) return isPart(name, 'row', field);
  for (const variable of variables.values()) {
    if (fieldsOf(variable).includes(field))
      return isPart(name, partKindOf(variable), variable.code);
  }
  return undefined;
}

/** The name of a study that has the variable, as asked or derived. */
function studyWith(code: string): string | undefined {
  const entries = Object.entries(STUDIES);
  const found = entries.find(
    ([, { instrument, derived }]) =>
      instrument.variables.has(code) || derived.some(({ question }) => question.code === code),
  );
  return found?.[0];
}

/**
 * Refuses the names of which more can be said than that there is no such question: parts of a
 * question, and variables of a study that was not named.
 *
 * @throws SurveyError at the argument.
 */
export function refuseKnownElsewhere(
  names: readonly string[],
  instrument: Instrument,
  { study, place }: { readonly study: string | undefined; readonly place: string },
): void {
  for (const name of names) {
    if (instrument.variables.has(name) || Object.hasOwn(instrument.questions, name)) continue;
    const other = study === undefined ? studyWith(name) : undefined;
    const message =
      partNamed(name, instrument) ?? (other === undefined ? undefined : isOfStudy(name, other));
    if (message === undefined) continue;
    throw new SurveyError([problem('unknown-question', message, { option: place })]);
  }
}
