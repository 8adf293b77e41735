import type { CountRequest, Counts } from '../counting/index.js';
import type { Text, Variable } from '../instrument/index.js';
import { type Bases, basesOf } from './bases.js';
import { headOf } from './head.js';
import { resultAt } from './results.js';
import type { TableHead } from './table.js';

/** How many requests `basesRequests` makes. */
export const BASES_REQUESTS = 6;

/**
 * The requests that the bases need beside the states: of a question, by its variables, or of a pair
 * of questions.
 */
export function basesRequests(
  variables: readonly Variable[],
  of: 'question' | 'pair' = 'question',
): readonly CountRequest[] {
  const codes = variables.map((each) => each.code);
  return [
    { kind: 'unsettled', variables: codes, of },
    { kind: 'leftOut', variables: codes },
    { kind: 'partlyOffered', variables: codes },
    { kind: 'unasked', variables: codes },
    { kind: 'blanks', variables: codes },
    { kind: 'missing', variables: codes },
  ];
}

/** The bases, from five states and from the results of `basesRequests` that start at `index`. */
export function assembleBases(counts: Counts, index: number, states: ArrayLike<number>): Bases {
  return basesOf(states, {
    unsettled: resultAt(counts, index, 'total').count,
    leftOut: resultAt(counts, index + 1, 'total').count,
    partlyOffered: resultAt(counts, index + 2, 'total').count,
    unasked: resultAt(counts, index + 3, 'total').count,
    filterBlank: resultAt(counts, index + 4, 'total').count,
  });
}

/** The columns that the table needs and the answers came without. */
export function missingColumns(counts: Counts, index: number): readonly string[] {
  return resultAt(counts, index + 5, 'missing').fields;
}

/** What a table about one variable starts with. */
export interface About extends TableHead {
  readonly question: string;
  readonly labels: Text;
  readonly bases: Bases;
  readonly missingColumns: readonly string[];
}

/** The head of the table about a variable; the bases requests come after the first result. */
export function aboutVariable(
  variable: Variable,
  counts: Counts,
  states: ArrayLike<number>,
): About {
  const { code } = variable;
  return {
    ...headOf(`flat:${code}`, counts),
    question: code,
    labels: labelsOf(variable),
    bases: assembleBases(counts, 1, states),
    missingColumns: missingColumns(counts, 1),
  };
}

/** The title of a variable: that of its question, followed by that of its row where it has one. */
export function labelsOf({ question, item, column }: Variable): Text {
  const parts = [item?.labels, column?.labels].filter((each) => each !== undefined);
  if (parts.length === 0) return question.labels;
  return Object.fromEntries(
    Object.entries(question.labels).map(([language, title]) => [
      language,
      [title, ...parts.map((part) => part[language] ?? '')].join(' – '),
    ]),
  );
}
