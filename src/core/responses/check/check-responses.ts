import type { Multiple, Question, Single, Variable } from '../../instrument/index.js';
import { type Problem, problem, type Severity } from '../../problems/index.js';
import { getBit } from '../bits.js';
import type { MultipleColumn, RankingColumn } from '../column.js';
import type { Kept, Responses } from '../responses.js';
import { FIRST_OPTION, State } from '../state.js';
import {
  exclusiveWithOthers,
  type Finding,
  invalidValues,
  otherWithoutText,
  rankGaps,
  textWithoutOther,
  tooManyTicked,
  unaskedAnswers,
} from './messages.js';

interface Rule {
  readonly name: string;
  readonly severity: Severity;
  readonly finding: Finding;
}

/** One problem for the respondents found, or none. */
function report(
  { name, severity, finding }: Rule,
  question: string,
  rows: Iterable<number>,
  { respondents, selection }: Responses,
): readonly Problem[] {
  const chosen = [...new Set(rows)].filter(
    (row) => selection === undefined || getBit(selection.mask, row),
  );
  const ids = chosen.map((row) => respondents.ids[row] ?? String(row + 1));
  return ids.length === 0 ? [] : [problem(name, finding(ids), { question }, severity)];
}

function rowsWhere({ size }: Responses, holds: (row: number) => boolean): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < size; row += 1) if (holds(row)) rows.push(row);
  return rows;
}

type RowsKept = Record<Kept['reason'], number[]>;

/** By variable, the respondents of whom values are kept: all are read once, as there may be many. */
function rowsKept({ kept }: Responses): ReadonlyMap<string, Readonly<RowsKept>> {
  const all = new Map<string, RowsKept>();
  for (const { variable, reason, row } of kept) {
    const known = all.get(variable) ?? { invalid: [], unasked: [] };
    known[reason].push(row);
    all.set(variable, known);
  }
  return all;
}

function checkKept(responses: Responses): readonly Problem[] {
  const rules: Record<Kept['reason'], Rule> = {
    invalid: { name: 'invalid-values', severity: 'error', finding: invalidValues },
    unasked: { name: 'unasked-answers', severity: 'warning', finding: unaskedAnswers },
  };
  return [...rowsKept(responses)].flatMap(([code, rows]) =>
    (['invalid', 'unasked'] as const).flatMap((reason) =>
      report(rules[reason], code, rows[reason], responses),
    ),
  );
}

function checkRanks(column: RankingColumn, code: string, responses: Responses) {
  const rule: Rule = { name: 'rank-gaps', severity: 'warning', finding: rankGaps };
  const hasGap = (row: number) => {
    const filled = column.ranks.map((rank) => (rank[row] ?? 0) !== 0);
    return filled.some((each, rank) => each && rank > 0 && !filled[rank - 1]);
  };
  return report(rule, code, rowsWhere(responses, hasGap), responses);
}

function ticks(column: MultipleColumn, row: number): readonly number[] {
  return column.ticked.flatMap((bits, index) => (getBit(bits, row) ? [index] : []));
}

function checkBoxes(column: MultipleColumn, question: Multiple, responses: Responses) {
  const { code, exclusive = [], max } = question;
  const alone = new Set(
    exclusive.map((each) => question.items.findIndex((item) => item.code === each)),
  );
  const clash = (row: number) => {
    const ticked = ticks(column, row);
    return ticked.length > 1 && ticked.some((index) => alone.has(index));
  };
  const excess = (row: number) => ticks(column, row).length > (max ?? Infinity);
  return [
    ...report(
      { name: 'exclusive-with-others', severity: 'warning', finding: exclusiveWithOthers },
      code,
      alone.size === 0 ? [] : rowsWhere(responses, clash),
      responses,
    ),
    ...report(
      { name: 'too-many-ticked', severity: 'warning', finding: tooManyTicked(max ?? 0) },
      code,
      max === undefined ? [] : rowsWhere(responses, excess),
      responses,
    ),
  ];
}

function checkOther(codes: ArrayLike<number>, question: Single, responses: Responses) {
  const texts = responses.columns.get(`${question.code}_other`);
  if (question.other === undefined || texts?.kind !== 'text') return [];
  const other = FIRST_OPTION + question.options.length;
  const wrote = (row: number) => texts.states[row] === State.answered;
  return [
    ...report(
      { name: 'other-without-text', severity: 'note', finding: otherWithoutText },
      question.code,
      rowsWhere(responses, (row) => codes[row] === other && !wrote(row)),
      responses,
    ),
    ...report(
      { name: 'text-without-other', severity: 'warning', finding: textWithoutOther },
      question.code,
      rowsWhere(responses, (row) => codes[row] !== other && wrote(row)),
      responses,
    ),
  ];
}

function checkVariable({ code, question }: Variable, responses: Responses): readonly Problem[] {
  const column = responses.columns.get(code);
  if (column?.kind === 'ranking') return checkRanks(column, code, responses);
  if (code !== question.code) return [];
  return checkWhole(question, responses);
}

function checkWhole(question: Question, responses: Responses): readonly Problem[] {
  const column = responses.columns.get(question.code);
  if (question.kind === 'multiple' && column?.kind === 'multiple') {
    return checkBoxes(column, question, responses);
  }
  if (question.kind === 'single' && column?.kind === 'single') {
    return checkOther(column.codes, question, responses);
  }
  return [];
}

/**
 * What is doubtful in the answers, one problem for each rule and question: values that cannot be
 * (errors), answers given unasked, ranks with gaps, exclusive items ticked with others, more boxes
 * than allowed, *other* without text and text without *other*. Respondents are named by
 * their id; those outside the selection are left out.
 */
export function checkResponses(responses: Responses): readonly Problem[] {
  return [
    ...checkKept(responses),
    ...[...responses.instrument.variables.values()].flatMap((variable) =>
      checkVariable(variable, responses),
    ),
  ];
}
