import type { Question } from '../../instrument/index.js';
import type { ListMatch } from './alignment.js';
import { type Folded, foldAll, isSameLabel, likeness, written } from './labels.js';
import { columnLists, type PairedList, type Part, wholeLists } from './paired-lists.js';
import { amongTwins, onlyOne, type Pairing, type Pass, paired, unpaired } from './pairing.js';

interface Listed {
  readonly code: string;
  readonly kind: Part['kind'];
  readonly isOther: boolean;
  readonly written: Folded;
  readonly folded: Folded;
}

const isAlike = (one: Listed, other: Listed) =>
  one.kind === other.kind && isSameLabel(one.written, other.written);

/** Nothing tells the two apart: the same languages say the same. */
const isTwin = (one: Listed, other: Listed) =>
  one.written.size === other.written.size && isAlike(one, other);

const isSame = (one: Listed, other: Listed) =>
  one.kind === other.kind && isSameLabel(one.folded, other.folded);

const mayBeSame = (one: Listed, other: Listed) =>
  one.kind === other.kind && likeness(one.folded, other.folded, 'answer') !== 'different';

/**
 * The label decides: as it is written, twins in the order of the lists if both have as many, those
 * in the same languages first; then without case, accents and punctuation, if that leaves no doubt;
 * then the code, if the label is similar.
 */
const PASSES: readonly Pass<Listed>[] = [
  {
    by: 'code-and-label',
    fits: (one, other) => one.isOther && other.isOther,
  },
  { by: 'code-and-label', fits: (one, other) => one.code === other.code && isAlike(one, other) },
  { by: 'label', fits: isTwin, choose: amongTwins(isTwin, isTwin) },
  { by: 'label', fits: isAlike, choose: amongTwins(isAlike, isTwin) },
  { by: 'code-and-label', fits: (one, other) => one.code === other.code && isSame(one, other) },
  { by: 'label', fits: isSame, choose: onlyOne(isSame) },
  { by: 'code', fits: (one, other) => one.code === other.code && mayBeSame(one, other) },
];

function listed(parts: readonly Part[]): readonly Listed[] {
  return parts.map(({ code, labels, kind, isOther = false }) => ({
    code,
    kind,
    isOther,
    written: written(labels),
    folded: foldAll(labels),
  }));
}

function matchList({ of, column, collected, study }: PairedList): ListMatch {
  const open: Pairing<Listed> = unpaired(listed(collected), listed(study));
  const done = PASSES.reduce(paired, open);
  const matches = done.pairs.map((pair) => ({
    collected: pair.collected.code,
    study: pair.study.code,
    by: pair.by,
  }));
  return {
    of,
    ...(column !== undefined && { column }),
    matches,
    onlyCollected: done.collected.map(({ code }) => code),
    onlyStudy: done.study.map(({ code }) => code),
  };
}

/** What the lists of two questions of the same kind have in common; empty lists are left out. */
export function matchLists(collected: Question, study: Question): readonly ListMatch[] {
  const whole = wholeLists(collected, study).map(matchList);
  const columns = whole.find(({ of }) => of === 'columns')?.matches ?? [];
  return [...whole, ...columnLists(collected, study, columns).map(matchList)];
}
