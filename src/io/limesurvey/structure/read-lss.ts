import { checkConditions } from '../../../core/expression/index.js';
import { checkInstrument, type Instrument, type Question } from '../../../core/instrument/index.js';
import { type Place, type Problem, problem, SurveyError } from '../../../core/problems/index.js';
import { checkSurvey } from './check-survey.js';
import { extent } from './extent.js';
import { tooManyFields, wrongDocument } from './messages.js';
import { withArrayFilters } from './questions/array-filters.js';
import { readQuestion } from './questions/by-type.js';
import { assemble } from './survey/assemble.js';
import { toInstrument } from './to-instrument.js';
import { decodeXml } from './xml/decode.js';
import { readSections, type Sections } from './xml/sections.js';

const LARGEST_EXTENT = 50_000;

function refuseOtherDocuments({ root, headings }: Sections, source: Place): void {
  const found = root === 'document' ? (headings.get('LimeSurveyDocType') ?? root) : root;
  if (found === 'Survey') return;
  throw new SurveyError([problem('wrong-document', wrongDocument(found), source)]);
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
 * The questionnaire of a LimeSurvey structure file (`.lss`), of any version from 2.05 on.
 *
 * Groups, questions, items and options stand in the order of the survey; texts are cleaned for
 * display and kept as written in `origin`. Relevance equations stay in LimeSurvey's language, and
 * array filters become conditions of items. The problems are warnings: what the file holds that
 * the model cannot say, or that LimeSurvey itself would not use.
 *
 * @throws SurveyError when the file is not the structure of a survey, or is damaged.
 * @example
 * const { instrument, problems } = readLss(await readFile('survey.lss'), { file: 'survey.lss' });
 */
export function readLss(
  content: string | Uint8Array,
  options: { readonly file?: string } = {},
): { readonly instrument: Instrument; readonly problems: readonly Problem[] } {
  const source = options.file === undefined ? {} : { file: options.file };
  const sections = readSections(decodeXml(content, source), source);
  refuseOtherDocuments(sections, source);
  const survey = assemble(sections);
  const read = survey.groups.flatMap((group) => group.questions).map(readQuestion);
  refuseImmense(
    read.map((each) => each.question),
    source,
  );
  const instrument = toInstrument(survey, withArrayFilters(read));
  return { instrument, problems: [...checkSurvey(survey, source), ...checked(instrument, source)] };
}
