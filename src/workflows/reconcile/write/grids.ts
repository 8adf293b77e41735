import type { Cell, Grid, Heading, Row } from '../../../core/presentation/index.js';
import { type ReconciledCell, type ReconciledTable, theirs } from '../cell.js';
import type { Reason, Rule } from '../explain/rules.js';
import type { Reconciliation } from '../reconcile.js';
import { type PlacedCell, placedCells, rulesOf } from '../summary.js';
import { RULE_WORDS } from './rule-words.js';
import { labelIn, type ReconciliationSettings } from './settings.js';
import { wordsIn } from './words.js';

/** Ids of respondents named in a cell of a table; files for programs hold all. */
const MOST_IDS = 12;

const DIGITS = { share: 2, together: 2, figure: 2 } as const;

function numberCell(value: number | null, { measure }: ReconciledCell): Cell {
  if (value === null) return { kind: 'absent' };
  if (measure === 'count') return { kind: 'count', value };
  const digits = DIGITS[measure];
  return measure === 'figure'
    ? { kind: 'number', value, digits }
    : { kind: 'percent', value, digits };
}

/** A line in words: the label of an answer with its code, else what LimeSurvey's word means. */
export function lineLabel(cell: ReconciledCell, settings: ReconciliationSettings): string {
  const { line, code, labels, measure } = cell;
  const words = wordsIn(settings.language);
  const named = labels === undefined ? '' : labelIn(labels, settings);
  const text = code === undefined ? words.lines[line] : `${named} (${code})`.trim();
  return measure === 'count' || measure === 'figure' ? text : `${text}, ${words.measures[measure]}`;
}

function idsOf(respondents: readonly string[]): string {
  const few = respondents.slice(0, MOST_IDS).join(', ');
  return respondents.length > MOST_IDS ? `${few}, …` : few;
}

function reasonText(reason: Reason, settings: ReconciliationSettings): string {
  const words = wordsIn(settings.language);
  switch (reason.kind) {
    case 'removed':
      return `−${reason.respondents.length} (id ${idsOf(reason.respondents)})`;
    case 'added':
      return `+${reason.respondents.length} (id ${idsOf(reason.respondents)})`;
    case 'base':
      return words.of(reason.theirs, reason.ours, reason.of);
    case 'definition':
      return '';
  }
}

function headings(settings: ReconciliationSettings, last: string): readonly Heading[] {
  const words = wordsIn(settings.language);
  return [
    { key: 'limesurvey', label: words.limesurvey },
    { key: 'ours', label: words.ours },
    { key: 'why', label: last },
  ];
}

function rowOf(
  { table, cell }: PlacedCell,
  why: string,
  label: string,
  settings: ReconciliationSettings,
): Row {
  return {
    key: [table.id, cell.line, cell.code, cell.measure].filter((part) => part).join(' '),
    label: label === '' ? lineLabel(cell, settings) : `${label} · ${lineLabel(cell, settings)}`,
    role: 'body',
    cells: [
      numberCell(theirs(cell), cell),
      numberCell(cell.ours, cell),
      { kind: 'text', text: why },
    ],
  };
}

function frame(
  id: string,
  title: string,
  rows: readonly Row[],
  last: string,
  settings: ReconciliationSettings,
): Grid {
  const words = wordsIn(settings.language);
  return {
    kind: 'grid',
    id,
    title,
    bases: '',
    stub: words.tableLine,
    columns: headings(settings, last),
    rows,
    notes: [],
  };
}

/** The numbers that a rule has a part in, with the respondents it moves. */
export function ruleGrid(
  rule: Rule,
  reconciliation: Reconciliation,
  settings: ReconciliationSettings,
): Grid {
  const words = wordsIn(settings.language);
  const { title, text } = RULE_WORDS[rule];
  const rows = placedCells(reconciliation)
    .filter(({ cell }) => cell.verdict !== 'unexplained' && rulesOf(cell).includes(rule))
    .map((placed) => {
      const why = placed.cell.reasons
        .filter((reason) => reason.rule === rule)
        .map((reason) => reasonText(reason, settings));
      return rowOf(placed, why.join(' '), placed.table.id, settings);
    });
  const grid = frame(
    `rule-${rule}`,
    `${title[settings.language]} (${rows.length})`,
    rows,
    rule === 'base' ? words.base : words.why,
    settings,
  );
  return { ...grid, bases: text[settings.language] };
}

/** The numbers that nothing explains; LimeSurvey's, the one computed, and ours. */
export function unexplainedGrid(
  reconciliation: Reconciliation,
  settings: ReconciliationSettings,
): Grid {
  const words = wordsIn(settings.language);
  const rows = placedCells(reconciliation)
    .filter(({ cell }) => cell.verdict === 'unexplained')
    .map(({ table, cell }): Row => {
      const row = rowOf({ table, cell }, '', table.id, settings);
      const [printed, ours] = row.cells;
      const computed = numberCell(cell.predicted, cell);
      return { ...row, cells: [printed ?? computed, computed, ours ?? computed] };
    });
  return {
    ...frame('unexplained', `${words.unexplained} (${rows.length})`, rows, '', settings),
    bases: words.unexplainedText,
    columns: [
      { key: 'limesurvey', label: words.limesurvey },
      { key: 'computed', label: words.computed },
      { key: 'ours', label: words.ours },
    ],
  };
}

function whyAll({ verdict, reasons }: ReconciledCell, settings: ReconciliationSettings): string {
  const words = wordsIn(settings.language);
  if (verdict === 'unexplained') return words.unexplained;
  return reasons
    .map((reason) =>
      `${RULE_WORDS[reason.rule].title[settings.language]} ${reasonText(reason, settings)}`.trim(),
    )
    .join('; ');
}

/** The title of a table: its code, the text of the question, and of the row of a grid. */
export function tableTitle(
  { id, labels, itemLabels }: ReconciledTable,
  settings: ReconciliationSettings,
): string {
  const parts = [labels, ...(itemLabels === undefined ? [] : [itemLabels])];
  return `${id}. ${parts.map((text) => labelIn(text, settings)).join(' – ')}`;
}

/** All numbers of one table with every rule that has a part in them. */
export function tableGrid(table: ReconciledTable, settings: ReconciliationSettings): Grid {
  const words = wordsIn(settings.language);
  const rows = table.cells.map((cell) =>
    rowOf({ table, cell }, whyAll(cell, settings), '', settings),
  );
  const grid = frame(`table-${table.id}`, tableTitle(table, settings), rows, words.rule, settings);
  return { ...grid, stub: words.line };
}
