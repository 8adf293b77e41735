import { basename } from 'node:path';
import type { Instrument } from '../../core/instrument/index.js';
import type { Provenance } from '../../core/responses/index.js';
import { readBytes } from '../files/read-bytes.js';
import { readProvenance } from './provenance.js';
import { type ReadResponses, type ReadSettings, readResponses } from './responses/index.js';
import { type ReadStructure, readStructure } from './structure/index.js';

/** The questionnaire in a structure file of any form, and what a person should know about it. */
export function loadInstrument(path: string): ReadStructure {
  return readStructure(readBytes(path), { file: basename(path) });
}

/** Answers are real unless one of the files says otherwise in the `.provenance.json` beside it. */
function provenanceOf(paths: readonly string[]): Provenance {
  const files = paths.map((path) => basename(path));
  const declared = paths.map(readProvenance).filter((each) => each !== undefined);
  const unreal = declared.find(({ kind }) => kind !== 'real');
  return { ...(unreal ?? declared[0] ?? { kind: 'real' }), files };
}

/**
 * The answers in one or several exports of a questionnaire, in any form that LimeSurvey writes:
 * `docs/limesurvey-exports.md` says what each form loses.
 *
 * A file `NAME.provenance.json` beside `NAME.csv` may say that its answers are fictitious or
 * synthetic; every table then says so.
 *
 * @throws SurveyError when a file cannot be read, or is no export of this questionnaire.
 * @example
 * const { responses, problems } = loadResponses(['results.csv'], survey);
 */
export function loadResponses<I extends Instrument>(
  exports: readonly string[],
  instrument: I,
  settings: ReadSettings = {},
): ReadResponses<I> {
  const files = exports.map((path) => ({ name: basename(path), content: readBytes(path) }));
  return readResponses(files, instrument, { provenance: provenanceOf(exports), ...settings });
}

/**
 * A survey from its files: the `.lss` structure and one or several exports of the responses; or the
 * archive (`.lsa`), which holds both.
 *
 * @throws SurveyError when a file cannot be read, or is not what it should be.
 * @example
 * const { responses } = loadSurvey('survey.lss', ['results.csv']);
 * const { responses: same } = loadSurvey('survey.lsa');
 */
export function loadSurvey(
  structure: string,
  exports: readonly string[] = [structure],
  settings: ReadSettings = {},
): ReadResponses<Instrument> {
  const { instrument, problems } = loadInstrument(structure);
  const read = loadResponses(exports, instrument, settings);
  return { responses: read.responses, problems: [...problems, ...read.problems] };
}
