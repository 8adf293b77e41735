import {
  type Condition,
  type Instrument,
  languageAmong,
  type Text,
  textIn,
} from '../../instrument/index.js';
import { type Asked, sayCondition } from '../condition/asked.js';
import { type Locale, localeOf } from '../locale/locale.js';
import type { CodebookSettings } from './codebook.js';
import type { Label } from './label.js';
import { type CodebookWords, codebookWords } from './words/index.js';

/** What every part of a codebook is laid out with. */
export interface Context {
  readonly instrument: Instrument;
  readonly words: CodebookWords;
  readonly locale: Locale;
  /** A text in the language of the labels. */
  readonly text: (text: Text) => string;
  readonly label: (text: Text) => Label;
  readonly asked: (condition: Condition) => Asked;
}

/** The language in which `textIn` finds the text. */
function languageFound(text: Text, wanted: string): string {
  const languages = Object.keys(text);
  const found = [wanted, 'en', 'fr'].map((each) => languageAmong(languages, each));
  return found.find((each) => each !== undefined) ?? languages[0] ?? wanted;
}

function labelIn(text: Text, wanted: string, languages: readonly string[]): Label {
  const language = languageFound(text, wanted);
  const shown = textIn(text, wanted);
  const others = languages
    .filter((each) => each !== language)
    .map((each) => ({ language: each, text: text[each] ?? '' }))
    .filter((each) => each.text !== '' && each.text !== shown);
  return { text: shown, language, others };
}

export function contextOf(
  instrument: Instrument,
  { language, labels = language }: CodebookSettings,
): Context {
  // The cards, the frames and the branches of a codebook say the same conditions.
  const said = new Map<Condition, Asked>();
  const asked = (condition: Condition): Asked => {
    const known = said.get(condition) ?? sayCondition(condition, instrument, language, labels);
    said.set(condition, known);
    return known;
  };
  return {
    instrument,
    words: codebookWords(language),
    locale: localeOf(language),
    text: (text) => textIn(text, labels),
    label: (text) => labelIn(text, labels, instrument.languages),
    asked,
  };
}
