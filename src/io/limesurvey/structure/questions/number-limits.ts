import type { NumericLimits, Text } from '../../../../core/instrument/index.js';
import type { AssembledQuestion } from '../survey/assembled.js';
import { attributeNumber, attributeWords, isSet } from '../survey/attributes.js';
import { cleanHtml } from '../texts/clean-html.js';
import { defined } from './defined.js';

/** The unit written after the number; none when it is an expression, which has no fixed text. */
function unitOf({ attributes, languages }: AssembledQuestion): Text | undefined {
  const words = [...attributeWords(attributes, 'suffix', languages)];
  const units = words
    .map(([language, suffix]) => [language, cleanHtml(suffix)] as const)
    .filter(([, suffix]) => suffix !== '' && !suffix.includes('{'));
  return units.length === 0 ? undefined : Object.fromEntries(units);
}

/**
 * What a number may be, for types `N` and `K`. Limits that are expressions depend on the
 * respondent and are left out; a slider has limits of its own.
 */
export function numberLimits(question: AssembledQuestion): NumericLimits {
  const { attributes } = question;
  const [min, max] = isSet(attributes, 'slider_layout')
    ? ['slider_min', 'slider_max']
    : ['min_num_value_n', 'max_num_value_n'];
  return defined({
    min: attributeNumber(attributes, min),
    max: attributeNumber(attributes, max),
    integer: isSet(attributes, 'num_value_int_only') ? true : undefined,
    unit: unitOf(question),
  });
}

/** What the numbers of a table may be, for type `:`. */
export function tableLimits({ attributes }: AssembledQuestion): NumericLimits {
  return defined({
    min: attributeNumber(attributes, 'multiflexible_min'),
    max: attributeNumber(attributes, 'multiflexible_max'),
  });
}
