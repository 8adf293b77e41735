import type { Variable } from '../../instrument/index.js';
import type { Responses } from '../responses.js';
import { curtailed, type Examined } from './examined.js';
import { noColumns, ranksLost } from './messages.js';
import type { NotChecked } from './quality.js';
import { limitsOf } from './rules/limits.js';
import type { RuleName } from './rules.js';

/** The fields of boxes that nobody was offered: that they are not ticked is known. */
function neverOffered({ instrument, columns }: Responses, code: string): ReadonlySet<string> {
  const measure = instrument.variables.get(code)?.measure;
  const column = columns.get(code);
  if (measure?.kind !== 'multiple' || column?.kind !== 'multiple') return new Set();
  const unseen = measure.items.filter((_, index) =>
    column.offered[index]?.every((word) => word === 0),
  );
  return new Set(unseen.map((item) => `${code}_${item.code}`));
}

/**
 * Whether the answers came without a field of the variable, so that its blanks say nothing of
 * anybody. Boxes that the collected survey did not have are no such fields.
 */
export function isMissing(responses: Responses, code: string): boolean {
  const fields = responses.missing.get(code) ?? [];
  if (fields.length === 0 || responses.size === 0) return false;
  const unseen = neverOffered(responses, code);
  return fields.some((field) => !unseen.has(field));
}

/** The rule was not applied to these variables, of which the file lacks fields. */
export function lacking(rule: RuleName, variables: readonly string[]): readonly NotChecked[] {
  return variables.length === 0 ? [] : [{ rule, why: noColumns(variables) }];
}

function textOfOther({ question }: Variable): string | undefined {
  const hasOther = question.kind === 'single' && question.other !== undefined;
  return hasOther ? `${question.code}_other` : undefined;
}

/** Of the rules on ranks, of how many an alignment emptied one. */
export function curtailedNotChecked(examined: Examined): readonly NotChecked[] {
  const { instrument } = examined.responses;
  return [...instrument.variables.values()].flatMap((variable): readonly NotChecked[] => {
    const { size } =
      variable.measure.kind === 'ranking' ? curtailed(examined, variable) : new Set();
    if (size === 0) return [];
    const why = ranksLost(variable.code, size);
    const isLimited = limitsOf(variable.question, instrument).min !== undefined;
    return [
      { rule: 'rank-gaps', why },
      ...(isLimited ? [{ rule: 'too-few-ticked', why } as const] : []),
    ];
  });
}

/** Of the rules on single variables, those that had to leave some out, and which. */
export function missingNotChecked(responses: Responses): readonly NotChecked[] {
  const variables = [...responses.instrument.variables.values()];
  const lacks = (code: string) => isMissing(responses, code);
  const codes = (found: (variable: Variable) => boolean) =>
    variables.filter(found).map(({ code }) => code);
  const others = codes((variable) => {
    const text = variable.code === variable.question.code ? textOfOther(variable) : undefined;
    return text !== undefined && (lacks(text) || lacks(variable.code));
  });
  const rankings = codes(({ code, measure }) => measure.kind === 'ranking' && lacks(code));
  const limited = codes(
    ({ code, measure, question }) =>
      (measure.kind === 'multiple' || measure.kind === 'ranking') &&
      limitsOf(question, responses.instrument).min !== undefined &&
      lacks(code),
  );
  return [
    ...lacking('rank-gaps', rankings),
    ...lacking('too-few-ticked', limited),
    ...lacking('text-without-other', others),
    ...lacking('other-without-text', others),
  ];
}
