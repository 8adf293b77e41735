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

/**
 * A reconciliation for a terminal: the verdicts, what nothing explains, then the differing numbers
 * rule by rule, the first of each. With `all`, every number, table by table.
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
  const unexplained =
    summary.verdicts.unexplained === 0 ? [] : [unexplainedGrid(reconciliation, settings)];
  const grids = all
    ? reconciliation.tables.map((table) => tableGrid(table, settings))
    : [...summary.rules.keys()].map((rule) =>
        shortened(ruleGrid(rule, reconciliation, settings), rule, settings),
      );
  return [
    ...(kind === 'real' ? [] : [`[${locale.words.banner[kind]}]`]),
    ...[
      words.scope(reconciliation.tables.length, reconciliation.respondents),
      words.overview(summary),
      words.file(reconciliation.file, summary.notAsPredicted),
    ].flatMap((sentence) => wrap(sentence, width)),
    ...(all ? [] : ruleLines(summary, settings)),
    ...[...unexplained, ...grids].flatMap((grid) => ['', toText(grid, locale, width)]),
  ].join('\n');
}
