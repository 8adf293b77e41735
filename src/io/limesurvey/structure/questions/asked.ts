import {
  type Condition,
  expression,
  type Item,
  type Option,
  type Text,
} from '../../../../core/instrument/index.js';
import { wordIn } from '../../vocabulary.js';
import type { AssembledQuestion, Part } from '../survey/assembled.js';
import { attributeWords } from '../survey/attributes.js';
import { toText } from '../texts/words.js';
import { defined } from './defined.js';

/** The condition of a relevance equation; none when it is blank or always true. */
export function relevanceOf(relevance: string): Condition | undefined {
  const equation = relevance.trim();
  return equation === '' || equation === '1' ? undefined : expression(equation);
}

/** What questions of all kinds have in common. */
export function asked({ code, words, help, relevance, mandatory }: AssembledQuestion) {
  const helped = toText(help);
  return {
    code,
    labels: toText(words),
    ...defined({
      help: Object.keys(helped).length === 0 ? undefined : helped,
      when: relevanceOf(relevance),
      mandatory: mandatory ? true : undefined,
    }),
  };
}

/** The parts of one scale, without those that repeat a code. */
function onScale(parts: readonly Part[], scale: '0' | '1'): readonly Part[] {
  const found = new Map<string, Part>();
  for (const part of parts) {
    if (part.scale === scale && !found.has(part.code)) found.set(part.code, part);
  }
  return [...found.values()];
}

/** The answers of a scale as options. */
export function optionsOf(parts: readonly Part[], scale: '0' | '1' = '0'): readonly Option[] {
  return onScale(parts, scale).map(({ code, words }) => ({ code, labels: toText(words) }));
}

/** The sub-questions of a scale as items, each with its own relevance. */
export function itemsOf(parts: readonly Part[], scale: '0' | '1' = '0'): readonly Item[] {
  return onScale(parts, scale).map(({ code, words, relevance }) => ({
    code,
    labels: toText(words),
    ...defined({ when: relevanceOf(relevance) }),
  }));
}

/** The label of *other*, in the author's words where there are some; none when it is not offered. */
export function otherOf({ other, attributes, languages }: AssembledQuestion): Text | undefined {
  if (!other) return undefined;
  const own = toText(attributeWords(attributes, 'other_replace_text', languages));
  return { ...wordIn(languages, 'other'), ...own };
}
