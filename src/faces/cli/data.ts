import { fileURLToPath } from 'node:url';
import { expression } from '../../core/instrument/index.js';
import { type Problem, problem, SurveyError } from '../../core/problems/index.js';
import { type Responses, where, whereComplete } from '../../core/responses/index.js';
import { loadInstrument, loadSurvey } from '../../io/limesurvey/index.js';
import { atOption } from './at-option.js';
import { needsInstrument, needsResponses } from './messages.js';
import type { DataOptions } from './options.js';

/** What a command works on. */
export interface Data {
  readonly responses: Responses;
  readonly problems: readonly Problem[];
}

function embedded(name: string): string {
  return fileURLToPath(new URL(`../../../datasets/${name}`, import.meta.url));
}

/** The structure of the survey whose answers are embedded. */
export const EMBEDDED_STRUCTURE = embedded('ent-colleges.lss');
const EMBEDDED_RESPONSES = embedded('ent-colleges.csv');

function settingsOf({ encoding, includeUnasked }: DataOptions) {
  return {
    ...(encoding === undefined ? {} : { encoding }),
    unasked: includeUnasked ? ('include' as const) : ('set-aside' as const),
  };
}

/** Rules that an export of the embedded questionnaire itself does not break. */
const FOREIGN = new Set([
  'foreign-headings',
  'unknown-columns',
  'missing-columns',
  'labels-not-codes',
]);

function refuseForeign(problems: readonly Problem[]): void {
  if (!problems.some(({ rule }) => FOREIGN.has(rule))) return;
  throw new SurveyError([
    ...problems,
    problem('needs-instrument', needsInstrument, { option: '--instrument' }),
  ]);
}

/** Reads answers as those of the embedded questionnaire, and says so when they are not. */
function loadEmbedded(options: DataOptions): Data {
  const paths = options.responses ?? [EMBEDDED_RESPONSES];
  const data = attempt(() => loadSurvey(EMBEDDED_STRUCTURE, paths, settingsOf(options)));
  refuseForeign(data.problems);
  return data;
}

/** The work's result; when it fails on a file of another questionnaire, the advice is added. */
function attempt<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof SurveyError) refuseForeign(error.problems);
    throw error;
  }
}

function load(options: DataOptions): Data {
  const { instrument, responses } = options;
  if (instrument === undefined) return loadEmbedded(options);
  if (responses === undefined) {
    // A wrong structure is told before what is missing beside it.
    loadInstrument(instrument);
    throw new SurveyError([problem('needs-responses', needsResponses, { option: '--responses' })]);
  }
  return loadSurvey(instrument, responses, settingsOf(options));
}

function select(responses: Responses, { where: text, complete, incomplete }: DataOptions) {
  let selected = responses;
  if (complete) selected = whereComplete(selected, true);
  if (incomplete) selected = whereComplete(selected, false);
  if (text === undefined) return selected;
  return atOption('--where', () => where(selected, expression(text)));
}

/**
 * The answers that the options name: those of the files given, or the embedded ones; then the
 * selection.
 */
export function loadData(options: DataOptions): Data {
  const { responses, problems } = load(options);
  return { responses: select(responses, options), problems };
}
