import type { Message } from '../../problems/index.js';
import { problem, SurveyError } from '../../problems/index.js';
import type { Item, Option } from '../question.js';
import type { Text } from '../text.js';

/** Options as `{ code: labels }`, in the order written, or as a list when codes are numbers. */
export type OptionsInput = Readonly<Record<string, Text>> | readonly Item[];

/** The codes of an `OptionsInput`, as a union of string literals. */
export type CodesOf<Input extends OptionsInput> = Input extends readonly Option<infer Code>[]
  ? Code
  : Extract<keyof Input, string>;

const numberedKey = (question: string, code: string): Message => ({
  en: `The options of "${question}" are written as { code: labels }, where JavaScript sorts codes that are whole numbers, such as "${code}". Write them as a list: [option('${code}', { … }), …].`,
  fr: `Les modalités de « ${question} » sont écrites sous la forme { code: libellés }, où JavaScript trie les codes entiers tels que « ${code} ». Écrivez-les en liste : [option('${code}', { … }), …].`,
});

function isList(input: OptionsInput): input is readonly Item[] {
  return Array.isArray(input);
}

/** One option, for lists whose codes are whole numbers. */
export function option<const Code extends string, const Labels extends Text>(
  code: Code,
  labels: Labels,
): Option<Code, Labels> {
  return { code, labels };
}

/** The options in the order written. Throws when a record would lose that order. */
export function optionList<Input extends OptionsInput>(
  question: string,
  input: Input,
): readonly Item<CodesOf<Input>>[];
export function optionList(question: string, input: OptionsInput): readonly Item[] {
  if (isList(input)) return input;
  return Object.entries(input).map(([code, labels]) => {
    if (/^(0|[1-9]\d*)$/.test(code)) {
      throw new SurveyError([
        problem('numbered-option-key', numberedKey(question, code), { question }),
      ]);
    }
    return { code, labels };
  });
}
