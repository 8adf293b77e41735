import type {
  DateQuestion,
  Display,
  Numeric,
  OpenText,
} from '../../../../core/instrument/index.js';
import type { AssembledQuestion } from '../survey/assembled.js';
import { isSet } from '../survey/attributes.js';
import { asked } from './asked.js';
import { numberLimits } from './number-limits.js';

/** A number: type `N`. */
export function number(question: AssembledQuestion): Numeric {
  return { kind: 'numeric', ...asked(question), ...numberLimits(question) };
}

/** A text: types `S`, `T` and `U`. */
export function openText(question: AssembledQuestion): OpenText {
  return { kind: 'text', ...asked(question) };
}

/** Files sent by the respondent: type `|`. */
export function upload(question: AssembledQuestion): OpenText {
  return { ...openText(question), upload: true };
}

/** What the survey computes, a text unless its author said that it is a number: type `*`. */
export function equation(question: AssembledQuestion): OpenText | Numeric {
  return isSet(question.attributes, 'numbers_only')
    ? { kind: 'numeric', ...asked(question), computed: true }
    : { ...openText(question), computed: true };
}

/** A date: type `D`. */
export function day(question: AssembledQuestion): DateQuestion {
  return { kind: 'date', ...asked(question) };
}

/** A text shown to the respondent: type `X`. */
export function shownText(question: AssembledQuestion): Display {
  return { kind: 'display', ...asked(question) };
}
