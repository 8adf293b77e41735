import {
  type Claim,
  claimOf,
  type Expression,
  expressionNames,
  namesIn,
  print,
  toExpression,
} from '../../expression/index.js';
import { type Condition, type Instrument, textIn } from '../../instrument/index.js';
import { type Language, localeOf } from '../locale/locale.js';
import { formatPlain } from '../numbers.js';
import { english } from './en.js';
import { french } from './fr.js';
import { type Speech, sayClaim } from './say-claim.js';
import type { ConditionRegisters } from './words.js';

/** Who is asked something, said in one language. */
export interface Asked {
  /** `if Q13 has an answer other than “never”`. */
  readonly words: string;
  /** The same for a picture: `if Q13 ≠ “never”`. */
  readonly short: string;
  /** The condition in LimeSurvey's language. */
  readonly expression: string;
  /** The condition could not be said: the words are the expression. */
  readonly isWritten: boolean;
  /** The codes of the questions that it reads, in the order of the questionnaire. */
  readonly reads: readonly string[];
  /** What must hold, without “if”. */
  readonly clause: Clause;
  /** The clauses of which all must hold. */
  readonly parts: readonly Clause[];
}

/** A part of a condition, in words and shortly, without “if”. */
export interface Clause {
  readonly words: string;
  readonly short: string;
}

const REGISTERS: Readonly<Record<Language, ConditionRegisters>> = { fr: french, en: english };

const MOST_DIGITS = 6;

function speeches(language: Language, labels: string): readonly [sentence: Speech, short: Speech] {
  const locale = localeOf(language);
  const speech = (words: Speech['words']): Speech => ({
    words,
    label: (option) => textIn(option.labels, labels) || option.code,
    number: (value) => formatPlain(value, MOST_DIGITS, locale),
  });
  return [speech(REGISTERS[language].sentence), speech(REGISTERS[language].short)];
}

function questionsRead(expression: Expression, instrument: Instrument): readonly string[] {
  const names = expressionNames(instrument);
  const read = new Set(
    namesIn(expression).map((use) =>
      use.kind === 'columns' ? use.question : names.get(use.name)?.variable.question.code,
    ),
  );
  const asked = instrument.groups.flatMap(({ questions }) => questions);
  const derived = (instrument.derived ?? []).map(({ question }) => question);
  return [...asked, ...derived].map(({ code }) => code).filter((code) => read.has(code));
}

/**
 * A condition in words.
 *
 * @example
 * sayCondition(is(Q13, 'never'), survey, 'en').words; // if Q13 is “never”
 */
export function sayCondition(
  condition: Condition,
  instrument: Instrument,
  language: Language,
  labels: string = language,
): Asked {
  const expression = toExpression(condition, instrument);
  const claim = claimOf(expression, instrument);
  const [sentence, short] = speeches(language, labels);
  const say = (each: Claim): Clause => ({
    words: sayClaim(each, sentence),
    short: sayClaim(each, short),
  });
  const whole = say(claim);
  const isSettled = claim.kind === 'always' || claim.kind === 'never';
  const start = isSettled ? '' : `${sentence.words.if} `;
  return {
    words: start + whole.words,
    short: start + whole.short,
    expression: print(expression),
    reads: questionsRead(expression, instrument),
    isWritten: claim.kind === 'written',
    clause: whole,
    parts: claim.kind === 'and' ? claim.claims.map(say) : [whole],
  };
}
