import type { CountRequest, Counts } from '../../counting/index.js';
import type { Instrument, Variable } from '../../instrument/index.js';
import { derivationOf } from '../derivation.js';
import type { VariableTable } from '../table.js';
import { assembleDate } from './date.js';
import { assembleMultiple, multipleRequests } from './multiple.js';
import { assembleNumeric, valuesRequests } from './numeric.js';
import { assembleRanking, rankingRequests } from './ranking.js';
import { assembleSingle, singleRequests } from './single.js';
import { assembleText, textRequests } from './text.js';

/** What to count for the table of one variable. */
export function variableRequests(
  instrument: Instrument,
  variable: Variable,
  texts: boolean,
): readonly CountRequest[] {
  const { measure } = variable;
  switch (measure.kind) {
    case 'single':
      return singleRequests(instrument, variable, texts);
    case 'multiple':
      return multipleRequests(instrument, variable, texts);
    case 'ranking':
      return rankingRequests(variable, measure);
    case 'numeric':
    case 'date':
      return valuesRequests(variable);
    case 'text':
      return textRequests(variable, texts);
  }
}

function assembleMeasure(
  instrument: Instrument,
  variable: Variable,
  counts: Counts,
): VariableTable {
  const { measure } = variable;
  switch (measure.kind) {
    case 'single':
      return assembleSingle(instrument, variable, measure, counts);
    case 'multiple':
      return assembleMultiple(instrument, variable, measure, counts);
    case 'ranking':
      return assembleRanking(variable, measure, counts);
    case 'numeric':
      return assembleNumeric(variable, measure, counts);
    case 'date':
      return assembleDate(variable, counts);
    case 'text':
      return assembleText(variable, counts);
  }
}

/** The table of one variable, with what it is made of when it is derived. */
export function assembleVariable(
  instrument: Instrument,
  variable: Variable,
  counts: Counts,
): VariableTable {
  const table = assembleMeasure(instrument, variable, counts);
  return { ...table, ...derivationOf(variable, instrument) };
}
