import type { DateQuestion, Display, Numeric, NumericLimits, OpenText } from '../question.js';
import type { SideBySide, Text } from '../text.js';
import type { QuestionSettings } from './settings.js';

/** A number. */
export function numeric<const Code extends string, const Labels extends Text>(
  code: Code,
  labels: Labels,
  settings?: QuestionSettings & NumericLimits,
): Numeric<Code, SideBySide<Labels>>;
export function numeric(
  code: string,
  labels: Text,
  settings: QuestionSettings & NumericLimits = {},
): Numeric {
  return { kind: 'numeric', code, labels, ...settings };
}

/** An open answer. */
export function text<const Code extends string, const Labels extends Text>(
  code: Code,
  labels: Labels,
  settings?: QuestionSettings,
): OpenText<Code, SideBySide<Labels>>;
export function text(code: string, labels: Text, settings: QuestionSettings = {}): OpenText {
  return { kind: 'text', code, labels, ...settings };
}

/** A date, with or without a time of day. */
export function date<const Code extends string, const Labels extends Text>(
  code: Code,
  labels: Labels,
  settings?: QuestionSettings,
): DateQuestion<Code, SideBySide<Labels>>;
export function date(code: string, labels: Text, settings: QuestionSettings = {}): DateQuestion {
  return { kind: 'date', code, labels, ...settings };
}

/** A text shown to the respondent that asks nothing. */
export function display<const Code extends string, const Labels extends Text>(
  code: Code,
  labels: Labels,
  settings?: QuestionSettings,
): Display<Code, SideBySide<Labels>>;
export function display(code: string, labels: Text, settings: QuestionSettings = {}): Display {
  return { kind: 'display', code, labels, ...settings };
}
