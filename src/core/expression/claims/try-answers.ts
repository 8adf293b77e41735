import { type Option, STORED_OTHER } from '../../instrument/index.js';
import { compileRelevance } from '../evaluate/compile.js';
import type { NamedField } from '../expression-names.js';
import type { Expression } from '../syntax/expression.js';
import type { Claim } from './claim.js';
import type { Scope } from './fields-read.js';

interface Answer {
  readonly stored: string;
  readonly option: Option;
}

/** The answers that a column may hold; `undefined` when there is no end to them. */
function answersOf({ variable, part }: NamedField): readonly Answer[] | undefined {
  const { measure } = variable;
  const plain = (option: Option): Answer => ({ stored: option.code, option });
  if (measure.kind === 'ranking') return measure.items.map(plain);
  if (measure.kind === 'multiple' && part.kind === 'item') {
    // Grids store another mark than Y in their boxes.
    const stored = variable.question.kind === 'grid' ? '1' : 'Y';
    return measure.items
      .filter(({ code }) => code === part.item)
      .map((option) => ({ stored, option }));
  }
  if (measure.kind !== 'single') return undefined;
  const other: Option | undefined = measure.other && { code: 'other', labels: measure.other };
  const options = measure.options.map(plain);
  return other === undefined ? options : [...options, { stored: STORED_OTHER, option: other }];
}

/**
 * Whether the expression holds when its one column holds each of the values as they are stored;
 * `null` is an answer that was not asked.
 */
export function holdsWith(
  expression: Expression,
  stored: readonly (string | null)[],
  { names, columnsOf }: Scope,
): readonly boolean[] {
  const holds = compileRelevance(expression, {
    columnsOf,
    read: (name) => {
      const measure = names.get(name)?.variable.measure;
      if (measure === undefined) return undefined;
      return {
        value: (row) => stored[row] ?? null,
        numeric: measure.kind === 'numeric',
        relevance: (row) => (stored[row] === null ? 'irrelevant' : 'relevant'),
      };
    },
  });
  return stored.map((_, row) => holds(row) === true);
}

/**
 * What an expression says of the one column that it reads, found by trying every answer that the
 * column may hold; `undefined` when the column is a number or a text.
 */
export function triedAnswers(
  expression: Expression,
  field: NamedField,
  scope: Scope,
): Claim | undefined {
  const answers = answersOf(field);
  if (answers === undefined) return undefined;
  const [blank = false, ...holds] = holdsWith(
    expression,
    ['', ...answers.map(({ stored }) => stored)],
    scope,
  );
  const those = (wanted: boolean) =>
    answers.filter((_, index) => holds[index] === wanted).map(({ option }) => option);
  const [options, excluded] = [those(true), those(false)];
  if (excluded.length === 0 && blank) return { kind: 'always' };
  if (options.length === 0 && !blank) return { kind: 'never' };
  const [box] = field.part.kind === 'item' ? [...options, ...excluded] : [];
  if (box !== undefined) return { kind: 'box', field, box, ticked: !blank };
  return { kind: 'answer', field, options, excluded, blank };
}
