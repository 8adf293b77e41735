import type { Question } from '../../../instrument/index.js';
import { type Problem, problem } from '../../../problems/index.js';
import type { ListMatch, QuestionMatch } from '../alignment.js';
import { columnLists, type PairedList, type Part, wholeLists } from '../paired-lists.js';
import { checkPairing, repeated } from './check-pairing.js';
import { listsTwice, matchedKinds, type OddPair, unknownLists } from './messages.js';

/** A list as a message names it: `answers`, or `answers of c1` for those of one column. */
function nameOf({ of, column }: Pick<ListMatch, 'of' | 'column'>): string {
  return column === undefined ? of : `${of} of ${column}`;
}

/** The columns that are matched though they ask for different kinds of answers. */
function oddColumns(columns: PairedList | undefined, said: ListMatch | undefined) {
  const kindIn = (parts: readonly Part[] = [], code: string) =>
    parts.find((part) => part.code === code)?.kind;
  return (said?.matches ?? []).flatMap(({ collected, study }): readonly OddPair[] => {
    const one = kindIn(columns?.collected, collected);
    const other = kindIn(columns?.study, study);
    if (one === undefined || other === undefined || one === other) return [];
    return [{ collected, study, kinds: { collected: one, study: other } }];
  });
}

const codesOf = (parts: readonly Part[]) => parts.map(({ code }) => code);

/** What is wrong in the lists of two questions that an alignment matches, which are of one kind. */
export function checkLists(
  { lists, study: question }: QuestionMatch,
  collected: Question,
  study: Question,
): readonly Problem[] {
  const place = { question };
  const whole = wholeLists(collected, study);
  const saidColumns = lists.find(({ of }) => of === 'columns');
  const columns = whole.find(({ of }) => of === 'columns');
  const odd = oddColumns(columns, saidColumns);
  // Columns that are wrong themselves are told once, not again for their answers.
  const known = {
    collected: codesOf(columns?.collected ?? []),
    study: codesOf(columns?.study ?? []),
  };
  const sound = (saidColumns?.matches ?? []).filter(
    (match) =>
      known.collected.includes(match.collected) &&
      known.study.includes(match.study) &&
      !odd.some((each) => each.study === match.study),
  );
  const expected = [...whole, ...columnLists(collected, study, sound)];
  const names = expected.map(nameOf);
  const unknown = lists.map(nameOf).filter((name) => !names.includes(name));
  const twice = repeated(lists.map(nameOf));
  return [
    ...(unknown.length > 0 ? [problem('unknown-list', unknownLists(unknown, names), place)] : []),
    ...(twice.length > 0 ? [problem('list-twice', listsTwice(twice), place)] : []),
    ...(odd.length > 0 ? [problem('matched-kinds', matchedKinds(odd, 'columns'), place)] : []),
    ...expected.flatMap((each) => {
      const { of, column } = each;
      const said = lists.find((list) => list.of === of && list.column === column);
      const nothing = { matches: [], onlyCollected: [], onlyStudy: [], ...(column && { column }) };
      const codes = { collected: codesOf(each.collected), study: codesOf(each.study) };
      return checkPairing(said ?? nothing, { listing: of, place, known: codes });
    }),
  ];
}
