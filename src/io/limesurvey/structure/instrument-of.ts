import { checkConditions } from '../../../core/expression/index.js';
import { checkInstrument, type Instrument, type Question } from '../../../core/instrument/index.js';
import { type Place, type Problem, problem, SurveyError } from '../../../core/problems/index.js';
import { checkSurvey } from './check-survey.js';
import { extent } from './extent.js';
import { tooManyFields } from './messages.js';
import { withArrayFilters } from './questions/array-filters.js';
import { readQuestion } from './questions/by-type.js';
import { assemble } from './survey/assemble.js';
import { toInstrument } from './to-instrument.js';
import type { Sections } from './xml/sections.js';

const LARGEST_EXTENT = 50_000;

/** A questionnaire, and what was met in reading it. */
export interface ReadStructure {
  readonly instrument: Instrument;
  readonly problems: readonly Problem[];
}

function refuseImmense(questions: readonly Question[], source: Place): void {
  const count = extent(questions);
  if (count <= LARGEST_EXTENT) return;
  const message = tooManyFields(count, LARGEST_EXTENT);
  throw new SurveyError([problem('too-many-fields', message, source)]);
}

/** What the checks of the model say; a survey that LimeSurvey could run is read all the same. */
function checked(instrument: Instrument, source: Place): readonly Problem[] {
  return [...checkInstrument(instrument), ...checkConditions(instrument)].map((each) => ({
    ...each,
    severity: 'warning',
    place: { ...source, ...each.place },
  }));
}

/**
 * The questionnaire in the tables of a structure, and what a person should know about it.
 *
 * @throws SurveyError when it makes more columns than any database holds.
 */
export function instrumentOf(sections: Sections, source: Place): ReadStructure {
  const survey = assemble(sections);
  const read = survey.groups.flatMap((group) => group.questions).map(readQuestion);
  refuseImmense(
    read.map((each) => each.question),
    source,
  );
  const instrument = toInstrument(survey, withArrayFilters(read));
  return { instrument, problems: [...checkSurvey(survey, source), ...checked(instrument, source)] };
}
