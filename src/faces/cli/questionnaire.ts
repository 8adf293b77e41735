import { type Instrument, withDerived } from '../../core/instrument/index.js';
import { type Problem, problem, SurveyError } from '../../core/problems/index.js';
import { loadInstrument } from '../../io/limesurvey/index.js';
import { EMBEDDED_STRUCTURE } from './data.js';
import { fileOrStudy } from './messages.js';
import type { Running } from './running.js';
import { STUDIES } from './studies.js';

/** A questionnaire without answers, and what was met in reading it. */
export interface Questionnaire {
  readonly instrument: Instrument;
  readonly problems: readonly Problem[];
}

function choose(file: string | undefined, study: string | undefined): Questionnaire {
  const named = study === undefined ? undefined : STUDIES[study];
  if (named === undefined) return loadInstrument(file ?? EMBEDDED_STRUCTURE);
  if (file !== undefined) {
    throw new SurveyError([problem('file-or-study', fileOrStudy, { option: '--study' })]);
  }
  return { instrument: withDerived(named.instrument, ...named.derived), problems: [] };
}

/**
 * The questionnaire that a file holds, or that of a study with its derived variables; the embedded
 * one when neither is named.
 */
export function chooseInstrument(
  file: string | undefined,
  study: string | undefined,
  { know }: Pick<Running, 'know'>,
): Questionnaire {
  const chosen = choose(file, study);
  know(chosen.instrument);
  return chosen;
}
