import type { Text } from './text.js';

/**
 * Something in the printed questionnaire that a reader stumbles on, and what was made of it.
 *
 * - `extraction`: lost or changed on the way from the page to the text.
 * - `typography`: spelling, accents, spaces, capitals.
 * - `wording`: says something else than the questions or answers beside it.
 * - `options`: the list of answers overlaps, lacks or repeats one.
 * - `kind`: printed as one kind of question, with signs of another.
 * - `order`: stands elsewhere than its like.
 */
export interface Oddity {
  readonly kind: 'extraction' | 'typography' | 'wording' | 'options' | 'kind' | 'order';
  /** The code of the question, or of the group. */
  readonly where: string;
  /** As it is printed; forms that stand apart are joined by ` • `. */
  readonly printed: string;
  readonly what: Text;
  readonly decision: Text;
}
