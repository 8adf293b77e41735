import { identities } from './identities.js';
import { PRINTED_COLLEGES, type PrintedCollegeCode } from './printed-colleges.js';

/** A commune and the ways in which the list spells it, in the order of the list. */
export interface CommuneSpellings {
  readonly commune: string;
  readonly forms: readonly string[];
}

const COMMUNE = /\(([^()]+)\)$/;

/** The commune of a printed entry as it is spelled there, without the brackets. */
function printedCommune(code: PrintedCollegeCode): string {
  const label = PRINTED_COLLEGES.find((each) => each.code === code)?.labels.fr ?? '';
  return COMMUNE.exec(label)?.[1] ?? '';
}

/**
 * The communes of the list with every spelling each has there, in the order of first appearance.
 *
 * @example
 * communeSpellings().find(({ commune }) => commune === 'Livry-Gargan')?.forms;
 * // ['Livry-Gargan', 'Livry Gargan']
 */
export function communeSpellings(): readonly CommuneSpellings[] {
  const all = identities({ mergeTwins: false });
  return [...new Set(all.map(({ commune }) => commune))].map((commune) => {
    const here = all.filter((each) => each.commune === commune);
    return {
      commune,
      forms: [...new Set(here.flatMap(({ printed }) => printed.map(printedCommune)))],
    };
  });
}
