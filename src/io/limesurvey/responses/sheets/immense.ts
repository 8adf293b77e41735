import { problem, SurveyError } from '../../../../core/problems/index.js';
import { immenseSheet } from './messages.js';

/** More cells than this do not fit in memory beside all that is made of them. */
const MOST_CELLS = 50_000_000;

/** Refuses a sheet whose columns and records, few bytes in its file, would fill the memory. */
export function refuseImmense(records: number, columns: number, file: string): void {
  if (records * columns <= MOST_CELLS) return;
  throw new SurveyError([problem('too-large', immenseSheet(records, columns), { file })]);
}
