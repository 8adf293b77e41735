import { makeBits, setBit } from './bits.js';
import type { RawAnswers } from './raw.js';
import type { Respondents } from './responses.js';

function numbers(values: readonly (number | null)[]): Float64Array {
  return Float64Array.from(values, (value) => value ?? Number.NaN);
}

/** The same number for the same participant, in the order of their first occurrence. */
function numbered(participants: readonly (string | null)[]): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(participants, (participant) => {
    if (participant === null) return -1;
    const number = known.get(participant) ?? known.size;
    known.set(participant, number);
    return number;
  });
}

/** Who answered; `lastPage` is the last page that each respondent saw. */
export function respondentsOf(raw: RawAnswers, lastPage: Uint16Array): Respondents {
  const { ids, seconds, participants, submittedAt, personal } = raw;
  const submitted = makeBits(raw.size);
  for (const [row, done] of raw.submitted.entries()) if (done) setBit(submitted, row);
  return {
    ids,
    submitted,
    lastPage,
    ...(seconds === undefined ? {} : { seconds: numbers(seconds) }),
    ...(participants === undefined ? {} : { participant: numbered(participants) }),
    ...(submittedAt === undefined ? {} : { submittedAt: numbers(submittedAt) }),
    ...(personal === undefined ? {} : { personal }),
  };
}
