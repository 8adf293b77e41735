import { type Message, nearest, someOf } from '../../../problems/index.js';
import type { ListMatch } from '../alignment.js';

/** What a message about one list is about: the questions, or the answers, rows … of one of them. */
export type Listing = 'questions' | ListMatch['of'];

/** The survey that was collected, or the study. */
export type Side = 'collected' | 'study';

const NOUNS: Readonly<Record<Listing, Message>> = {
  questions: { en: 'questions', fr: 'questions' },
  answers: { en: 'answers', fr: 'réponses' },
  rows: { en: 'rows', fr: 'lignes' },
  columns: { en: 'columns', fr: 'colonnes' },
  comment: { en: 'comments', fr: 'commentaires' },
};

const OWNERS: Readonly<Record<Side, { readonly whole: Message; readonly question: Message }>> = {
  collected: {
    whole: { en: 'the collected survey', fr: "l'enquête collectée" },
    question: { en: 'the collected question', fr: 'la question collectée' },
  },
  study: {
    whole: { en: 'the study', fr: "l'étude" },
    question: { en: 'the question of the study', fr: "la question de l'étude" },
  },
};

const ONLY: Readonly<Record<Side, string>> = { collected: 'onlyCollected', study: 'onlyStudy' };

function ownerOf(listing: Listing, side: Side): Message {
  return OWNERS[side][listing === 'questions' ? 'whole' : 'question'];
}

/** Codes that are not known, each with the known one that is spelt most like it. */
function withNearest(codes: readonly string[], known: readonly string[]): Message {
  const near = codes.map((code) => [code, nearest(code, known)] as const);
  const say = (didYouMean: (code: string) => string) =>
    someOf(near.map(([code, best]) => (best === undefined ? code : code + didYouMean(best))));
  return {
    en: say((best) => ` (did you mean ${best}?)`),
    fr: say((best) => ` (vouliez-vous dire ${best} ?)`),
  };
}

/** The column whose answers a list holds, where it is said. */
function inColumn(column: string | undefined): Message {
  if (column === undefined) return { en: '', fr: '' };
  return { en: ` in column ${column}`, fr: ` dans la colonne ${column}` };
}

export const unknownCodes = (
  codes: readonly string[],
  known: readonly string[],
  listing: Listing,
  side: Side,
): Message => {
  const [noun, owner, near] = [NOUNS[listing], ownerOf(listing, side), withNearest(codes, known)];
  return {
    en: `The alignment names ${noun.en} that ${owner.en} does not have: ${near.en}. It has ${someOf(known)}. Correct or remove them.`,
    fr: `L'alignement nomme des ${noun.fr} que ${owner.fr} n'a pas : ${near.fr}. Elle a ${someOf(known)}. Corrigez-les ou retirez-les.`,
  };
};

export const asksNothing = (codes: readonly string[], side: Side): Message => ({
  en: `The alignment names texts that ${OWNERS[side].whole.en} only shows, and which have no answers: ${someOf(codes)}. Remove them.`,
  fr: `L'alignement nomme des textes que ${OWNERS[side].whole.fr} ne fait qu'afficher, et qui n'ont pas de réponses : ${someOf(codes)}. Retirez-les.`,
});

export const matchedTwice = (codes: readonly string[], listing: Listing, side: Side): Message => {
  const [noun, owner] = [NOUNS[listing], ownerOf(listing, side)];
  return {
    en: `The alignment matches ${noun.en} of ${owner.en} more than once: ${someOf(codes)}. Keep one match of each; to put several together, derive a variable after the alignment.`,
    fr: `L'alignement rapproche plusieurs fois des ${noun.fr} de ${owner.fr} : ${someOf(codes)}. Gardez un seul rapprochement par code ; pour en réunir plusieurs, dérivez une variable après l'alignement.`,
  };
};

export const matchedAndLeft = (codes: readonly string[], listing: Listing, side: Side): Message => {
  const [noun, owner] = [NOUNS[listing], ownerOf(listing, side)];
  const lists = listing === 'questions' ? [ONLY[side], 'rejected'] : [ONLY[side]];
  return {
    en: `The alignment both matches ${noun.en} of ${owner.en} and lists them in ${lists.join(' or ')}: ${someOf(codes)}. Remove the match, or the entry in ${lists.join(' or ')}.`,
    fr: `L'alignement rapproche des ${noun.fr} de ${owner.fr} et les donne aussi dans ${lists.join(' ou ')} : ${someOf(codes)}. Retirez le rapprochement, ou la mention dans ${lists.join(' ou ')}.`,
  };
};

export const notInAlignment = (
  codes: readonly string[],
  listing: Listing,
  side: Side,
  column?: string,
): Message => {
  const [noun, owner, where] = [NOUNS[listing], ownerOf(listing, side), inColumn(column)];
  return {
    en: `The alignment does not say what becomes of ${noun.en} of ${owner.en}${where.en}: ${someOf(codes)}. Match them, or list them in ${ONLY[side]}.`,
    fr: `L'alignement ne dit pas ce que deviennent des ${noun.fr} de ${owner.fr}${where.fr} : ${someOf(codes)}. Rapprochez-les, ou donnez-les dans ${ONLY[side]}.`,
  };
};

/** Two things that are matched, and the kind of each. */
export interface OddPair {
  readonly collected: string;
  readonly study: string;
  readonly kinds: Readonly<Record<Side, string>>;
}

export const matchedKinds = (pairs: readonly OddPair[], listing: Listing): Message => {
  const noun = NOUNS[listing];
  const list = someOf(
    pairs.map(({ collected, study, kinds }) => {
      return `${collected} (${kinds.collected}) → ${study} (${kinds.study})`;
    }),
  );
  return {
    en: `The alignment matches ${noun.en} whose answers are of different kinds (collected → study): ${list}. List them in onlyCollected and onlyStudy.`,
    fr: `L'alignement rapproche des ${noun.fr} dont les réponses sont de types différents (collecté → étude) : ${list}. Donnez-les dans onlyCollected et onlyStudy.`,
  };
};

export const unknownLists = (names: readonly string[], known: readonly string[]): Message => ({
  en: `The alignment has lists that these two questions do not have: ${withNearest(names, known).en}. Expected ${someOf(known)}. Correct or remove them.`,
  fr: `L'alignement a des listes que ces deux questions n'ont pas : ${withNearest(names, known).fr}. On attendait ${someOf(known)}. Corrigez-les ou retirez-les.`,
});

export const listsTwice = (names: readonly string[]): Message => ({
  en: `The alignment has these lists more than once: ${someOf(names)}. Put each together in one list.`,
  fr: `L'alignement a plusieurs fois ces listes : ${someOf(names)}. Réunissez chacune en une seule liste.`,
});
