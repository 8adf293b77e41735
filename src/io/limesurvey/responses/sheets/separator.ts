import { parseCsv, type Separator } from './parse-csv.js';

const SEPARATORS: readonly Separator[] = [';', ',', '\t'];

/** The headings without what stands in quotes. */
function bareHeadings(text: string): string {
  let [quoted, bare] = [false, ''];
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (letter === '\n' || letter === '\r') break;
    else bare += letter;
  }
  return bare;
}

/** How much of a file shows whether its records have as many fields as its headings. */
const SAMPLE = 100_000;
const SAMPLED_RECORDS = 5;

/** The number of fields of the first records; one that the sample cuts is left out. */
function lengths(text: string, separator: Separator): readonly number[] {
  const { records } = parseCsv(text.slice(0, SAMPLE), separator);
  const whole = text.length > SAMPLE ? records.slice(0, -1) : records;
  return whole.slice(0, SAMPLED_RECORDS).map(({ fields }) => fields.length);
}

/**
 * The separator of a CSV text: of those that its first line has outside quotes, the one that gives
 * the first records as many fields as the headings; of several, the one that gives the most.
 */
export function separatorOf(text: string): Separator | undefined {
  const bare = bareHeadings(text);
  const found = SEPARATORS.map((separator) => ({
    separator,
    fields: bare.split(separator).length,
  })).filter(({ fields }) => fields > 1);
  found.sort((left, right) => right.fields - left.fields);
  const [only, another] = found;
  if (another === undefined) return only?.separator;
  const even = found.find(({ separator, fields }) =>
    lengths(text, separator).every((length) => length === fields),
  );
  return (even ?? only)?.separator;
}

/** Signs that separate columns in files of other programs, and that are not read. */
const OTHERS = ['|', ':', '~', '^', '\u0001', ' '];

/** What seems to separate the headings of a text in which no separator that is read does. */
export function otherSeparator(text: string): string | undefined {
  const bare = bareHeadings(text);
  const count = (sign: string) => bare.split(sign).length - 1;
  const [likely] = OTHERS.filter((sign) => count(sign) > 1).sort(
    (one, other) => count(other) - count(one),
  );
  return likely;
}
