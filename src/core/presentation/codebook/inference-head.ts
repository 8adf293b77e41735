import type { InferenceEntry } from './codebook.js';
import type { CodebookWords } from './words/index.js';

/** What stands before the reason: what kind of filter it is, then how sure it is or its reading. */
export function inferenceHead(
  entry: InferenceEntry,
  words: CodebookWords,
): readonly [kind: string, detail: string] {
  return entry.kind === 'chosen'
    ? [words.chosen, `, ${words.quoted(entry.name)}`]
    : [words.inferred, `, ${entry.confidence}`];
}
