import { type Column, State, statesOf } from '../../../core/responses/index.js';
import { isSelected, keptOf, type Own } from '../ours/own.js';
import type { TablePlan } from '../predict/plans.js';
import { isBlank, storedAt, type Value } from '../predict/stored.js';
import type { CountedLine } from '../predict/table.js';
import type { RespondentRule } from './rules.js';

/** One respondent in one line, counted on one side only. */
interface Case {
  readonly line: CountedLine;
  readonly plan: TablePlan;
  readonly own: Own;
  readonly row: number;
}

/** The field whose value decides the line; none where all boxes of a question do. */
function fieldOf(line: CountedLine, plan: TablePlan): string | undefined {
  const { code } = plan.variable;
  switch (plan.kind) {
    case 'rank':
      return `${code}_${plan.rank}`;
    case 'box':
      return `${code}_${plan.box.code}`;
    case 'boxes':
      if (line.line === 'other') return `${code}_other`;
      return line.line === 'answer' ? `${code}_${line.code ?? ''}` : undefined;
    case 'choice':
      return line.line === 'comments' ? plan.comment : code;
    default:
      return code;
  }
}

function fieldsOfBoxes(plan: TablePlan): readonly string[] {
  if (plan.kind !== 'boxes') return [];
  const { code } = plan.variable;
  const fields = plan.items.map((item) => `${code}_${item.code}`);
  return plan.other === undefined ? fields : [...fields, `${code}_other`];
}

function columnOf({ line, plan, own }: Case): Column | undefined {
  const code = line.line === 'comments' && plan.kind === 'choice' ? plan.comment : undefined;
  return own.responses.columns.get(code ?? plan.variable.code);
}

function stateOf(each: Case): number {
  const column = columnOf(each);
  return column === undefined ? State.notReached : (statesOf(column)[each.row] ?? State.notAsked);
}

/** Whether the value was set aside because a filter hid the question, the row, or the box. */
function isUnasked({ own, row }: Case, field: string): boolean {
  // Where they are counted, nothing was set aside.
  if (own.responses.unasked === 'include') return false;
  return keptOf(own, row).some((kept) => kept.reason === 'unasked' && kept.field === field);
}

/** A value that no database takes for a blank although it is white space, such as a line break. */
function isWhite(value: Value): boolean {
  return value !== null && value !== '' && value.trim() === '';
}

/** Boxes of a question together: their line "not displayed" holds those who stored nothing at all. */
function whyAllBoxes({ plan, own, row }: Case, state: number): RespondentRule | undefined {
  if (!isSelected(own.responses, row)) return 'filter-forgotten';
  const values = fieldsOfBoxes(plan).map((field) => storedAt(own.stored, field, row));
  const nothing = values.every((value) => value === null);
  if (nothing) return state === State.noAnswer ? 'nothing-stored' : undefined;
  if (state >= State.noAnswer) return undefined;
  return values.every(
    (value) => value === null || isBlank(value) || value === 'N' || isWhite(value),
  )
    ? 'blank-not-asked'
    : 'answered-unasked';
}

function whyNumber({ own, row }: Case, value: Value, state: number): RespondentRule | undefined {
  if (state < State.noAnswer) return 'answered-unasked';
  if (isWhite(value)) return 'white-space';
  if (value === null || state !== State.invalid) return undefined;
  const refused = keptOf(own, row).find((kept) => kept.raw === value.trim());
  if (refused === undefined) return undefined;
  return Number.isFinite(Number(value.trim())) ? 'outside-limits' : 'not-a-number';
}

function whyUnasked(value: Value): RespondentRule {
  return isBlank(value) || isWhite(value) ? 'blank-not-asked' : 'answered-unasked';
}

function whyBox(value: Value): RespondentRule | undefined {
  if (value === null) return 'nothing-stored';
  if (value.trim() === '0') return 'stored-zero';
  return isWhite(value) ? 'white-space' : 'invalid-code';
}

/** One answer of a list, one box or one rank: how the stored value was taken otherwise. */
function whyAnswer(each: Case, value: string): RespondentRule | undefined {
  const { line, plan, own, row } = each;
  if (isWhite(value)) return 'white-space';
  if (value === 'other') return 'other-spelt-out';
  const codes: readonly string[] =
    plan.kind === 'choice'
      ? plan.options.map(({ code }) => code)
      : plan.kind === 'rank'
        ? plan.items.map(({ code }) => code)
        : [];
  const known = plan.kind === 'boxes' ? value === 'Y' : codes.includes(value);
  if (plan.kind === 'rank' && known) return 'ranked-twice';
  if (line.line === 'notShown' && plan.kind !== 'rank') return 'invalid-code';
  const refused = keptOf(own, row).some((kept) => kept.raw === value);
  return !known && refused ? 'code-in-another-case' : undefined;
}

function whyText(value: Value, state: number): RespondentRule | undefined {
  if (isWhite(value)) return 'white-space';
  return state === State.answered ? 'files-not-listed' : undefined;
}

/**
 * The rule by which LimeSurvey counts a respondent in a line where we do not, or we where it does
 * not: from what is stored and the state here; `undefined` when no known rule tells.
 */
export function whyCounted(each: Case): RespondentRule | undefined {
  const { line, plan, own, row } = each;
  const state = stateOf(each);
  const field = fieldOf(line, plan);
  if (field === undefined) return whyAllBoxes(each, state);
  const value = storedAt(own.stored, field, row);
  if (state < State.noAnswer) return value === null ? undefined : whyUnasked(value);
  if (isUnasked(each, field)) return 'answered-unasked';
  if (plan.kind === 'numbers') return whyNumber(each, value, state);
  if (plan.kind === 'box') return whyBox(value);
  if (value === null) return 'nothing-stored';
  if (plan.kind === 'text' || line.line === 'comments') return whyText(value, state);
  return whyAnswer(each, value);
}
