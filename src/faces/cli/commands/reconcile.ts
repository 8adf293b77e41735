import type { Command } from 'commander';
import type { Instrument } from '../../../core/instrument/index.js';
import { type Problem, problem, SurveyError } from '../../../core/problems/index.js';
import { writeFiles } from '../../../io/files/write-files.js';
import { loadRawAnswers, loadStatistics } from '../../../io/limesurvey/index.js';
import {
  RECONCILIATION_FORMATS,
  type ReconciliationFormat,
  reconcile,
  reconciliationText,
  writeReconciliation,
} from '../../../workflows/reconcile/index.js';
import { EMBEDDED_RESPONSES, loadData, settingsOf } from '../data.js';
import { settingsFor } from '../language.js';
import { needsCodes, needsExports, needsOutOfNumbers, unknownQuestions } from '../messages.js';
import { type DataOptions, listOf, type WordsOptions, withAnswers, withWords } from '../options.js';
import { printLine, printProblems, terminalWidth } from '../output.js';
import type { Running } from '../running.js';
import { areSaved } from '../saved.js';

interface ReconcileOptions extends DataOptions, WordsOptions {
  readonly question?: string;
  readonly excludeNonCompleted?: boolean;
  readonly out?: string;
  readonly formats?: readonly ReconciliationFormat[];
}

function refuseUnknown(wanted: string, { groups }: Instrument): void {
  const codes = groups.flatMap(({ questions }) => questions.map(({ code }) => code));
  if (codes.includes(wanted)) return;
  const message = unknownQuestions([wanted], codes, []);
  throw new SurveyError([problem('unknown-question', message, { option: '--question' })]);
}

/** LimeSurvey counts what is stored, which only exports hold. */
function refuseSaved({ responses = [] }: ReconcileOptions): void {
  if (!areSaved(responses)) return;
  throw new SurveyError([problem('needs-exports', needsExports, { option: '--responses' })]);
}

/** Rules of answers that were not read as they were stored. */
const TRANSLATED: ReadonlySet<string> = new Set(['labels-read', 'converted-marks']);

/** Labels and converted marks do not tell all that LimeSurvey stored. */
function refuseTranslated(problems: readonly Problem[]): void {
  if (!problems.some(({ rule }) => TRANSLATED.has(rule))) return;
  throw new SurveyError([problem('needs-codes', needsCodes)]);
}

function runReconcile(file: string | undefined, options: ReconcileOptions, running: Running): void {
  const { question, out, formats } = options;
  if (formats !== undefined && out === undefined) {
    throw new SurveyError([problem('needs-out', needsOutOfNumbers, { option: '--formats' })]);
  }
  refuseSaved(options);
  const read = file === undefined ? undefined : loadStatistics(file);
  const { responses, problems } = loadData(options, running);
  refuseTranslated(problems);
  const { instrument } = responses;
  if (question !== undefined) refuseUnknown(question, instrument);
  const { raw } = loadRawAnswers(
    options.responses ?? [EMBEDDED_RESPONSES],
    instrument,
    settingsOf(options),
  );
  const found = reconcile(responses, raw, {
    ...(read === undefined ? {} : { statistics: read.statistics }),
    ...(question === undefined ? {} : { question }),
    ...(file === undefined && options.excludeNonCompleted ? { nonCompleted: 'excluded' } : {}),
  });
  const all = { ...found, problems: [...found.problems, ...(read?.problems ?? []), ...problems] };
  const settings = settingsFor(instrument, options);
  printProblems(all.problems, settings.language);
  if (out === undefined) {
    printLine(reconciliationText(all, settings, terminalWidth(), question !== undefined));
    return;
  }
  const files = (formats ?? ['html']).map((format) => writeReconciliation(all, format, settings));
  for (const path of writeFiles(out, files)) printLine(path);
}

export function addReconcile(program: Command, running: Running): void {
  const command = program
    .command('reconcile')
    .description(
      "hold LimeSurvey's own statistics against these tables, and say why each number differs",
    )
    .argument(
      '[statistics]',
      "the .xls or HTML of LimeSurvey's page Statistics; without it, what it would print is computed",
    )
    .option('--question <code>', 'every number of this question, equal ones too')
    .option(
      '--exclude-non-completed',
      'compute as with LimeSurvey\'s option "Don\'t consider NON completed responses" (a file tells by itself)',
    )
    .option('--out <directory>', 'write files there, instead of printing')
    .option(
      '--formats <list>',
      `with --out: among ${RECONCILIATION_FORMATS.join(',')} (default: html)`,
      listOf(RECONCILIATION_FORMATS),
    );
  withWords(withAnswers(command)).action((file, options) => runReconcile(file, options, running));
}
