/** What may follow the name of a variable: which attribute of it is read. */
const SUFFIXES = [
  'code',
  'NAOK',
  'shown',
  'value',
  'valueNAOK',
  'relevanceStatus',
  'question',
  'qid',
  'gid',
  'sgqa',
  'type',
  'mandatory',
  'relevance',
  'grelevance',
  'qseq',
  'gseq',
  'jsName',
  'jsName_on',
  'rowdivid',
] as const;

export type Suffix = (typeof SUFFIXES)[number];

export function isSuffix(word: string): word is Suffix {
  return SUFFIXES.some((suffix) => suffix === word);
}

const READS_THE_ANSWER: ReadonlySet<Suffix | undefined> = new Set([undefined, 'code', 'value']);

/**
 * Whether an equation stays open when the variable, read with this suffix, was not asked: those
 * that say so, and what is true of the question whoever is asked.
 */
export function toleratesUnasked(suffix: Suffix | undefined): boolean {
  return !READS_THE_ANSWER.has(suffix);
}
