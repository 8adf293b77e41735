import type { CountRequest, Counts } from '../../counting/index.js';
import type { Instrument } from '../../instrument/index.js';
import { findQuestion, findVariable } from '../find-variable.js';
import type { QuestionTable } from '../table.js';
import { assembleGrid, gridRequests } from './grid.js';
import { assembleVariable, variableRequests } from './variable.js';

/** What to count for the flat table of a question, or of one of its variables. */
export function flatRequests(
  instrument: Instrument,
  code: string,
  texts: boolean,
): readonly CountRequest[] {
  const question = findQuestion(instrument, code);
  if (question?.kind === 'grid') return gridRequests(instrument, question, texts);
  return variableRequests(instrument, findVariable(instrument, code), texts);
}

/** The flat table that the results of `flatRequests` make. */
export function assembleFlat(instrument: Instrument, code: string, counts: Counts): QuestionTable {
  const question = findQuestion(instrument, code);
  if (question?.kind === 'grid') return assembleGrid(instrument, question, counts);
  return assembleVariable(instrument, findVariable(instrument, code), counts);
}
