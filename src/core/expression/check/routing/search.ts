import type { Board, Slot } from './board.js';
import type { Requirement } from './requirements.js';

/** Whether some combination of answers makes requirements hold; undecided when it cannot be told. */
export type Outcome = 'possible' | 'impossible' | 'undecided';

/** On what it depends whether a column is asked. */
export interface Filter {
  readonly requirements: readonly Requirement[];
  /** The requirements say all; else the column may be unasked although they hold. */
  readonly isWhole: boolean;
}

/** The column may be asked or not, whatever the other answers are. */
export const FREE: Filter = { requirements: [], isWhole: false };

/** What is tried: whether all of the requirements can hold together. */
export interface Trial {
  readonly requirements: readonly Requirement[];
  readonly filterOf: (slot: Slot) => Filter;
}

/** Steps after which one search gives up; a tenth of a second or so. */
const LIMIT = 50_000;

/** Steps for all searches about one questionnaire, after which each has only the least. */
const ALL = 200_000;
const LEAST = 1_000;

type Slots = ReadonlySet<Slot>;

/** The columns that the requirements read, and those on which it depends whether these are asked. */
export function slotsBehind(
  requirements: readonly Requirement[],
  filterOf: (slot: Slot) => Filter,
): Slots {
  const found = new Set<Slot>(requirements.flatMap((requirement) => requirement.reads));
  for (const slot of found) {
    const reads = filterOf(slot).requirements.flatMap((requirement) => requirement.reads);
    for (const each of reads) found.add(each);
  }
  return found;
}

/** Whether a column is asked, given the answers on the board. */
function asked({ requirements, isWhole }: Filter): boolean | 'unknown' {
  const truths = requirements.map((requirement) => requirement.truth());
  if (truths.includes(false)) return false;
  return isWhole && !truths.includes('unknown') ? true : 'unknown';
}

type Choice = readonly ['relevant' | 'irrelevant' | 'unknown', string | null];

function choices({ answers }: Slot, filter: Filter): readonly Choice[] {
  const isAsked = asked(filter);
  const unasked: readonly Choice[] = isAsked === true ? [] : [['irrelevant', null]];
  if (isAsked === false) return unasked;
  const unknown: readonly Choice[] = answers.open ? [['unknown', null]] : [];
  return [...unknown, ...answers.values.map((value): Choice => ['relevant', value]), ...unasked];
}

interface Search {
  readonly board: Board;
  readonly trial: Trial;
  readonly order: readonly Slot[];
  /** The requirements that read a column directly. */
  readonly requirementsOn: ReadonlyMap<Slot, readonly Requirement[]>;
  /** All that a requirement depends on. */
  readonly behind: ReadonlyMap<Requirement, Slots>;
  readonly step: () => boolean;
}

/** All requirements that can be told hold: the combination is one, unless some could not be told. */
function conclude({ trial }: Search): Outcome {
  return trial.requirements.every((requirement) => requirement.truth() === true)
    ? 'possible'
    : 'undecided';
}

/** What follows from one answer: an outcome, or the columns that stand in its way. */
function follow(search: Search, index: number, slot: Slot): Outcome | Slots {
  const broken = search.requirementsOn
    .get(slot)
    ?.find((requirement) => requirement.truth() === false);
  if (broken !== undefined) return search.behind.get(broken) ?? new Set();
  return descend(search, index + 1);
}

/**
 * Tries the answers of the columns from `index` on. When none will do, the result is the earlier
 * columns that are to blame: where a column is not among them, its other answers need no trial.
 */
function descend(search: Search, index: number): Outcome | Slots {
  const slot = search.order[index];
  if (slot === undefined) return conclude(search);
  const { board, trial } = search;
  const blamed = new Set<Slot>();
  for (const [relevance, value] of choices(slot, trial.filterOf(slot))) {
    if (!search.step()) return 'undecided';
    board.put(slot, relevance, value);
    const result = follow(search, index, slot);
    board.clear(slot);
    if (typeof result === 'string' || !result.has(slot)) return result;
    for (const each of result) blamed.add(each);
  }
  blamed.delete(slot);
  return blamed;
}

function bySlot(requirements: readonly Requirement[]): ReadonlyMap<Slot, readonly Requirement[]> {
  const found = new Map<Slot, Requirement[]>();
  for (const requirement of requirements) {
    for (const slot of requirement.reads) {
      const known = found.get(slot) ?? [];
      known.push(requirement);
      found.set(slot, known);
    }
  }
  return found;
}

function searchWithin(limit: number, board: Board, trial: Trial): readonly [Outcome, number] {
  const { requirements, filterOf } = trial;
  const isNever = requirements.some(({ reads, truth }) => reads.length === 0 && truth() === false);
  if (isNever) return ['impossible', 0];
  const order = [...slotsBehind(requirements, filterOf)].sort(
    (one, other) => one.index - other.index,
  );
  const behind = new Map(
    requirements.map((requirement) => [requirement, slotsBehind([requirement], filterOf)]),
  );
  let steps = 0;
  const step = () => {
    steps += 1;
    return steps <= limit;
  };
  const result = descend(
    { board, trial, order, behind, requirementsOn: bySlot(requirements), step },
    0,
  );
  return [typeof result === 'string' ? result : 'impossible', steps];
}

/**
 * A search that tells whether some combination of answers makes all requirements of a trial hold.
 *
 * Columns get their answers in the order of the questionnaire, each only where its own filter lets
 * it be asked, and a combination is left as soon as one requirement is false (search with conflict-directed
 * backjumping: Prosser, *Hybrid algorithms for the constraint satisfaction problem*, 1993).
 * `impossible` is only said when all combinations were ruled out. Searches that take too many steps,
 * alone or together, give up; the number of steps being counted, and not the time, the same
 * questionnaire always gives the same outcomes.
 */
export function makeSearch(board: Board): (trial: Trial) => Outcome {
  let left = ALL;
  return (trial) => {
    const limit = Math.max(LEAST, Math.min(LIMIT, left));
    const [outcome, steps] = searchWithin(limit, board, trial);
    left -= steps;
    return outcome;
  };
}
