import { problem, SurveyError } from '../problems/index.js';
import { type Column, getBit, type Responses, statesOf } from '../responses/index.js';
import { unknownColumn } from './messages.js';

/** The respondents that are counted, and how much each counts. */
export interface Population {
  readonly responses: Responses;
  /** The rows selected, ascending. */
  readonly rows: Uint32Array;
  /** One weight per respondent of the survey; absent when each counts for one. */
  readonly weights?: Float64Array;
}

function selectedRows({ selection, size }: Responses): Uint32Array {
  const rows = Uint32Array.from({ length: size }, (_, row) => row);
  return selection === undefined ? rows : rows.filter((row) => getBit(selection.mask, row));
}

/** The selected respondents, each counting for one. */
export function populationOf(responses: Responses): Population {
  return { responses, rows: selectedRows(responses) };
}

/** The column of a variable that a request names. */
export function columnOf({ responses }: Population, variable: string): Column {
  const column = responses.columns.get(variable);
  if (column !== undefined) return column;
  const message = unknownColumn(variable, [...responses.columns.keys()]);
  throw new SurveyError([problem('unknown-column', message, { question: variable })]);
}

/** The codes by which a variable cuts the respondents, and how many there are. */
export interface Cut {
  readonly codes: Uint8Array | Uint16Array;
  readonly size: number;
}

/** States and options of a single choice; the five states of any other variable. */
export function cutBy(population: Population, variable: string): Cut {
  const column = columnOf(population, variable);
  return { codes: statesOf(column), size: column.kind === 'single' ? column.size : 5 };
}

/** How much a respondent counts. */
export function weightOf({ weights }: Population, row: number): number {
  return weights === undefined ? 1 : (weights[row] ?? 0);
}

/** Adds to one cell of an array of counts. */
export function add(counts: Float64Array, cell: number, weight: number): void {
  counts[cell] = (counts[cell] ?? 0) + weight;
}
