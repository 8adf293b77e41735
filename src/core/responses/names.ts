import {
  assessmentOf,
  attributesOf,
  columnNamesByQuestion,
  expressionNames,
  type NamedField,
  type NameReader,
  type Names,
  type Relevance,
  shownOf,
} from '../expression/index.js';
import { boxMarks, type Instrument, STORED_OTHER, type Variable } from '../instrument/index.js';
import { answerKey } from './answer-key.js';
import { getBit } from './bits.js';
import { type Column, type MultipleColumn, type RankingColumn, statesOf } from './column.js';
import type { Responses } from './responses.js';
import { FIRST_OPTION, State } from './state.js';

/** The stored text of a field whose value was refused; `undefined` when none was. */
export type RefusedText = (field: string, row: number) => string | undefined;

/** What names read of the responses. */
type Read = Pick<Responses, 'columns' | 'respondents' | 'routing'>;

/** LimeSurvey writes a moment as `2026-01-31 08:05:00`. */
function momentText(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}

function multipleReader(column: MultipleColumn, variable: Variable, item: string) {
  const items = variable.measure.kind === 'multiple' ? variable.measure.items : [];
  const index = items.findIndex((each) => each.code === item);
  const ticked = column.ticked[index];
  const { yes } = boxMarks(variable);
  return (row: number) => (ticked !== undefined && getBit(ticked, row) ? yes : '');
}

function rankReader(column: RankingColumn, variable: Variable, rank: number) {
  const items = variable.measure.kind === 'ranking' ? variable.measure.items : [];
  const places = column.ranks[rank - 1];
  return (row: number) => items[(places?.[row] ?? 0) - 1]?.code ?? '';
}

function optionCodes(variable: Variable): readonly string[] {
  const { measure } = variable;
  if (measure.kind !== 'single') return [];
  const codes = measure.options.map((option) => option.code);
  return measure.other === undefined ? codes : [...codes, STORED_OTHER];
}

function answerReader(column: Column, { variable, part }: NamedField): (row: number) => string {
  switch (column.kind) {
    case 'single': {
      const codes = optionCodes(variable);
      return (row) => codes[(column.codes[row] ?? 0) - FIRST_OPTION] ?? '';
    }
    case 'multiple':
      return multipleReader(column, variable, part.kind === 'item' ? part.item : '');
    case 'ranking':
      return rankReader(column, variable, part.kind === 'rank' ? part.rank : 0);
    case 'numeric':
      return (row) => String(column.values[row] ?? '');
    case 'date':
      return (row) => momentText(column.values[row] ?? 0);
    case 'text':
      return (row) => column.values[row] ?? '';
  }
}

/** The box that a name reads: who was offered it, and of whom it is not known whether it holds. */
function boxOf(column: Column, { variable, part }: NamedField) {
  if (column.kind !== 'multiple' || part.kind !== 'item')
    return { offered: null, open: null, silent: null };
  const items = variable.measure.kind === 'multiple' ? variable.measure.items : [];
  const index = items.findIndex((each) => each.code === part.item);
  return {
    offered: column.offered[index] ?? null,
    open: column.open?.[index] ?? null,
    silent: column.silent?.[index] ?? null,
  };
}

/** The field of the response table that a name reads. */
function fieldOf({ variable, part }: NamedField): string {
  if (part.kind === 'item') return `${variable.code}_${part.item}`;
  return part.kind === 'rank' ? `${variable.code}_${part.rank}` : variable.code;
}

function nameReader(
  column: Column,
  named: NamedField,
  instrument: Instrument,
  { respondents, routing }: Read,
  refused: RefusedText,
): NameReader {
  const { variable } = named;
  const states = statesOf(column);
  const field = fieldOf(named);
  const answer = answerReader(column, named);
  const { offered, open, silent } = boxOf(column, named);
  const page = routing.get(variable.code)?.page ?? Infinity;
  const relevance = (row: number): Relevance => {
    const state = states[row];
    if (open !== null && getBit(open, row)) return 'unknown';
    if (silent !== null && getBit(silent, row)) return 'relevant';
    if (state === State.notAsked || (offered !== null && !getBit(offered, row))) {
      return 'irrelevant';
    }
    const left = state === State.notReached && page > (respondents.lastPage[row] ?? 0);
    return left ? 'unknown' : 'relevant';
  };
  const value = (row: number): string | null => {
    const state = states[row] ?? State.notAsked;
    if (state >= State.answered) return answer(row);
    if (state === State.invalid) return refused(field, row) ?? '';
    return state === State.noAnswer ? '' : null;
  };
  const key = answerKey(column, named, states, { value, relevance });
  const shown = shownOf(named, instrument);
  const assessment = assessmentOf(named, instrument);
  return {
    value,
    relevance,
    numeric: variable.measure.kind === 'numeric',
    text: variable.measure.kind === 'text',
    ...(key === undefined ? {} : { key }),
    shown: (row) => shown(value(row) ?? ''),
    ...(assessment === undefined ? {} : { assessment: (row) => assessment(value(row) ?? '') }),
    attributes: attributesOf(named, instrument),
  };
}

/**
 * What LimeSurvey's expressions read of the answers: stored codes, `Y` for a ticked box, `-oth-`
 * for *other*. An unasked answer is irrelevant; one that the respondent did not reach is unknown.
 */
export function namesOver(instrument: Instrument, responses: Read, refused: RefusedText): Names {
  const names = expressionNames(instrument);
  const columnNames = columnNamesByQuestion(instrument);
  return {
    read(name) {
      const named = names.get(name);
      const column = named && responses.columns.get(named.variable.code);
      return named && column && nameReader(column, named, instrument, responses, refused);
    },
    columnsOf: (question) => columnNames.get(question) ?? [],
  };
}
