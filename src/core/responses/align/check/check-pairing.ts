import { type Message, type Place, type Problem, problem } from '../../../problems/index.js';
import type { ListMatch } from '../alignment.js';
import {
  type Listing,
  matchedAndLeft,
  matchedTwice,
  notInAlignment,
  type Side,
  unknownCodes,
} from './messages.js';

/** What an alignment says of one list: of all questions, or of the answers, rows … of one. */
export type Said = Pick<ListMatch, 'matches' | 'onlyCollected' | 'onlyStudy' | 'column'>;

/** The list that it is about. */
export interface About {
  readonly listing: Listing;
  readonly place: Place;
  /** The codes that each side has. */
  readonly known: Readonly<Record<Side, readonly string[]>>;
  /** Codes that are named elsewhere as having no counterpart. */
  readonly rejected?: Readonly<Record<Side, readonly string[]>>;
}

/** The codes that stand more than once, each once. */
export function repeated(codes: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const again = codes.filter((code) => seen.size === seen.add(code).size);
  return [...new Set(again)];
}

function checkSide(said: Said, about: About, side: Side): readonly Problem[] {
  const { listing, place, rejected } = about;
  const known = about.known[side];
  const only = side === 'collected' ? said.onlyCollected : said.onlyStudy;
  const matches = said.matches.map((match) => match[side]);
  const [all, matched, listed] = [new Set(known), new Set(matches), new Set(only)];
  const left = new Set([...only, ...(rejected?.[side] ?? [])]);
  const some = (
    rule: string,
    codes: readonly string[],
    say: (codes: readonly string[]) => Message,
  ) => (codes.length === 0 ? [] : [problem(rule, say(codes), place)]);
  return [
    ...some(
      'unknown-in-alignment',
      [...new Set([...matched, ...left])].filter((code) => !all.has(code)),
      (codes) => unknownCodes(codes, known, listing, side),
    ),
    ...some('matched-twice', repeated(matches), (codes) => matchedTwice(codes, listing, side)),
    ...some(
      'matched-and-left',
      [...matched].filter((code) => left.has(code)),
      (codes) => matchedAndLeft(codes, listing, side),
    ),
    ...some(
      'not-in-alignment',
      known.filter((code) => !matched.has(code) && !listed.has(code)),
      (codes) => notInAlignment(codes, listing, side, said.column),
    ),
  ];
}

/**
 * What is wrong in what an alignment says of one list, in which each code of both sides stands once:
 * in a match, or among those that only one side has.
 */
export function checkPairing(said: Said, about: About): readonly Problem[] {
  return [...checkSide(said, about, 'collected'), ...checkSide(said, about, 'study')];
}
