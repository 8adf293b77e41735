import type { CountRequest } from '../counting/index.js';
import type { Instrument } from '../instrument/index.js';
import { crossRequests } from './cross/index.js';
import { flatRequests } from './flat/index.js';
import { attritionRequests } from './pages/attrition.js';
import { ladderRequests } from './pages/ladder.js';
import type { TableSpec } from './spec.js';

/**
 * What must be counted for a table.
 *
 * @throws SurveyError when the table names a question that the instrument lacks, or that cannot be
 * tabulated so.
 * @example
 * const counts = count(responses, requests({ kind: 'flat', question: 'Q13' }, instrument));
 */
export function requests(spec: TableSpec, instrument: Instrument): readonly CountRequest[] {
  switch (spec.kind) {
    case 'flat':
      return flatRequests(instrument, spec.question, spec.texts ?? false);
    case 'cross':
      return crossRequests(instrument, spec.rows, spec.columns);
    case 'ladder':
      return ladderRequests(instrument);
    case 'attrition':
      return attritionRequests(instrument);
  }
}
