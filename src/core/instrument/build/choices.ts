import type { Multiple, Ranking, Scale, Single } from '../question.js';
import type { SideBySide, Text } from '../text.js';
import { type CodesOf, type OptionsInput, optionList } from './options.js';
import type { QuestionSettings, ScaleOf } from './settings.js';

type OtherSetting = true | Text;
type WithOther<Other> = [Other] extends [OtherSetting] ? { readonly other: Text } : unknown;

type WithComment<Comment> = [Comment] extends [true] ? { readonly comment: true } : unknown;

const OTHER: Text = { fr: 'Autre', en: 'Other' };

function otherLabels(other: OtherSetting | undefined): { other: Text } | Record<never, never> {
  if (other === undefined) return {};
  return { other: other === true ? OTHER : other };
}

/**
 * A question with one answer among options; nominal unless `scale: 'ordinal'`.
 *
 * @example
 * const Q13 = single('Q13', { en: 'Do you use it?' }, { never: { en: 'never' }, day: { en: 'daily' } }, { scale: 'ordinal' });
 */
export function single<
  const Code extends string,
  const Labels extends Text,
  const Options extends OptionsInput,
  const S extends Scale = 'nominal',
  const Other extends OtherSetting | undefined = undefined,
  const Comment extends boolean = false,
>(
  code: Code,
  labels: Labels,
  options: Options,
  settings?: QuestionSettings & {
    readonly scale?: S;
    readonly other?: Other;
    readonly comment?: Comment;
  },
): Single<Code, SideBySide<Labels>, CodesOf<Options>, ScaleOf<S>> &
  WithOther<Other> &
  WithComment<Comment>;
export function single(
  code: string,
  labels: Text,
  options: OptionsInput,
  {
    other,
    scale = 'nominal',
    ...settings
  }: QuestionSettings & { scale?: Scale; other?: OtherSetting } = {},
): Single {
  const list = optionList(code, options);
  return { kind: 'single', code, labels, options: list, scale, ...otherLabels(other), ...settings };
}

/**
 * A question with any number of boxes.
 *
 * @example
 * const Q14 = multiple('Q14', { en: 'Why not?' }, { account: { en: 'no account' } }, { other: true });
 */
export function multiple<
  const Code extends string,
  const Labels extends Text,
  const Items extends OptionsInput,
  const Other extends OtherSetting | undefined = undefined,
  const Comment extends boolean = false,
>(
  code: Code,
  labels: Labels,
  items: Items,
  settings?: QuestionSettings & {
    readonly other?: Other;
    readonly exclusive?: readonly CodesOf<Items>[];
    readonly max?: number;
    readonly comment?: Comment;
  },
): Multiple<Code, SideBySide<Labels>, CodesOf<Items>> & WithOther<Other> & WithComment<Comment>;
export function multiple(
  code: string,
  labels: Text,
  items: OptionsInput,
  { other, ...settings }: QuestionSettings & { other?: OtherSetting } = {},
): Multiple {
  const list = optionList(code, items);
  return { kind: 'multiple', code, labels, items: list, ...otherLabels(other), ...settings };
}

/** Items to put in order; every item can be ranked unless `max` says fewer. */
export function ranking<
  const Code extends string,
  const Labels extends Text,
  const Items extends OptionsInput,
>(
  code: Code,
  labels: Labels,
  items: Items,
  settings?: QuestionSettings & { readonly max?: number },
): Ranking<Code, SideBySide<Labels>, CodesOf<Items>>;
export function ranking(
  code: string,
  labels: Text,
  items: OptionsInput,
  { max, ...settings }: QuestionSettings & { readonly max?: number } = {},
): Ranking {
  const list = optionList(code, items);
  return { kind: 'ranking', code, labels, items: list, max: max ?? list.length, ...settings };
}
