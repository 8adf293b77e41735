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
] as const;

export type Suffix = (typeof SUFFIXES)[number];

export function isSuffix(word: string): word is Suffix {
  return SUFFIXES.some((suffix) => suffix === word);
}

/** Whether an equation stays open when the variable, read with this suffix, was not asked. */
export function toleratesUnasked(suffix: Suffix | undefined): boolean {
  return (
    suffix === 'NAOK' ||
    suffix === 'valueNAOK' ||
    suffix === 'shown' ||
    suffix === 'relevanceStatus'
  );
}
