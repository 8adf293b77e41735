import { type Examined, tell } from '../examined.js';
import type { Finding } from '../quality.js';
import { alikeBy, numbered } from './alike.js';
import { type AnswerReader, answerReaders } from './answer-readers.js';

/** The identifier of a response that occurs twice (`repeated-id`): a file was read twice. */
function repeatedIds({ responses, rows }: Examined) {
  return alikeBy(rows, (row) => responses.respondents.ids[row]);
}

/** Several questionnaires of one participant, by token (`same-participant`). */
function sameParticipants({ responses, rows }: Examined) {
  const { participant } = responses.respondents;
  if (participant === undefined) return [];
  return alikeBy(rows, (row) => {
    const number = participant[row] ?? -1;
    return number < 0 ? undefined : number;
  });
}

/** A digest of all the answers of each respondent, and how many they are. */
function digests(readers: readonly AnswerReader[], { responses, rows }: Examined) {
  const hashes = new Uint32Array(responses.size);
  const counts = new Uint16Array(responses.size);
  for (const [index, { digest }] of readers.entries()) {
    for (const row of rows) {
      const answer = digest(row);
      if (answer === undefined) continue;
      const mixed = Math.imul(
        (hashes[row] ?? 0) ^ answer ^ Math.imul(index + 1, 0x9e3779b1),
        0x85ebca6b,
      );
      hashes[row] = mixed ^ (mixed >>> 15);
      counts[row] = (counts[row] ?? 0) + 1;
    }
  }
  return { hashes, counts };
}

/** Cuts respondents whose digests are equal into those whose answers are. */
function exactly(group: readonly number[], readers: readonly AnswerReader[]) {
  const classes: number[][] = [];
  for (const row of group) {
    const same = classes.find(([first = row]) => readers.every(({ same }) => same(first, row)));
    if (same === undefined) classes.push([row]);
    else same.push(row);
  }
  return classes;
}

/**
 * Respondents who answered the same questions with the same answers (`identical-answers`), when they
 * gave at least `identicalAnswers` of them. A digest brings equal ones together, then answers are
 * compared one by one: no two are told by chance.
 */
function identicalAnswers(examined: Examined) {
  const readers = answerReaders(examined.responses);
  const { hashes, counts } = digests(readers, examined);
  const groups = new Map<number, number[]>();
  for (const row of examined.rows) {
    if ((counts[row] ?? 0) < examined.settings.identicalAnswers) continue;
    const key = hashes[row] ?? 0;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const several = [...groups.values()].filter((group) => group.length > 1);
  return numbered(several.flatMap((group) => exactly(group, readers)));
}

/** Questionnaires that seem to be there twice, and which of them are alike. */
export function duplicateFindings(examined: Examined): readonly Finding[] {
  return [
    ...tell(examined, 'repeated-id', repeatedIds(examined)),
    ...tell(examined, 'same-participant', sameParticipants(examined)),
    ...tell(examined, 'identical-answers', identicalAnswers(examined)),
  ];
}
