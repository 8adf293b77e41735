import type { Instrument, Question, Variable } from '../instrument/index.js';

/** The part of a variable that a name reads: its value, one box, or one rank (from 1). */
export type Part =
  | { readonly kind: 'value' }
  | { readonly kind: 'item'; readonly item: string }
  | { readonly kind: 'rank'; readonly rank: number };

/** What a name of an expression stands for: one column of the answers. */
export interface NamedField {
  readonly variable: Variable;
  readonly part: Part;
}

type Entry = readonly [name: string, field: NamedField];

function ownEntries(variable: Variable): readonly Entry[] {
  const { code, measure } = variable;
  switch (measure.kind) {
    case 'multiple':
      return measure.items.map(({ code: item }) => [
        `${code}_${item}`,
        { variable, part: { kind: 'item', item } },
      ]);
    case 'ranking':
      return Array.from({ length: measure.max }, (_, index) => [
        `${code}_${index + 1}`,
        { variable, part: { kind: 'rank', rank: index + 1 } },
      ]);
    default:
      return [[code, { variable, part: { kind: 'value' } }]];
  }
}

/** Setting a name again does not move it: a comment on a box comes right after the box. */
function inColumnOrder(entries: readonly Entry[]): ReadonlyMap<string, NamedField> {
  const all = new Map(entries);
  const ordered = new Map<string, NamedField>();
  for (const [name, field] of entries) {
    ordered.set(name, field);
    const comment = all.get(`${name}comment`);
    if (comment !== undefined) ordered.set(`${name}comment`, comment);
  }
  return ordered;
}

type Columns = ReadonlyMap<Question, ReadonlyMap<string, NamedField>>;

// Every table asks for the names of its instrument again, and they never change.
const columnsOf = new WeakMap<Instrument, Columns>();
const namesOf = new WeakMap<Instrument, ReadonlyMap<string, NamedField>>();
const columnNamesOf = new WeakMap<Instrument, ReadonlyMap<string, readonly string[]>>();

function remembered<Result>(
  known: WeakMap<Instrument, Result>,
  instrument: Instrument,
  make: (instrument: Instrument) => Result,
): Result {
  const result = known.get(instrument) ?? make(instrument);
  known.set(instrument, result);
  return result;
}

/** The columns of each question by name, in LimeSurvey's order. */
function columnsByQuestion(instrument: Instrument): Columns {
  return remembered(columnsOf, instrument, makeColumns);
}

function makeColumns(instrument: Instrument): Columns {
  const entries = new Map<Question, Entry[]>();
  for (const variable of instrument.variables.values()) {
    const known = entries.get(variable.question) ?? [];
    entries.set(variable.question, [...known, ...ownEntries(variable)]);
  }
  return new Map([...entries].map(([question, list]) => [question, inColumnOrder(list)]));
}

/** The same columns by survey, group and question number: `741852X11X438SQ001`. */
function numberedEntries(
  instrument: Instrument,
  { code }: Question,
  columns: ReadonlyMap<string, NamedField>,
): readonly Entry[] {
  const origin = instrument.origin?.questions.get(code);
  if (instrument.origin === undefined || origin === undefined) return [];
  const start = `${instrument.origin.surveyId}X${origin.gid}X${origin.qid}`;
  return [...columns].map(([name, field]) => {
    const rest = name.slice(code.length + 1);
    return [start + (origin.type === '1' ? rest.replace(/_(?=[01]$)/, '#') : rest), field];
  });
}

/**
 * Every name that an expression may use, with what it reads: `Q4`, `Q5_SQ001` (a box, a row of a
 * grid), `Q5_other`, `Q3_comment`, `Q5_SQ001comment`, `prio_1` (a rank), `tab_L1_X1`, `dual_D1_0`.
 *
 * Where the instrument comes from LimeSurvey, its numbered names (`741852X11X438SQ001`) are there
 * too. The bare code of a question with several columns is not a name, as in LimeSurvey.
 */
export function expressionNames(instrument: Instrument): ReadonlyMap<string, NamedField> {
  return remembered(namesOf, instrument, makeNames);
}

/** LimeSurvey also writes the text beside a single choice without the sign: `Q3other`. */
function gluedEntries(
  { kind, code }: Question,
  columns: ReadonlyMap<string, NamedField>,
): readonly Entry[] {
  if (kind !== 'single') return [];
  return [...columns].flatMap(([name, field]) =>
    name === code ? [] : [[code + name.slice(code.length + 1), field]],
  );
}

function makeNames(instrument: Instrument): ReadonlyMap<string, NamedField> {
  const columns = [...columnsByQuestion(instrument)];
  return new Map([
    ...columns.flatMap(([question, named]) => gluedEntries(question, named)),
    ...columns.flatMap(([question, named]) => numberedEntries(instrument, question, named)),
    ...columns.flatMap(([, named]) => [...named]),
  ]);
}

/**
 * The names of the columns of each question, by its code and in LimeSurvey's order, *other* and
 * comments included: what `that.Q5` stands for.
 */
export function columnNamesByQuestion(
  instrument: Instrument,
): ReadonlyMap<string, readonly string[]> {
  return remembered(columnNamesOf, instrument, makeColumnNames);
}

function makeColumnNames(instrument: Instrument): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...columnsByQuestion(instrument)].map(([{ code }, named]) => [code, [...named.keys()]]),
  );
}
