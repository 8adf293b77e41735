import type { Names } from '../expression/index.js';
import { namesOver } from './names.js';
import type { Responses } from './responses.js';

/** What expressions read of responses; an invalid answer reads as it is stored. */
export function namesOf(responses: Responses): Names {
  const refused = new Map(
    responses.kept
      .filter((each) => each.reason === 'invalid')
      .map((each) => [`${each.row} ${each.field}`, each.raw]),
  );
  return namesOver(responses.instrument, responses, (field, row) => refused.get(`${row} ${field}`));
}
