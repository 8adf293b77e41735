import type { Instrument, Variable } from '../../src/core/instrument/index.js';
import { fieldsOf } from '../../src/core/instrument/index.js';

export type Cell = string | null;

/** What an export says of an answer, beside the answer: the rows of docs/limesurvey-exports.md. */
export interface ExportForm {
  readonly container: 'csv' | 'json' | 'vv' | 'xml' | 'xlsx' | 'sav';
  readonly answers: 'codes' | 'labels';
  /** "Convert Y to 1" and "Convert N to 2". */
  readonly converted?: true;
  /** Data for R. */
  readonly numbered?: true;
  /** "Mask equations". */
  readonly masked?: true;
  readonly version: '6' | '3.25';
}

interface Field {
  readonly variable: Variable;
  /** LimeSurvey's letter for the type of the question. */
  readonly type: string;
}

/** What becomes of one stored value in one form of export. */
type Loss = (cell: Cell, field: Field) => Cell;

/** CSV writes any line break inside an answer as a line feed. */
const lineBreaks: Loss = (cell) => cell?.replace(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n') ?? null;

/** VV and data for SPSS are trimmed, as PHP does. */
const trimmed: Loss = (cell) => cell?.replace(/^[ \t\n\r\0\v]+|[ \t\n\r\0\v]+$/g, '') ?? null;

/** XML has one kind of line break, and no control character: LimeSurvey writes `control` for one. */
const inXml =
  (control: string): Loss =>
  (cell) =>
    cell?.replace(/\r\n?/g, '\n').replace(/(?![\t\n\u0085])\p{Cc}/gu, control) ?? null;

/** Data for SPSS write the decimal comma of a text that is a number as a point. */
const decimals: Loss = (cell) => cell?.replace(/^(-?\d+),(\d+)$/, '$1.$2') ?? null;

/** LimeSurvey 3, data for SPSS and spreadsheets write nothing and a blank alike, but for boxes that it writes as words. */
const blanks =
  ({ answers }: ExportForm): Loss =>
  (cell, { type, variable }) => {
    const isWorded = answers === 'labels' && 'MP'.includes(type) && variable.beside === undefined;
    return cell === '' && !isWorded ? null : cell;
  };

function codesIn({ variable: { measure } }: Field): readonly string[] {
  return measure.kind === 'single' ? measure.options.map(({ code }) => code) : [];
}

/** Answers with a twin: only their label is written. */
function twin(cell: Cell, { variable: { measure } }: Field): Cell {
  if (measure.kind !== 'single') return cell;
  const label = measure.options.find(({ code }) => code === cell)?.labels.fr;
  const same = measure.options.filter(({ labels }) => labels.fr === label);
  return label !== undefined && same.length > 1 ? label : cell;
}

/** An export by labels, by type of question. */
const labels: Loss = (cell, field) => {
  const { type, variable } = field;
  if ('YGFH1CE'.includes(type)) return codesIn(field).includes(cell ?? '') ? cell : null;
  if ('MP'.includes(type) && variable.beside === undefined) {
    if (cell === 'Y' || cell === '') return cell;
    return cell === 'N' ? '' : null;
  }
  const isWhole = type === 'N' && variable.measure.kind === 'numeric' && variable.measure.integer;
  if (isWhole && cell !== null) return String(Math.round(Number(cell)));
  return twin(cell, field);
};

/** LimeSurvey 3 writes nothing for a code without a label, but for lists with a comment. */
const unknownCodes: Loss = (cell, field) => {
  if (!'L!R'.includes(field.type) || field.variable.beside !== undefined) return cell;
  const { measure } = field.variable;
  const items = measure.kind === 'ranking' ? measure.items.map(({ code }) => code) : [];
  return cell === '-oth-' || [...codesIn(field), ...items].includes(cell ?? '') ? cell : null;
};

/** Converted marks: No and a blank are one, and a stray 1 is a Yes. */
const marks: Loss = (cell, { type, variable }) => {
  if (!'YMP'.includes(type) || cell === null) return cell;
  if (variable.beside !== undefined) return cell === '2' ? '' : cell;
  if (cell === '1') return 'Y';
  if (['N', '2', ''].includes(cell)) return type === 'Y' ? 'N' : '';
  return cell;
};

/** The answers that data for R number: they write all else as nothing, but for boxes left blank. */
const NUMBERED: Readonly<Record<string, readonly string[]>> = {
  G: ['F', 'M'],
  Y: ['Y', 'N'],
  C: ['Y', 'N', 'U'],
  E: ['I', 'S', 'D'],
  M: ['Y', ''],
  P: ['Y', ''],
};

const numbers: Loss = (cell, { type, variable }) => {
  const codes = variable.beside === undefined ? NUMBERED[type] : undefined;
  return codes === undefined || codes.includes(cell ?? '-') ? cell : null;
};

/** An apostrophe before `=` is one that the export put there, or one that was typed. */
const masks: Loss = (cell) => cell?.replace(/^'=/, '=') ?? null;

function losesBlanks({ container, answers, version }: ExportForm): boolean {
  return (
    container === 'xlsx' ||
    container === 'sav' ||
    (version === '3.25' && (container === 'csv' || answers === 'labels'))
  );
}

function lossesOf(form: ExportForm): readonly Loss[] {
  const { container, answers, converted, masked, numbered, version } = form;
  return [
    ...(container === 'csv' ? [lineBreaks] : []),
    ...(container === 'vv' || container === 'sav' ? [trimmed] : []),
    ...(container === 'sav' ? [decimals] : []),
    ...(container === 'xml' ? [inXml('')] : []),
    ...(container === 'xlsx' ? [inXml(' ')] : []),
    ...(answers === 'labels' ? [labels] : []),
    ...(answers === 'labels' && version === '3.25' ? [unknownCodes] : []),
    ...(converted ? [marks] : []),
    ...(numbered ? [numbers] : []),
    ...(masked ? [masks] : []),
    ...(losesBlanks(form) ? [blanks(form)] : []),
  ];
}

/** What is left in a form of export of the answers as they are stored, by field. */
export function project(
  form: ExportForm,
  stored: ReadonlyMap<string, readonly Cell[]>,
  instrument: Instrument,
): ReadonlyMap<string, readonly Cell[]> {
  const losses = lossesOf(form);
  const fields = [...instrument.variables.values()].flatMap((variable) => {
    const type = instrument.origin?.questions.get(variable.question.code)?.type ?? '';
    return fieldsOf(variable).map((name) => [name, { variable, type }] as const);
  });
  return new Map(
    fields.map(([name, field]) => [
      name,
      (stored.get(name) ?? []).map((cell) =>
        losses.reduce<Cell>((left, loss) => loss(left, field), cell),
      ),
    ]),
  );
}

/** The answers of the respondents who submitted theirs. */
export function completeOnly(
  stored: ReadonlyMap<string, readonly Cell[]>,
): ReadonlyMap<string, readonly Cell[]> {
  const dates = stored.get('submitdate') ?? [];
  return new Map(
    [...stored].map(([field, cells]) => [field, cells.filter((_, row) => dates[row] !== null)]),
  );
}

/** `a[b]` is `a_b`, and scales count from 0: `a[b][1]` is `a_b_0`. */
function fieldName(heading: string): string {
  return heading
    .replace(/\]\[(\d+)\]$/, (_, scale: string) => `_${Number(scale) - 1}`)
    .replace('[', '_')
    .replace(/\]$/, '');
}

/** The answers in a JSON export by codes, which loses nothing, read without the library. */
export function storedIn(json: string): ReadonlyMap<string, readonly Cell[]> {
  const { responses }: { responses: Record<string, unknown>[] } = JSON.parse(json);
  const rows = responses.map((each) => {
    const [first] = Object.values(each);
    return typeof first === 'object' && first !== null ? { ...first } : each;
  }) as Record<string, string | number | null>[];
  const [head = {}] = rows;
  return new Map(
    Object.keys(head).map((heading) => [
      fieldName(heading),
      rows.map((row) => (row[heading] === null ? null : String(row[heading]))),
    ]),
  );
}
