import type { Instrument } from '../../../../core/instrument/index.js';
import type { Problem } from '../../../../core/problems/index.js';
import { readLss } from '../read-lss.js';
import { checkCodes } from './check-codes.js';
import { notHeld } from './not-held.js';
import { toSurvey } from './to-survey.js';
import { toXml } from './to-xml.js';

/** A structure file, and what of the questionnaire it does not hold. */
export interface WrittenStructure {
  readonly text: string;
  readonly notHeld: readonly Problem[];
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
  const survey = toSurvey(instrument);
  const text = toXml(survey);
  const readBack = readLss(text).instrument;
  return { text, notHeld: [...checkCodes(survey), ...notHeld(instrument, readBack)] };
}
