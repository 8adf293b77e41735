import { type Grid, localeOf, toText, wrap } from '../../../core/presentation/index.js';
import type { Rule } from '../explain/rules.js';
import type { Reconciliation } from '../reconcile.js';
import { type Summary, summarise } from '../summary.js';
import { ruleGrid, tableGrid, unexplainedGrid } from './grids.js';
import { RULE_WORDS } from './rule-words.js';
import type { ReconciliationSettings } from './settings.js';
import { wordsIn } from './words.js';

/** Rows of one rule on a terminal; the others are told by their number. */
const MOST_ROWS = 8;

/** Rules that say the same of every number: a few of them show it. */
const ALIKE: ReadonlySet<Rule> = new Set([
  'base',
  'no-share',
  'no-figure',
  'points-together',
  'zero-for-nobody',
]);
const MOST_ALIKE = 3;

/** Counts and figures first: percentages mostly differ because these do. */
function shortened(grid: Grid, rule: Rule, { language }: ReconciliationSettings): Grid {
  const isShare = (key: string) => /(?:share|together)$/.test(key);
  const counts = grid.rows.filter(({ key }) => !isShare(key));
  const rows = (counts.length > 0 ? counts : grid.rows).slice(
    0,
    ALIKE.has(rule) ? MOST_ALIKE : MOST_ROWS,
  );
  const left = grid.rows.length - rows.length;
  if (left === 0) return { ...grid, rows };
  return { ...grid, rows, notes: [{ kind: 'note', text: wordsIn(language).more(left) }] };
}

/** The rules, each on a line with how many numbers it has a part in. */
function ruleLines({ rules }: Summary, { language }: ReconciliationSettings): readonly string[] {
  return [...rules].map(
    ([rule, count]) => `${String(count).padStart(6)}  ${RULE_WORDS[rule].title[language]}`,
  );
}

/** The question to look at first: one of which a percentage differs, else the first. */
function tellingQuestion({ tables }: Reconciliation): string | undefined {
  const differs = tables.find(({ cells }) =>
    cells.some(({ measure, verdict }) => measure === 'share' && verdict === 'explained'),
  );
  return (differs ?? tables[0])?.question;
}

/** The verdicts, and how to go on. */
function opening(
  reconciliation: Reconciliation,
  summary: Summary,
  { language }: ReconciliationSettings,
): readonly string[] {
  const words = wordsIn(language);
  return [
    words.scope(reconciliation.tables.length, reconciliation.respondents),
    words.overview(summary),
    words.file(reconciliation.file, summary.notAsPredicted),
  ];
}

/** What nothing explains, then the first of the differing numbers, rule by rule. */
function shortGrids(
  reconciliation: Reconciliation,
  summary: Summary,
  settings: ReconciliationSettings,
): readonly Grid[] {
  const unexplained =
    summary.verdicts.unexplained === 0 ? [] : [unexplainedGrid(reconciliation, settings)];
  const byRule = [...summary.rules.keys()].map((rule) =>
    shortened(ruleGrid(rule, reconciliation, settings), rule, settings),
  );
  return [...unexplained, ...byRule];
}

/**
 * A reconciliation for a terminal: the verdicts, how to see why the numbers of a question differ,
 * what nothing explains, then the differing numbers rule by rule, the first of each. With `all`, every
 * number, table by table; otherwise statistics that are of other rows have their verdicts only.
 */
export function reconciliationText(
  reconciliation: Reconciliation,
  settings: ReconciliationSettings,
  width: number,
  all = false,
): string {
  const { language } = settings;
  const words = wordsIn(language);
  const locale = localeOf(language);
  const summary = summarise(reconciliation);
  const { kind } = reconciliation.provenance;
  const lines = (sentences: readonly string[]) =>
    sentences.flatMap((sentence) => wrap(sentence, width));
  const head = [
    ...(kind === 'real' ? [] : [`[${locale.words.banner[kind]}]`]),
    ...lines(opening(reconciliation, summary, settings)),
  ];
  const printed = (grids: readonly Grid[]) =>
    grids.flatMap((grid) => ['', toText(grid, locale, width)]);
  if (all) {
    const unexplained =
      summary.verdicts.unexplained === 0 ? [] : [unexplainedGrid(reconciliation, settings)];
    const tables = reconciliation.tables.map((table) => tableGrid(table, settings));
    return [...head, ...printed([...unexplained, ...tables])].join('\n');
  }
  if (reconciliation.problems.some(({ rule }) => rule === 'other-records')) {
    return [...head, ...lines([words.otherRows])].join('\n');
  }
  const code = tellingQuestion(reconciliation);
  return [
    ...head,
    ...lines(code === undefined ? [] : [words.whyOf(code)]),
    ...ruleLines(summary, settings),
    ...printed(shortGrids(reconciliation, summary, settings)),
  ].join('\n');
}
