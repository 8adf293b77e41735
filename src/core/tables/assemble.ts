import type { Counts } from '../counting/index.js';
import type { Instrument } from '../instrument/index.js';
import { assembleCross } from './cross/index.js';
import { assembleFlat } from './flat/index.js';
import { assembleAttrition } from './pages/attrition.js';
import { assembleLadder } from './pages/ladder.js';
import type { TableSpec } from './spec.js';
import type { Table } from './table.js';

/**
 * The table that some counts make.
 *
 * @throws SurveyError when the counts are not those of `requests(spec, instrument)`.
 * @example
 * const table = assemble(spec, instrument, count(responses, requests(spec, instrument)));
 */
export function assemble(spec: TableSpec, instrument: Instrument, counts: Counts): Table {
  switch (spec.kind) {
    case 'flat':
      return assembleFlat(instrument, spec.question, counts);
    case 'cross':
      return assembleCross(instrument, spec, counts);
    case 'ladder':
      return assembleLadder(instrument, counts);
    case 'attrition':
      return assembleAttrition(instrument, counts);
  }
}
