import type { Responses } from '../../../core/responses/index.js';
import { type QuestionTable, tabulate, type VariableTable } from '../../../core/tables/index.js';
import type { TablePlan } from '../predict/plans.js';
import type { CountedLine, FigureLine } from '../predict/table.js';

/** The base of one of our percentages, by its name in tables. */
export type OurBase = 'answered' | 'reached';

/** One of our percentages: its value, what it is of, and how many those are. */
export interface OurShare {
  readonly value: number | null;
  readonly of: OurBase;
  readonly base: number;
}

/** Our own tables of the variables of some plans, by the code of the variable. */
export type OurTables = ReadonlyMap<string, VariableTable>;

function inside(table: QuestionTable): readonly (readonly [string, VariableTable])[] {
  if (table.kind !== 'grid') return [[table.question, table]];
  return table.items.map((item) => [item.code, item.table]);
}

/** The tables of the questions that the plans are about, counted together. */
export function ourTables(responses: Responses, plans: readonly TablePlan[]): OurTables {
  const questions = [...new Set(plans.map(({ variable }) => variable.question.code))];
  const tables = tabulate(
    responses,
    questions.map((question) => ({ kind: 'flat', question })),
  );
  return new Map(tables.flatMap((table) => ('question' in table ? inside(table) : [])));
}

function codeOf({ line, code = '' }: CountedLine, plan: TablePlan): string {
  if (plan.kind === 'box') return line === 'answer' && code === '1' ? plan.box.code : '';
  return line === 'other' ? 'other' : code;
}

/**
 * Our percentage where LimeSurvey prints one: of those who answered for a single choice or a rank,
 * of those who reached the question (and were offered the box) for a multiple choice. The other
 * lines, such as "no answer", have none here.
 */
export function ourShare(
  line: CountedLine,
  count: number,
  plan: TablePlan,
  tables: OurTables,
): OurShare | undefined {
  const table = tables.get(plan.variable.code);
  if (table === undefined) return undefined;
  const { answered } = table.bases;
  const ofAnswered: OurShare = {
    value: answered > 0 ? count / answered : null,
    of: 'answered',
    base: answered,
  };
  if (line.line === 'answers') return ofAnswered;
  if (table.kind === 'ranking') return line.line === 'answer' ? ofAnswered : undefined;
  if (table.kind !== 'flat' && table.kind !== 'multiple') return undefined;
  const code = codeOf(line, plan);
  if (table.kind === 'flat') {
    const row = table.rows.find((each) => each.code === code);
    return row && { value: row.share, of: 'answered', base: answered };
  }
  const row = table.rows.find((each) => each.code === code);
  return row && { value: row.share, of: 'reached', base: row.offered };
}

/** Our own figure of numbers; `undefined` where our tables print none. */
export function ourFigure(
  line: FigureLine['line'],
  plan: TablePlan,
  tables: OurTables,
): number | null | undefined {
  const table = tables.get(plan.variable.code);
  if (table?.kind !== 'numeric') return undefined;
  switch (line) {
    case 'count':
      return table.n;
    case 'sum':
      // Tables print the mean; the sum is what it is made of.
      return table.mean === null ? 0 : table.mean * table.n;
    default:
      return table[line];
  }
}
