import type { Comparison } from '../../instrument/index.js';

/** The words of conditions on answers, in one language and one register. */
export interface ConditionWords {
  readonly quoted: (text: string) => string;
  readonly if: string;
  readonly and: string;
  readonly or: string;
  readonly always: string;
  readonly never: string;
  readonly isOne: (subject: string, options: string) => string;
  readonly isOther: (subject: string, options: string) => string;
  readonly isOtherOrBlank: (subject: string, options: string) => string;
  readonly orBlank: (claim: string) => string;
  readonly answered: (subject: string) => string;
  readonly blank: (subject: string) => string;
  readonly ticked: (question: string, boxes: string) => string;
  readonly unticked: (question: string, boxes: string) => string;
  readonly atLeast: (question: string, least: number, boxes: string | undefined) => string;
  readonly compared: (subject: string, operator: Comparison, value: string) => string;
  readonly row: (code: string, label: string) => string;
  readonly rank: (question: string, rank: number) => string;
  readonly otherText: (question: string) => string;
  readonly comment: (question: string) => string;
}

/** How a language says conditions: in a sentence, and shortly for a picture. */
export interface ConditionRegisters {
  readonly sentence: ConditionWords;
  readonly short: ConditionWords;
}

const SIGNS: Readonly<Record<Comparison, string>> = {
  '==': '=',
  '!=': '≠',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
};

/** The same in all languages: `age ≥ 30`. */
export function withSign(subject: string, operator: Comparison, value: string): string {
  return `${subject}\u00a0${SIGNS[operator]}\u00a0${value}`;
}
