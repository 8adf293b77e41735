import type { Text } from '../../../core/instrument/index.js';
import type { StatisticsFile, StatisticsTable } from '../../../io/limesurvey/index.js';
import { idOfPlan, type TablePlan } from '../predict/plans.js';

/** A table of the file, and the plan that it carries out; none when it is not of this questionnaire. */
export interface TableMatch {
  readonly printed: StatisticsTable;
  readonly plan?: TablePlan;
}

/** The name of a table taken apart: `freq(SQ001)[Cahier de textes]` → `freq`, `SQ001`, … */
interface TableName {
  readonly question: string;
  readonly parts: readonly string[];
}

function nameOf({ name }: StatisticsTable): TableName {
  const [question = ''] = /^[A-Za-z0-9]+/.exec(name) ?? [];
  const rest = name.slice(question.length);
  const inside = /^\(([^()]*)\)/.exec(rest)?.[1]?.split('_') ?? [];
  const brackets = [...rest.matchAll(/\[([^\]]*)\]/g)].map(([, text = '']) => text);
  return { question, parts: inside.length > 0 ? inside : brackets };
}

/** The codes by which a plan is told from the others of its question. */
function codesOf(plan: TablePlan): readonly string[] {
  if (plan.kind === 'rank') return [String(plan.rank)];
  const { item, column } = plan.variable;
  const last = plan.kind === 'box' ? plan.box.code : column?.code;
  return [item?.code, last].filter((code) => code !== undefined);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function isLabel(part: string, labels: Text | undefined): boolean {
  return labels !== undefined && Object.values(labels).some((each) => plain(each) === plain(part));
}

/** The number of a scale in `Label 2`; LimeSurvey counts scales from 0 in its own names. */
function scaleCode(part: string): string | undefined {
  const number = /(\d)$/.exec(part)?.[1];
  return number === undefined ? undefined : String(Number(number) - 1);
}

function hasLabels({ variable }: TablePlan, [row = '', column]: readonly string[]): boolean {
  if (!isLabel(row, variable.item?.labels)) return false;
  if (column === undefined || variable.column === undefined) return true;
  return isLabel(column, variable.column.labels) || variable.column.code === scaleCode(column);
}

function sameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((each, index) => each === right[index]);
}

/** The plans that a name may mean: by codes, else by labels, else all of its question. */
function candidates({ question, parts }: TableName, plans: readonly TablePlan[]) {
  const own = plans.filter(({ variable }) => variable.question.code === question);
  const byCode = own.filter((plan) => sameList(codesOf(plan), parts));
  if (byCode.length > 0) return byCode;
  const byLabel = own.filter((plan) => hasLabels(plan, parts));
  // Tables of texts are all named by the code of their question: they come in its order.
  return byLabel.length > 0 || parts.length > 0 ? byLabel : own;
}

/**
 * What each table of a file is about, by the code of the question in its name and the code or label
 * of the row; tables with the same name are taken in the order of the questionnaire.
 */
export function matchTables(
  { tables }: StatisticsFile,
  plans: readonly TablePlan[],
): readonly TableMatch[] {
  const taken = new Set<string>();
  return tables.map((printed) => {
    const plan = candidates(nameOf(printed), plans).find((each) => !taken.has(idOfPlan(each)));
    if (plan === undefined) return { printed };
    taken.add(idOfPlan(plan));
    return { printed, plan };
  });
}
