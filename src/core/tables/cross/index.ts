import type { CountRequest, Counts } from '../../counting/index.js';
import type { Instrument, Variable } from '../../instrument/index.js';
import { problem, SurveyError } from '../../problems/index.js';
import { answersOf, findQuestion, findVariable } from '../find-variable.js';
import { onlyColumnPercent, uncrossable } from '../messages.js';
import type { Percent } from '../spec.js';
import type { CrossTable, ItemwiseTable } from '../table.js';
import { assembleBoxesBySingle, type BoxesSide, boxesBySingleRequests } from './boxes-by-single.js';
import {
  assembleSingleBySingle,
  type SingleSide,
  singleBySingleRequests,
} from './single-by-single.js';

function refuse(code: string, kind: string, side: 'rows' | 'columns', row?: string): never {
  throw new SurveyError([
    problem('uncrossable', uncrossable(code, kind, side, row), { question: code }),
  ]);
}

function findSide(instrument: Instrument, code: string, side: 'rows' | 'columns'): Variable {
  const question = findQuestion(instrument, code);
  if (question?.kind === 'grid') {
    refuse(code, 'grid', side, answersOf(instrument, question)[0]?.code);
  }
  return findVariable(instrument, code);
}

function columnsOf(instrument: Instrument, code: string): SingleSide {
  const variable = findSide(instrument, code, 'columns');
  const { measure } = variable;
  return measure.kind === 'single' ? { variable, measure } : refuse(code, measure.kind, 'columns');
}

function rowsOf(instrument: Instrument, code: string): SingleSide | BoxesSide {
  const variable = findSide(instrument, code, 'rows');
  const { measure } = variable;
  if (measure.kind === 'single') return { variable, measure };
  if (measure.kind === 'multiple') return { variable, measure };
  return refuse(code, measure.kind, 'rows');
}

function isSingle(side: SingleSide | BoxesSide): side is SingleSide {
  return side.measure.kind === 'single';
}

/** What to count for the cross-tabulation of two variables. */
export function crossRequests(
  instrument: Instrument,
  rows: string,
  columns: string,
): readonly CountRequest[] {
  const [side, { variable }] = [rowsOf(instrument, rows), columnsOf(instrument, columns)];
  return isSingle(side)
    ? singleBySingleRequests(side.variable, variable)
    : boxesBySingleRequests(side.variable, variable);
}

/** The cross-tabulation that the results of `crossRequests` make. */
export function assembleCross(
  instrument: Instrument,
  spec: { readonly rows: string; readonly columns: string; readonly percent?: Percent },
  counts: Counts,
): CrossTable | ItemwiseTable {
  const [side, columns] = [rowsOf(instrument, spec.rows), columnsOf(instrument, spec.columns)];
  if (isSingle(side))
    return assembleSingleBySingle(instrument, side, columns, spec.percent ?? 'column', counts);
  if (spec.percent !== undefined && spec.percent !== 'column') {
    const message = onlyColumnPercent(spec.rows, spec.percent);
    throw new SurveyError([problem('only-column-percent', message, { question: spec.rows })]);
  }
  return assembleBoxesBySingle(instrument, side, columns, counts);
}
