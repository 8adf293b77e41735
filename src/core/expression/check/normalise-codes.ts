import { type Instrument, STORED_OTHER } from '../../instrument/index.js';
import { expressionNames, type NamedField } from '../expression-names.js';
import type { Expression } from '../syntax/expression.js';
import { rewrite } from '../syntax/walk.js';
import { codeComparison, storedCodes } from './answer-codes.js';

function withStoredOther(part: Expression, names: ReadonlyMap<string, NamedField>): Expression {
  const compared = part.kind === 'binary' ? codeComparison(part) : undefined;
  if (part.kind !== 'binary' || compared?.literal.value !== 'other') return part;
  const field = names.get(compared.variable.name);
  const codes = (field && storedCodes(field)) ?? [];
  if (!codes.includes(STORED_OTHER) || codes.includes('other')) return part;
  const stored = { ...compared.literal, value: STORED_OTHER };
  return part.left === compared.literal ? { ...part, left: stored } : { ...part, right: stored };
}

/**
 * The same expression with `'other'` as LimeSurvey stores it, `'-oth-'`, wherever a closed question
 * that offers *other* is compared with it: people write the codes that they see in tables.
 *
 * @example
 * print(normaliseCodes(parse("Q3 == 'other'"), survey)) // Q3 == '-oth-'
 */
export function normaliseCodes(expression: Expression, instrument: Instrument): Expression {
  const names = expressionNames(instrument);
  return rewrite(expression, (part) => withStoredOther(part, names));
}
