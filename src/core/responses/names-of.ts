import type { Names } from '../expression/index.js';
import { namesOver } from './names.js';
import type { Kept, Responses } from './responses.js';

type Texts = ReadonlyMap<string, string>;

// The values kept are the same for every variable derived from one set of responses.
const refusedIn = new WeakMap<readonly Kept[], Texts>();

/** The stored texts of refused values, by row and field. */
function refusedTexts(kept: readonly Kept[]): Texts {
  const known = refusedIn.get(kept);
  if (known !== undefined) return known;
  const texts = new Map(
    kept
      .filter((each) => each.reason === 'invalid')
      .map((each) => [`${each.row} ${each.field}`, each.raw]),
  );
  refusedIn.set(kept, texts);
  return texts;
}

/** What expressions read of responses; an invalid answer reads as it is stored. */
export function namesOf(responses: Responses): Names {
  const refused = refusedTexts(responses.kept);
  return namesOver(responses.instrument, responses, (field, row) => refused.get(`${row} ${field}`));
}
