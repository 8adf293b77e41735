import type { Instrument } from '../../../../core/instrument/index.js';
import type { Problem } from '../../../../core/problems/index.js';
import { readStructure } from '../read-structure.js';
import type { AssembledSurvey } from '../survey/assembled.js';
import { checkCodes } from './check-codes.js';
import { notHeld } from './not-held.js';
import { toSurvey } from './to-survey.js';
import { toTabs } from './to-tabs.js';
import { toXml } from './to-xml.js';

/** A structure file, and what of the questionnaire it does not hold. */
export interface WrittenStructure {
  readonly text: string;
  readonly notHeld: readonly Problem[];
}

function written(
  instrument: Instrument,
  write: (survey: AssembledSurvey) => string,
): WrittenStructure {
  const survey = toSurvey(instrument);
  const text = write(survey);
  const readBack = readStructure(text).instrument;
  return { text, notHeld: [...checkCodes(survey), ...notHeld(instrument, readBack)] };
}

/**
 * The questionnaire as a LimeSurvey structure file (`.lss` of version 6, database 627), to field it
 * again. Types, filters, limits and texts are LimeSurvey's; numbers and attributes are those that
 * the questionnaire was collected with, where it was. The same questionnaire gives the same bytes.
 *
 * The file is read back, and `notHeld` lists every difference: notes and warnings, and as errors the
 * codes that LimeSurvey would refuse.
 *
 * @throws SurveyError when a condition names no question.
 * @example
 * const { text, notHeld } = writeLss(survey);
 */
export function writeLss(instrument: Instrument): WrittenStructure {
  return written(instrument, toXml);
}

/**
 * The same as tab-separated text (`.txt`), which spreadsheets open. Line breaks in texts as they were
 * collected become spaces, and the numbers of sub-questions are left to LimeSurvey.
 *
 * @throws SurveyError when a condition names no question.
 */
export function writeTabs(instrument: Instrument): WrittenStructure {
  return written(instrument, toTabs);
}
