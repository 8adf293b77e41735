import { fileURLToPath } from 'node:url';
import { type Instrument, readAs, withDerived } from '../../core/instrument/index.js';
import { type Message, type Problem, problem, SurveyError } from '../../core/problems/index.js';
import { align, derive, type Responses } from '../../core/responses/index.js';
import {
  holdsStructure,
  loadInstrument,
  loadResponses,
  loadSurvey,
} from '../../io/limesurvey/index.js';
import { atOption } from './at-option.js';
import { filtersAreKnown, needsInstrument, needsInstrumentOf, needsResponses } from './messages.js';
import { neededOf } from './needed.js';
import type { DataOptions } from './options.js';
import type { Running } from './running.js';
import { areSaved, loadSaved } from './saved.js';
import { select, selectionProblems } from './selection.js';
import { STUDIES, type Study } from './studies.js';

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
/** The answers that are embedded. */
export const EMBEDDED_RESPONSES = embedded('ent-colleges.csv');

/** How the options say that exports are read. */
export function settingsOf({ encoding, includeUnasked, personal }: DataOptions) {
  return {
    personal: personal ?? false,
    ...(encoding === undefined ? {} : { encoding }),
    unasked: includeUnasked ? ('include' as const) : ('set-aside' as const),
  };
}

/** Rules that an export of a questionnaire itself does not break. */
const FOREIGN = new Set([
  'foreign-headings',
  'unknown-columns',
  'unclear-columns',
  'missing-columns',
  'labels-not-codes',
]);

/** An export of a study that is named may lack columns: they count as not stored. */
const FOREIGN_TO_NAMED = new Set([...FOREIGN].filter((rule) => rule !== 'missing-columns'));

/** What reading gave, or the problems that show the answers to be those of another questionnaire. */
type Attempt =
  | { readonly kind: 'read'; readonly data: Data }
  | { readonly kind: 'foreign'; readonly problems: readonly Problem[] };

function isForeign(problems: readonly Problem[], foreign: ReadonlySet<string>): boolean {
  return problems.some(({ rule }) => foreign.has(rule));
}

/** Reads; any failure other than on the answers of another questionnaire is thrown. */
function attempt(read: () => Data, foreign: ReadonlySet<string> = FOREIGN): Attempt {
  try {
    const data = read();
    const { problems } = data;
    return isForeign(problems, foreign) ? { kind: 'foreign', problems } : { kind: 'read', data };
  } catch (error) {
    if (!(error instanceof SurveyError) || !isForeign(error.problems, foreign)) throw error;
    return { kind: 'foreign', problems: error.problems };
  }
}

/** The data read; else what is wrong with the answers, and the advice. */
function readOr(advice: Message, attempted: Attempt): Data {
  if (attempted.kind === 'read') return attempted.data;
  throw new SurveyError([
    ...attempted.problems,
    problem('needs-instrument', advice, { option: '--instrument' }),
  ]);
}

/** The study of that name; without a name the first, if there is one. */
function studyOf(name: string | undefined): Study | undefined {
  return name === undefined ? Object.values(STUDIES)[0] : STUDIES[name];
}

/** The questionnaire of a study, its open filters read as the options say. */
function readingOf({ instrument }: Study, { reading }: DataOptions): Instrument {
  return reading === undefined
    ? instrument
    : atOption('--reading', () => readAs(instrument, reading));
}

/** Refuses readings for answers whose filters are those of the survey that collected them. */
function refuseReading({ reading }: DataOptions): void {
  if (reading === undefined) return;
  throw new SurveyError([problem('filters-are-known', filtersAreKnown, { option: '--reading' })]);
}

/** The questions that a command is about; all of them when it does not say. */
type Named = readonly string[] | undefined;

/**
 * Answers under the codes of a study, whose questionnaire has all the variables that it derives;
 * only those that are needed, or were saved with them, have answers.
 */
function deriveFor(
  { derived }: Study,
  { responses, problems }: Data,
  { where: condition = '' }: DataOptions,
  named: Named,
): Data {
  const { variables } = responses.instrument;
  const lacking = derived.filter(({ question }) => !variables.has(question.code));
  if (named === undefined) return { responses: derive(responses, ...lacking), problems };
  const made = derive(responses, ...neededOf(lacking, [...named, condition]));
  const instrument = withDerived(responses.instrument, ...lacking);
  return { responses: { ...made, instrument }, problems };
}

/** Answers read as those of the survey that collected them, then under the codes of the study. */
function alignWith(
  name: string,
  { responses, problems }: Data,
  options: DataOptions,
  named: Named,
): Data {
  const study = studyOf(name);
  if (study === undefined) return { responses, problems };
  const aligned = atOption('--study', () => align(responses, study.instrument));
  const all = { responses: aligned.responses, problems: [...problems, ...aligned.problems] };
  return deriveFor(study, all, options, named);
}

/** Saved answers, aligned with the study unless they were saved under its codes. */
function loadFromSaved(paths: readonly string[], options: DataOptions, named: Named): Data {
  const saved = { responses: loadSaved(paths, options), problems: [] };
  const { study: name } = options;
  if (name === undefined) return saved;
  const study = STUDIES[name];
  const isOfStudy = study !== undefined && saved.responses.instrument.id === study.instrument.id;
  return isOfStudy
    ? deriveFor(study, saved, options, named)
    : alignWith(name, saved, options, named);
}

/** The answers to a survey whose structure is given. */
function loadCollected(structure: string, options: DataOptions): Data {
  if (options.responses !== undefined) {
    return loadSurvey(structure, options.responses, settingsOf(options));
  }
  // A wrong structure is told before what is missing beside it.
  loadInstrument(structure);
  throw new SurveyError([problem('needs-responses', needsResponses, { option: '--responses' })]);
}

/**
 * Answers whose survey is not given: those of the study that is named; when none is, those of the
 * first study, else of the embedded questionnaire.
 */
function loadRecognised(paths: readonly string[], options: DataOptions, named: Named): Data {
  const settings = settingsOf(options);
  const study = studyOf(options.study);
  const instrument = study && readingOf(study, options);
  const asStudy =
    instrument &&
    attempt(
      () => deriveFor(study, loadResponses(paths, instrument, settings), options, named),
      options.study === undefined ? FOREIGN : FOREIGN_TO_NAMED,
    );
  if (asStudy !== undefined && options.study !== undefined) {
    return readOr(needsInstrumentOf(options.study), asStudy);
  }
  if (asStudy?.kind === 'read') return asStudy.data;
  refuseReading(options);
  return readOr(
    needsInstrument,
    attempt(() => loadSurvey(EMBEDDED_STRUCTURE, paths, settings)),
  );
}

/**
 * The answers, before any selection:
 *
 * | `--instrument` | `--responses` | read as those of … | with `--study` |
 * |---|---|---|---|
 * | given | given | that survey | aligned with the study |
 * | given | | refused: there are no answers | refused |
 * | | an archive | the survey in the archive | aligned with the study |
 * | | given | the first study, else the embedded questionnaire | the study itself |
 * | | | the embedded questionnaire, with its answers | aligned with the study |
 *
 * A file of saved responses has its questionnaire: it stands alone, with `--study` or without.
 */
function load(options: DataOptions, named: Named): Data {
  const { responses, study } = options;
  if (responses !== undefined && areSaved(responses))
    return loadFromSaved(responses, options, named);
  const instrument = options.instrument ?? responses?.find(holdsStructure);
  if (instrument === undefined && responses !== undefined) {
    return loadRecognised(responses, options, named);
  }
  refuseReading(options);
  const collected =
    instrument === undefined
      ? loadSurvey(EMBEDDED_STRUCTURE, [EMBEDDED_RESPONSES], settingsOf(options))
      : loadCollected(instrument, options);
  return study === undefined ? collected : alignWith(study, collected, options, named);
}

/**
 * The answers that the options name: those of the files given, or the embedded ones, aligned with a
 * study if one is named, with what it derives; then the selection, which speaks the codes in use. Of
 * derived variables only those have answers that the selection or `named`, the questions that the
 * command is about, need.
 */
export function loadData(
  options: DataOptions,
  { know }: Pick<Running, 'know'>,
  named?: readonly string[],
): Data {
  const { responses, problems } = load(options, named);
  know(responses.instrument);
  const selected = select(responses, options);
  const empty = selectionProblems(responses, selected, options);
  return { responses: selected, problems: [...problems, ...empty] };
}
