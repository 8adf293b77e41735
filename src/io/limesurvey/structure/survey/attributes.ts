import type { Words } from '../texts/words.js';
import { cell, type Row } from '../xml/sections.js';

/** The advanced settings of a question: name → language → value; those left blank are absent. */
export type Attributes = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The attributes of each question, by qid. */
export function attributesByQuestion(rows: readonly Row[]): ReadonlyMap<string, Attributes> {
  const questions = new Map<string, Map<string, Map<string, string>>>();
  for (const row of rows) {
    if (cell(row, 'value').trim() === '') continue;
    const attributes = questions.get(cell(row, 'qid')) ?? new Map<string, Map<string, string>>();
    const values = attributes.get(cell(row, 'attribute')) ?? new Map<string, string>();
    values.set(cell(row, 'language'), cell(row, 'value').trim());
    attributes.set(cell(row, 'attribute'), values);
    questions.set(cell(row, 'qid'), attributes);
  }
  return questions;
}

/** The value of an attribute, in the first language that has one; empty when it was not set. */
export function attribute(
  attributes: Attributes,
  name: string,
  languages: readonly string[] = [],
): string {
  const values = attributes.get(name);
  if (values === undefined) return '';
  const language = ['', ...languages].find((each) => values.has(each));
  return (language === undefined ? [...values.values()][0] : values.get(language)) ?? '';
}

/** An attribute that is written in each language. */
export function attributeWords(
  attributes: Attributes,
  name: string,
  languages: readonly string[],
): Words {
  const values = attributes.get(name);
  return new Map(languages.map((each) => [each, values?.get(each) ?? values?.get('') ?? '']));
}

/** An attribute that is a plain number; absent when it was not set or is an expression. */
export function attributeNumber(attributes: Attributes, name: string): number | undefined {
  const value = attribute(attributes, name);
  if (!/^[-+]?\d{1,15}(?:\.\d{1,15})?$/.test(value)) return undefined;
  return Number(value);
}

/** Codes separated by semicolons. */
export function attributeCodes(attributes: Attributes, name: string): readonly string[] {
  return attribute(attributes, name)
    .split(';')
    .map((code) => code.trim())
    .filter((code) => code !== '');
}

/** Whether a yes-or-no attribute was set to yes. */
export function isSet(attributes: Attributes, name: string): boolean {
  return ['1', 'Y'].includes(attribute(attributes, name));
}
