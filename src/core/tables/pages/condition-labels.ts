import { type Claim, claimOf, type Expression } from '../../expression/index.js';
import type { Instrument, Text } from '../../instrument/index.js';

/** The options that a claim lets through, when it only asks for options of single choices. */
function optionLabels(claim: Claim): readonly Text[] | undefined {
  if (claim.kind === 'or') {
    const labels = claim.claims.map(optionLabels).filter((each) => each !== undefined);
    return labels.length === claim.claims.length ? labels.flat() : undefined;
  }
  if (claim.kind !== 'answer' || claim.blank) return undefined;
  return claim.field.variable.measure.kind === 'single'
    ? claim.options.map(({ labels }) => labels)
    : undefined;
}

/**
 * What a condition says to a reader when it only asks for options of single choices: their labels,
 * joined. `undefined` for any other condition.
 */
export function conditionLabels(expression: Expression, instrument: Instrument): Text | undefined {
  const labels = optionLabels(claimOf(expression, instrument));
  if (labels === undefined) return undefined;
  const languages = new Set(labels.flatMap((each) => Object.keys(each)));
  return Object.fromEntries(
    [...languages].map((language) => [
      language,
      labels.map((each) => each[language] ?? '').join(', '),
    ]),
  );
}
