import type { ExpectedColumn } from './expected.js';
import { type Heading, namedColumn } from './heading.js';
import { foldHeading, isWorded, type Wordings } from './wording.js';

/** `Q5[SQ001]`, `dual[D1][2]`, and what may stand after it. */
const BRACKETS = /^([A-Za-z_]\w*)\[([^[\]]+)\](?:\[(\d+)\])?/;

const WORD = /^[A-Za-z_]\w*/;

/** The field name of a bracketed heading: `dual[D1][1]` is `dual_D1_0`, scales count from 0. */
function fieldOf(code: string, sub: string, scale: string | undefined): string {
  if (scale === undefined) return `${code}_${sub}`;
  return `${code}_${sub}_${Math.max(Number(scale) - 1, 0)}`;
}

/** The names that a heading may start with, and what follows each; the longest first. */
export function* startsOf(text: string): Generator<readonly [name: string, rest: string]> {
  const brackets = BRACKETS.exec(text);
  if (brackets !== null) {
    const [whole, code = '', sub = '', scale] = brackets;
    yield [fieldOf(code, sub, scale), text.slice(whole.length)];
    // `dual[D1]` with a text in brackets after it.
    if (scale !== undefined) yield [fieldOf(code, sub, undefined), text.slice(whole.length)];
  }
  const word = WORD.exec(text)?.[0] ?? '';
  for (let end = word.length; end > 0; end = word.lastIndexOf('_', end - 1)) {
    yield [word.slice(0, end), text.slice(end)];
  }
}

/** A heading that starts with the name of a column. */
interface Named {
  readonly heading: Heading;
  /** What follows the name: nothing, or a separator and a text. */
  readonly rest: string;
  /** What separates the name from the words of that column; absent when other words follow. */
  readonly separator?: string;
}

/** The place in a heading from which on it words the column, and what stands before. */
function separatorIn(rest: string, words: readonly Wordings[]): string | undefined {
  const [, separator = '', text = ''] = /^([^\p{L}\p{N}{[(«"]*)(.*)$/su.exec(rest) ?? [];
  return isWorded(foldHeading(text), words) ? separator : undefined;
}

type Columns = ReadonlyMap<string, ExpectedColumn>;

function namedBy(text: string, columns: Columns): readonly Named[] {
  return [...startsOf(text)].flatMap(([name, rest]): readonly Named[] => {
    const column = columns.get(name);
    const heading = column?.heading ?? namedColumn(name);
    if (heading === undefined) return [];
    const separator = column && separatorIn(rest, column.words);
    return [{ heading, rest, ...(separator === undefined ? {} : { separator }) }];
  });
}

/** The separator that most headings have between a code and its words; empty when none has one. */
function commonSeparator(all: readonly (readonly Named[])[]): string {
  const counts = new Map<string, number>();
  for (const { separator = '' } of all.flat()) {
    if (separator !== '') counts.set(separator, (counts.get(separator) ?? 0) + 1);
  }
  const [most] = [...counts].sort((left, right) => right[1] - left[1]);
  return most === undefined || most[1] < 2 ? '' : most[0];
}

function chosen(named: readonly Named[], common: string): Heading | undefined {
  const whole = named.find(({ rest }) => rest === '');
  const worded = named.find(({ separator }) => separator !== undefined);
  const separated = named.find(({ rest }) => common !== '' && rest.startsWith(common));
  return (whole ?? worded ?? separated)?.heading;
}

/**
 * What headings that start with a code name: `Q5[SQ001]`, its expression form `Q5_SQ001`, and
 * `Q5[SQ001]. Which tools? [Notes]` are the same field. The words after a code must be those of its
 * column, or stand after the separator that the words of the other columns have: `Q5_recoded` is
 * another column. A name that the questionnaire has is always its own, even if it looks like a column
 * about the respondent, such as a question coded `email`.
 */
export function headingsByCode(
  headings: readonly string[],
  expected: readonly ExpectedColumn[],
): readonly Heading[] {
  const columns = new Map(expected.map((column) => [column.name, column]));
  const named = headings.map((text) => namedBy(text, columns));
  const common = commonSeparator(named);
  return named.map(
    (each, index) => chosen(each, common) ?? { kind: 'unknown', text: headings[index] ?? '' },
  );
}
