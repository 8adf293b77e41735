import type { Option } from '../../../../core/instrument/index.js';
import { sameIn, type Word, wordIn } from '../../vocabulary.js';
import { languageName } from '../texts/languages.js';

type Languages = readonly string[];

/** The points of a scale from 1. */
export function points(languages: Languages, highest: number): readonly Option[] {
  return Array.from({ length: highest }, (_, index) => {
    const code = String(index + 1);
    return { code, labels: sameIn(languages, code) };
  });
}

function worded(languages: Languages, words: readonly (readonly [string, Word])[]) {
  return words.map(([code, word]): Option => ({ code, labels: wordIn(languages, word) }));
}

export function genders(languages: Languages): readonly Option[] {
  return worded(languages, [
    ['F', 'female'],
    ['M', 'male'],
  ]);
}

export function yesNo(languages: Languages): readonly Option[] {
  return worded(languages, [
    ['Y', 'yes'],
    ['N', 'no'],
  ]);
}

export function yesNoUncertain(languages: Languages): readonly Option[] {
  return [...yesNo(languages), ...worded(languages, [['U', 'uncertain']])];
}

export function increaseSameDecrease(languages: Languages): readonly Option[] {
  return worded(languages, [
    ['I', 'increase'],
    ['S', 'same'],
    ['D', 'decrease'],
  ]);
}

/** The languages of the survey, named in each of them. */
export function surveyLanguages(languages: Languages): readonly Option[] {
  return languages.map((code) => ({
    code,
    labels: Object.fromEntries(languages.map((each) => [each, languageName(code, each)])),
  }));
}
