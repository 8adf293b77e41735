import type { Option } from '../../../../core/instrument/index.js';

/** What LimeSurvey writes for a label that is none. */
export const NOT_APPLICABLE = 'N/A';

type Codes = ReadonlyMap<string, ReadonlySet<string>>;

/** The codes that each label of a list may stand for, in one language. */
export interface Lexicon {
  /** By the label with single spaces. */
  readonly spaced: Codes;
  /** By the label without any: exports and spreadsheets change white space. */
  readonly compact: Codes;
}

function spaced(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b]+/gu, ' ')
    .trim();
}

function compact(text: string): string {
  return spaced(text).replaceAll(' ', '');
}

function codesBy(
  options: readonly Option[],
  language: string,
  form: (text: string) => string,
): Codes {
  const all = new Map<string, Set<string>>();
  for (const { code, labels } of options) {
    const label = form(labels[language] ?? '');
    if (label === '') continue;
    const codes = all.get(label) ?? new Set();
    all.set(label, codes.add(code));
  }
  return all;
}

export function lexiconOf(options: readonly Option[], language: string): Lexicon {
  return {
    spaced: codesBy(options, language, spaced),
    compact: codesBy(options, language, compact),
  };
}

/** The codes that a label may stand for. */
export function codesFor(lexicon: Lexicon | undefined, label: string): readonly string[] {
  const found = lexicon?.spaced.get(spaced(label)) ?? lexicon?.compact.get(compact(label));
  return found === undefined ? [] : [...found];
}
