import type { Severity } from '../../problems/index.js';

/**
 * The rules, in the order in which their findings are told, with their severity: an *error* is a
 * value that cannot be, which no table counts; a *warning* may change a figure; a *note* is to be
 * known. A rule may tell some of its findings with another severity, as its own docstring says.
 */
export const RULES = {
  'unknown-code': 'error',
  'not-a-number': 'error',
  'number-outside-limits': 'error',
  'number-not-whole': 'error',
  'no-such-date': 'error',
  'item-ranked-twice': 'error',
  'answers-together': 'error',
  'rank-beyond-last': 'error',
  'unasked-answers': 'warning',
  'rank-gaps': 'warning',
  'exclusive-with-others': 'warning',
  'too-many-ticked': 'warning',
  'too-few-ticked': 'warning',
  'text-without-other': 'warning',
  'other-without-text': 'note',
  'date-after-submission': 'warning',
  'submission-before-start': 'warning',
  'repeated-id': 'warning',
  'same-participant': 'warning',
  'identical-answers': 'warning',
  speeder: 'warning',
  'straight-lining': 'note',
  'formula-text': 'note',
  'markup-text': 'warning',
  'spreadsheet-error': 'warning',
  'garbled-text': 'warning',
  'hidden-characters': 'note',
  'slider-at-start': 'note',
  'drop-off': 'note',
  'high-non-response': 'note',
  'nearly-empty': 'note',
} as const satisfies Readonly<Record<string, Severity>>;

/** The name of a rule. */
export type RuleName = keyof typeof RULES;
