import type { CountRequest, Counts, PageCounts } from '../../counting/index.js';
import { print, toExpression } from '../../expression/index.js';
import type { Group, Instrument, Text, Variable } from '../../instrument/index.js';
import { headOf } from '../head.js';
import { resultAt } from '../results.js';
import type { AttritionTable, Branch } from '../table.js';

interface Page {
  readonly group: Group;
  readonly question?: string;
  readonly labels: Text;
  readonly variables: readonly Variable[];
}

function pageOf(instrument: Instrument, variables: readonly Variable[]): Page | undefined {
  const [first] = variables;
  const group = first && instrument.groups[first.group];
  if (first === undefined || group === undefined) return undefined;
  const alone = instrument.paging === 'question';
  return {
    group,
    ...(alone ? { question: first.question.code } : {}),
    labels: alone ? first.question.labels : group.labels,
    variables,
  };
}

/** The pages that ask something: a survey on one page is cut into its groups. */
function pagesOf(instrument: Instrument): readonly Page[] {
  const byPage = new Map<number, Variable[]>();
  for (const variable of instrument.variables.values()) {
    const page = instrument.paging === 'question' ? variable.page : variable.group;
    const list = byPage.get(page) ?? [];
    byPage.set(page, list);
    list.push(variable);
  }
  return [...byPage.values()]
    .map((variables) => pageOf(instrument, variables))
    .filter((page) => page !== undefined);
}

function conditionOf(instrument: Instrument, { when }: Group): string | null {
  return when === undefined ? null : print(toExpression(when, instrument));
}

function branchesOf(
  instrument: Instrument,
  pages: readonly Page[],
  counts: PageCounts,
): readonly Branch[] {
  const branches: { condition: string | null; pages: Branch['pages'][number][] }[] = [];
  for (const [index, { group, question, labels }] of pages.entries()) {
    const condition = conditionOf(instrument, group);
    let branch = branches.at(-1);
    if (branch?.condition !== condition) {
      branch = { condition, pages: [] };
      branches.push(branch);
    }
    branch.pages.push({
      group: group.labels,
      ...(question === undefined ? {} : { question }),
      labels,
      asked: counts.asked[index] ?? 0,
      reached: counts.reached[index] ?? 0,
      left: counts.left[index] ?? 0,
    });
  }
  return branches;
}

/** What to count for `assembleAttrition`. */
export function attritionRequests(instrument: Instrument): readonly CountRequest[] {
  const pages = pagesOf(instrument).map(({ variables }) => variables.map((each) => each.code));
  return [{ kind: 'pages', pages }];
}

/** Who left the questionnaire and on which page, branch by branch. */
export function assembleAttrition(instrument: Instrument, counts: Counts): AttritionTable {
  const result = resultAt(counts, 0, 'pages');
  const { interviewed, submitted, leftBefore } = result;
  return {
    kind: 'attrition',
    ...headOf('attrition', counts),
    interviewed,
    submitted,
    leftBefore,
    branches: branchesOf(instrument, pagesOf(instrument), result),
  };
}
