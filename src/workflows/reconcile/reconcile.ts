import { type Problem, problem, SurveyError } from '../../core/problems/index.js';
import {
  describeSelection,
  type Provenance,
  type RawAnswers,
  type Responses,
  type SelectionText,
} from '../../core/responses/index.js';
import type { StatisticsFile } from '../../io/limesurvey/index.js';
import type { ReconciledTable } from './cell.js';
import { cellsOf } from './explain/cells.js';
import { type LineMatch, matchLines } from './match/match-lines.js';
import { matchTables, type TableMatch } from './match/match-tables.js';
import {
  beyondExpected,
  blanksLost,
  foreignStatistics,
  notPrinted,
  otherRecords,
  otherSurvey,
  tryOption,
  unknownTables,
  withoutSelection,
} from './messages.js';
import { type OurTables, ourTables } from './ours/our-tables.js';
import { isSelected, type Own, ownReading } from './ours/own.js';
import { limesurveyStatistics } from './predict/limesurvey-statistics.js';
import { idOfPlan } from './predict/plans.js';
import type { Stored } from './predict/stored.js';
import type { PredictedTable, StatisticsSettings } from './predict/table.js';

/** LimeSurvey's statistics beside our own, number by number. */
export interface Reconciliation {
  readonly kind: 'reconciliation';
  readonly provenance: Provenance;
  readonly selection: SelectionText;
  /** The file of statistics; absent when LimeSurvey's numbers were computed. */
  readonly file?: string;
  readonly nonCompleted: NonNullable<StatisticsSettings['nonCompleted']>;
  /** How many respondents are selected. */
  readonly respondents: number;
  readonly tables: readonly ReconciledTable[];
  readonly problems: readonly Problem[];
}

/** What to hold against what. */
export interface ReconcileSettings extends StatisticsSettings {
  /** A file of LimeSurvey's statistics; without it, what LimeSurvey would print is computed. */
  readonly statistics?: StatisticsFile;
  /** The code of the only question to look at. */
  readonly question?: string;
}

/** The rows that a query of LimeSurvey would take with the selection of the responses. */
export function storedOf(responses: Responses, raw: RawAnswers): Stored {
  const all = Array.from({ length: raw.size }, (_, row) => row);
  const completion = (responses.selection?.filters ?? []).filter(
    (filter) => filter.kind === 'completion',
  );
  return {
    raw,
    rows: all.filter((row) => isSelected(responses, row)),
    unfiltered: all.filter((row) =>
      completion.every(({ complete }) => (raw.submitted[row] ?? false) === complete),
    ),
  };
}

/** A file without any line "not displayed" was made without the rows that were not completed. */
function nonCompletedOf({ tables }: StatisticsFile): Reconciliation['nonCompleted'] {
  const shown = tables.some(({ lines }) => lines.some(({ kind }) => kind === 'notShown'));
  return shown || tables.length === 0 ? 'shown' : 'excluded';
}

function hintFor(printed: number, { submitted, size }: RawAnswers) {
  const complete = submitted.filter((done) => done).length;
  if (printed === complete) return tryOption('--complete');
  if (printed === size - complete) return tryOption('--incomplete');
  return printed === size ? withoutSelection : undefined;
}

/** What the head of the file says of its rows, against the answers given. */
function recordProblems(
  { records, file }: StatisticsFile,
  { raw, rows, unfiltered }: Stored,
): readonly Problem[] {
  const { query, survey } = records;
  if (query !== undefined && query !== rows.length) {
    const message = otherRecords(query, rows.length, hintFor(query, raw));
    return [problem('other-records', message, { file }, 'warning')];
  }
  if (survey === undefined || survey === unfiltered.length) return [];
  const message = otherSurvey(survey, unfiltered.length);
  return [problem('other-records', message, { file }, 'warning')];
}

/** Answers that hold blanks only, or none, come from a file that lost the difference. */
function blankProblems({ fields, size }: RawAnswers): readonly Problem[] {
  const columns = [...fields.values()];
  const has = (wanted: string | null) => columns.some((cells) => cells.includes(wanted));
  if (size === 0 || (has('') && has(null))) return [];
  return [problem('blanks-lost', blanksLost, {}, 'warning')];
}

/** A table, the lines printed in it, and what is wrong with them. */
interface Compared {
  readonly table: PredictedTable;
  readonly lines: readonly LineMatch[];
  readonly name?: string;
  readonly problems: readonly Problem[];
}

function labelOf({ line }: LineMatch): string {
  return line.kind === 'counted' && line.code !== undefined ? line.code : line.line;
}

/** Lines without anybody may be left out, as "not displayed" of a multiple choice is. */
function isMissed({ line, printed }: LineMatch): boolean {
  return printed === undefined && (line.kind === 'figure' || line.rows.length > 0);
}

function compared(
  { printed, plan }: TableMatch,
  predicted: ReadonlyMap<string, PredictedTable>,
  file: string,
): readonly Compared[] {
  const table = plan && predicted.get(idOfPlan(plan));
  if (table === undefined) return [];
  const { lines, beyond } = matchLines(table.lines, printed.lines);
  const missed = lines.filter(isMissed).map(labelOf);
  const place = { file, question: printed.name };
  return [
    {
      table,
      lines: lines.filter((each) => each.printed !== undefined),
      name: printed.name,
      problems: [
        ...(beyond.length === 0
          ? []
          : [problem('unknown-lines', beyondExpected(beyond), place, 'warning')]),
        ...(missed.length === 0
          ? []
          : [problem('missing-lines', notPrinted(missed), place, 'warning')]),
      ],
    },
  ];
}

/** The tables of the file with what they are about; without a file, all that were computed. */
function comparedWith(
  statistics: StatisticsFile | undefined,
  predicted: readonly PredictedTable[],
): { readonly all: readonly Compared[]; readonly problems: readonly Problem[] } {
  if (statistics === undefined) {
    const all = predicted.map((table) => ({
      table,
      lines: table.lines.map((line) => ({ line })),
      problems: [],
    }));
    return { all, problems: [] };
  }
  const byId = new Map(predicted.map((table) => [idOfPlan(table.plan), table]));
  const matches = matchTables(
    statistics,
    predicted.map(({ plan }) => plan),
  );
  const all = matches.flatMap((match) => compared(match, byId, statistics.file));
  const { file } = statistics;
  const names = matches.filter(({ plan }) => plan === undefined).map(({ printed }) => printed.name);
  if (all.length === 0) {
    throw new SurveyError([problem('foreign-statistics', foreignStatistics(names), { file })]);
  }
  const unknown =
    names.length === 0
      ? []
      : [
          problem(
            'unknown-tables',
            unknownTables([...new Set(names)], names.length),
            { file },
            'warning',
          ),
        ];
  return { all, problems: [...unknown, ...all.flatMap(({ problems }) => problems)] };
}

function reconciled(
  { table, lines, name }: Compared,
  own: Own,
  tables: OurTables,
  shareDigits: number | undefined,
): ReconciledTable {
  const { plan } = table;
  const { question, item } = plan.variable;
  return {
    id: idOfPlan(plan),
    question: question.code,
    labels: question.labels,
    ...(item === undefined ? {} : { itemLabels: item.labels }),
    ...(name === undefined ? {} : { name }),
    cells: cellsOf(lines, {
      plan,
      own,
      tables,
      ...(shareDigits === undefined ? {} : { shareDigits }),
    }),
  };
}

/**
 * Holds our tables against LimeSurvey's own statistics: each number that LimeSurvey prints, the one
 * that it should print by its rules, ours, and why they differ.
 *
 * For counts the reasons name respondents: ours = theirs - those removed + those added. A number of
 * the file that is not the one computed, or a difference that no rule explains, is `unexplained`.
 * `raw` are the stored values that `responses` were encoded from, in the same order; weights play no
 * part. Without `statistics`, LimeSurvey's numbers are those computed.
 *
 * @throws SurveyError when no table of the file is about a question of the questionnaire.
 * @example
 * const { responses } = loadSurvey('survey.lss', ['results.csv']);
 * const { raw } = loadRawAnswers(['results.csv'], responses.instrument);
 * const { tables } = reconcile(responses, raw);
 */
export function reconcile(
  responses: Responses,
  raw: RawAnswers,
  { statistics, question, nonCompleted }: ReconcileSettings = {},
): Reconciliation {
  const stored = storedOf(responses, raw);
  const mode = nonCompleted ?? (statistics === undefined ? 'shown' : nonCompletedOf(statistics));
  const predicted = limesurveyStatistics(responses.instrument, stored, { nonCompleted: mode });
  const { all, problems } = comparedWith(statistics, predicted);
  const wanted = all.filter(
    ({ table }) => question === undefined || table.plan.variable.question.code === question,
  );
  const own = ownReading(responses, stored);
  const tables = ourTables(
    responses,
    wanted.map(({ table }) => table.plan),
  );
  return {
    kind: 'reconciliation',
    provenance: responses.provenance,
    selection: describeSelection(responses),
    ...(statistics === undefined ? {} : { file: statistics.file }),
    nonCompleted: mode,
    respondents: stored.rows.length,
    tables: wanted.map((each) => reconciled(each, own, tables, statistics?.shareDigits)),
    problems: [
      ...(statistics === undefined ? [] : recordProblems(statistics, stored)),
      ...(statistics === undefined ? [] : blankProblems(raw)),
      ...problems,
    ],
  };
}
