import {
  type AnswerClaim,
  type Claim,
  type CountClaim,
  type NamedField,
  print,
} from '../../expression/index.js';
import type { Option } from '../../instrument/index.js';
import type { ConditionWords } from './words.js';

/** How a claim is said: its words, and the texts of the questionnaire in one language. */
export interface Speech {
  readonly words: ConditionWords;
  readonly label: (option: Option) => string;
  readonly number: (value: number) => string;
}

function listed(options: readonly Option[], { words, label }: Speech): string {
  const names = options.map((option) => words.quoted(label(option)));
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${words.or} ${last}`;
}

function subjectOf({ variable, part }: NamedField, { words, label }: Speech): string {
  const { question, item, beside, code } = variable;
  if (part.kind === 'rank') return words.rank(code, part.rank);
  if (beside === 'other') return words.otherText(question.code);
  if (beside === 'comment') return words.comment(question.code);
  return item === undefined ? code : words.row(code, label(item));
}

function sayAnswer(claim: AnswerClaim, speech: Speech): string {
  const { words } = speech;
  const subject = subjectOf(claim.field, speech);
  if (claim.options.length === 0) return words.blank(subject);
  if (claim.excluded.length === 0) return words.answered(subject);
  if (claim.excluded.length < claim.options.length) {
    const excluded = listed(claim.excluded, speech);
    return claim.blank ? words.isOtherOrBlank(subject, excluded) : words.isOther(subject, excluded);
  }
  const said = words.isOne(subject, listed(claim.options, speech));
  return claim.blank ? words.orBlank(said) : said;
}

function sayCount({ question, boxes, least }: CountClaim, speech: Speech): string {
  const { words } = speech;
  const named = boxes && listed(boxes, speech);
  if (named === undefined) {
    if (least === 0) return words.blank(question);
    return least === 1 ? words.answered(question) : words.atLeast(question, least, named);
  }
  if (least === 0) return words.unticked(question, named);
  return least === 1 ? words.ticked(question, named) : words.atLeast(question, least, named);
}

/** What a claim says, as a clause without “if”. */
export function sayClaim(claim: Claim, speech: Speech): string {
  const { words } = speech;
  switch (claim.kind) {
    case 'always':
      return words.always;
    case 'never':
      return words.never;
    case 'answer':
      return sayAnswer(claim, speech);
    case 'box': {
      const say = claim.ticked ? words.ticked : words.unticked;
      return say(claim.field.variable.code, listed([claim.box], speech));
    }
    case 'given': {
      const say = claim.given ? words.answered : words.blank;
      return say(subjectOf(claim.field, speech));
    }
    case 'number': {
      const value = speech.number(claim.value);
      const said = words.compared(subjectOf(claim.field, speech), claim.operator, value);
      return claim.blank ? words.orBlank(said) : said;
    }
    case 'count':
      return sayCount(claim, speech);
    case 'and':
    case 'or': {
      const parts = claim.claims.map((each) =>
        each.kind === 'and' || each.kind === 'or'
          ? `(${sayClaim(each, speech)})`
          : sayClaim(each, speech),
      );
      return parts.join(` ${words[claim.kind]} `);
    }
    case 'written':
      return print(claim.expression);
  }
}
