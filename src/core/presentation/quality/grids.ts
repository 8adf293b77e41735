import type {
  BranchNonResponse,
  Finding,
  NonResponse,
  PageDropOff,
  Quality,
} from '../../responses/index.js';
import { countCell, percentCell, textCell } from '../cells.js';
import type { Grid, Row } from '../grid.js';
import { type Context, contextOf, type LayoutSettings } from '../layout/context.js';
import { formatPlain } from '../numbers.js';
import { type QualityWords, qualityWords } from './words.js';

function shareCells(reached: number, part: number, share: number | null) {
  return [countCell(reached), countCell(part), percentCell(share, reached)];
}

function footOf(note: string, quality: Quality, { words, source }: Context): Grid['notes'] {
  return [
    { kind: 'note', text: note },
    { kind: 'scope', text: words.scope(quality) },
    ...(source === undefined ? [] : [{ kind: 'source' as const, text: source }]),
  ];
}

function bannerOf({ provenance }: Quality, { words }: Context): Pick<Grid, 'banner'> {
  return provenance.kind === 'real' ? {} : { banner: words.banner[provenance.kind] };
}

/** Where respondents left, a line for each page; with `onlyLeft`, for those on which some did. */
export function dropOffGrid(quality: Quality, settings: LayoutSettings, onlyLeft = false): Grid {
  const context = contextOf(settings);
  const words = qualityWords(settings.language);
  const { submitted, leftBefore, pages } = quality.dropOff;
  const rowOf = ({ question, labels, reached, left, share }: PageDropOff, index: number): Row => ({
    key: `page${index + 1}`,
    label: question === undefined ? context.label(labels) : `${question}. ${context.label(labels)}`,
    role: 'body',
    cells: shareCells(reached, left, share),
  });
  const left = pages.reduce((sum, page) => sum + page.left, 0);
  const number = (value: number) => formatPlain(value, 0, context.locale);
  return {
    kind: 'grid',
    id: 'drop-off-table',
    title: words.dropOff,
    bases: words.totals(number(submitted), number(left), number(leftBefore)),
    stub: words.page,
    columns: [
      { key: 'reached', label: words.reached },
      { key: 'left', label: words.left },
      { key: 'share', label: words.ofReached },
    ],
    rows: pages.map(rowOf).filter((_, index) => !onlyLeft || (pages[index]?.left ?? 0) > 0),
    notes: footOf(
      onlyLeft ? `${words.dropOffNote} ${words.onlyLeft}` : words.dropOffNote,
      quality,
      context,
    ),
    ...bannerOf(quality, context),
  };
}

function nonResponseColumns(words: QualityWords): Grid['columns'] {
  return [
    { key: 'reached', label: words.reached },
    { key: 'noAnswer', label: words.noAnswer },
    { key: 'share', label: words.ofReached },
  ];
}

/** Item non-response, a line for each branch. */
export function branchGrid(quality: Quality, settings: LayoutSettings): Grid {
  const context = contextOf(settings);
  const words = qualityWords(settings.language);
  const rowOf = (each: BranchNonResponse, index: number): Row => {
    const { branch, groupLabels, reached, noAnswer, share } = each;
    const names = groupLabels.map((group) => context.label(group)).join(', ');
    return {
      key: `branch${index + 1}`,
      label: `${names} (${branch ?? words.everybody})`,
      role: 'body',
      cells: shareCells(reached, noAnswer, share),
    };
  };
  return {
    kind: 'grid',
    id: 'non-response-by-branch',
    title: words.nonResponseByBranch,
    bases: '',
    stub: words.branch,
    columns: nonResponseColumns(words),
    rows: quality.nonResponseByBranch.map(rowOf),
    notes: footOf(words.nonResponseByBranchNote, quality, context),
    ...bannerOf(quality, context),
  };
}

/** The texts of a variable: its question, and the row and the column of a grid. */
function variableLabel(
  { labels, rowLabels, columnLabels }: Pick<NonResponse, 'labels' | 'rowLabels' | 'columnLabels'>,
  { label }: Pick<Context, 'label'>,
): string {
  return [labels, rowLabels, columnLabels]
    .map((text) => (text === undefined ? '' : label(text)))
    .filter((text) => text !== '')
    .join(' – ');
}

/** The text of the question that a finding is about, and of the row of the grid; empty for none. */
export function findingLabels(
  { nonResponse }: Quality,
  settings: LayoutSettings,
): (finding: Finding) => string {
  const context = contextOf(settings);
  const rows = new Map(nonResponse.map((each) => [each.variable, each]));
  const questions = new Map(nonResponse.map((each) => [each.question, each]));
  return ({ variable = '', question = '' }) => {
    const labels = questions.get(question)?.labels ?? {};
    return variableLabel(rows.get(variable) ?? { labels }, context);
  };
}

/** Item non-response, a line for each variable. */
export function nonResponseGrid(quality: Quality, settings: LayoutSettings): Grid {
  const context = contextOf(settings);
  const words = qualityWords(settings.language);
  const rowOf = (each: NonResponse): Row => ({
    key: each.variable,
    label: `${each.variable}. ${variableLabel(each, context)}`,
    role: each.blank === 'noAnswer' ? 'body' : 'aside',
    cells: [
      ...shareCells(each.reached, each.noAnswer, each.share),
      textCell(words.blanks[each.blank]),
    ],
  });
  return {
    kind: 'grid',
    id: 'non-response-table',
    title: words.nonResponse,
    bases: '',
    stub: words.question,
    columns: [...nonResponseColumns(words), { key: 'blank', label: words.blank }],
    rows: quality.nonResponse.map(rowOf),
    notes: footOf(words.nonResponseNote, quality, context),
    ...bannerOf(quality, context),
  };
}
