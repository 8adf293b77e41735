import type { CountRequest, Counts, PageCounts } from '../../counting/index.js';
import { print, toExpression } from '../../expression/index.js';
import {
  type Group,
  type Instrument,
  type Page,
  pagesOf,
  type Text,
} from '../../instrument/index.js';
import { headOf } from '../head.js';
import { resultAt } from '../results.js';
import type { AttritionPage, AttritionTable, PageFlow } from '../table.js';
import { conditionLabels } from './condition-labels.js';

/** Consecutive pages whose groups have the same condition, and that condition. */
interface BranchOfPages {
  readonly condition: string | null;
  readonly labels?: Text;
  readonly pages: readonly Page[];
}

function conditionOf(instrument: Instrument, { when }: Group): Omit<BranchOfPages, 'pages'> {
  if (when === undefined) return { condition: null };
  const expression = toExpression(when, instrument);
  const labels = conditionLabels(expression, instrument);
  return { condition: print(expression), ...(labels && { labels }) };
}

function branchesOf(instrument: Instrument): readonly BranchOfPages[] {
  const branches: BranchOfPages[] = [];
  for (const page of pagesOf(instrument)) {
    const last = branches.at(-1);
    const opened = conditionOf(instrument, page.group);
    if (last?.condition === opened.condition) {
      branches[branches.length - 1] = { ...last, pages: [...last.pages, page] };
    } else branches.push({ ...opened, pages: [page] });
  }
  return branches;
}

function codesOn(pages: readonly Page[]): readonly string[] {
  return pages.flatMap(({ variables }) => variables.map((each) => each.code));
}

/** What to count for `assembleAttrition`: each page, then each branch as one page. */
export function attritionRequests(instrument: Instrument): readonly CountRequest[] {
  const branches = branchesOf(instrument);
  const pages = branches.flatMap((branch) => branch.pages);
  return [
    { kind: 'pages', pages: pages.map((page) => codesOn([page])) },
    { kind: 'pages', pages: branches.map((branch) => codesOn(branch.pages)) },
  ];
}

function flowAt({ asked, reached, left }: PageCounts, index: number): PageFlow {
  return { asked: asked[index] ?? 0, reached: reached[index] ?? 0, left: left[index] ?? 0 };
}

/** Who left the questionnaire and on which page, branch by branch. */
export function assembleAttrition(instrument: Instrument, counts: Counts): AttritionTable {
  const [byPage, byBranch] = [resultAt(counts, 0, 'pages'), resultAt(counts, 1, 'pages')];
  const { interviewed, submitted, leftBefore } = byPage;
  let next = 0;
  const pageOf = ({ group, question, labels }: Page): AttritionPage => {
    const flow = flowAt(byPage, next);
    next += 1;
    return { group: group.labels, ...(question && { question }), labels, ...flow };
  };
  return {
    kind: 'attrition',
    ...headOf('attrition', counts),
    interviewed,
    submitted,
    leftBefore,
    branches: branchesOf(instrument).map(({ pages, ...opened }, index) => ({
      ...opened,
      ...flowAt(byBranch, index),
      pages: pages.map(pageOf),
    })),
  };
}
