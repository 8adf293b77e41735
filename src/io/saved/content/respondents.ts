import type { Respondents } from '../../../core/responses/index.js';
import type { StoredRespondents, Told } from '../header.js';
import { aParticipant } from '../messages.js';
import { inside, misfit, type Spot } from '../shape/shape.js';
import { checkBits, checkLength } from './check-column.js';
import { entriesOf, mapOf } from './entries.js';
import type { SectionReader } from './read-sections.js';
import type { SectionWriter } from './write-sections.js';

export function storeRespondents(
  { ids, submitted, lastPage, seconds, participant, submittedAt, personal }: Respondents,
  { texts, numbers, codedTexts }: SectionWriter,
): Told<StoredRespondents> {
  return {
    ids: texts(ids),
    submitted: numbers(submitted),
    lastPage: numbers(lastPage),
    seconds: seconds && numbers(seconds),
    participant: participant && numbers(participant),
    submittedAt: submittedAt && numbers(submittedAt),
    personal: personal && entriesOf(personal, codedTexts),
  };
}

export function readRespondents(
  stored: StoredRespondents,
  reader: SectionReader,
  at: Spot,
): Respondents {
  const { ids, submitted, lastPage, seconds, participant, submittedAt, personal, ...rest } = stored;
  rest satisfies Record<string, never>;
  return {
    ids: reader.texts(ids, inside(at, 'ids')),
    submitted: reader.u32(submitted, inside(at, 'submitted')),
    lastPage: reader.u16(lastPage, inside(at, 'lastPage')),
    ...(seconds !== undefined && { seconds: reader.f64(seconds, inside(at, 'seconds')) }),
    ...(participant !== undefined && {
      participant: reader.i32(participant, inside(at, 'participant')),
    }),
    ...(submittedAt !== undefined && {
      submittedAt: reader.f64(submittedAt, inside(at, 'submittedAt')),
    }),
    ...(personal && { personal: mapOf(personal, inside(at, 'personal'), reader.codedCells) }),
  };
}

/** Refuses what is not one value for each respondent. */
export function checkRespondents(respondents: Respondents, size: number, at: Spot): void {
  const { submitted, personal, ...others } = respondents;
  checkBits(submitted, size, inside(at, 'submitted'));
  const lists: Readonly<Record<string, ArrayLike<unknown> | undefined>> = others;
  for (const [name, list] of Object.entries(lists)) {
    if (list !== undefined) checkLength(list, size, inside(at, name));
  }
  for (const [name, cells] of personal ?? []) {
    checkLength(cells, size, inside(inside(at, 'personal'), name));
  }
  const { participant } = respondents;
  if (participant?.some((number) => number < -1)) misfit(inside(at, 'participant'), aParticipant);
}
