import { type CollegeIdentity, identities } from './identities.js';

/** A name that several communes gave to a collège: as many identities. */
export interface Homonyms {
  readonly name: string;
  readonly identities: readonly CollegeIdentity[];
}

/**
 * The names that stand for several collèges of the printed list, in the order of the list, each
 * with its identities (twins merged). A collège known by its name alone cannot be told from its
 * homonyms.
 */
export function homonyms(): readonly Homonyms[] {
  const all = identities({ mergeTwins: true });
  return [...new Set(all.map(({ name }) => name))]
    .map((name) => ({ name, identities: all.filter((each) => each.name === name) }))
    .filter((each) => each.identities.length > 1);
}
