import { type Command, Option } from 'commander';
import { type Instrument, sourcesOf } from '../../../core/instrument/index.js';
import { localeOf, toTableJson, toText } from '../../../core/presentation/index.js';
import { type Problem, problem } from '../../../core/problems/index.js';
import { cross, flat, type Percent, type Table } from '../../../core/tables/index.js';
import { gridOf, TABLE_SCHEMA } from '../../../workflows/report/index.js';
import { atOption } from '../at-option.js';
import { type Data, loadData } from '../data.js';
import { settingsFor } from '../language.js';
import { notesLeft } from '../messages.js';
import { names } from '../needed.js';
import { type DataOptions, type WordsOptions, withData, withWords } from '../options.js';
import { printLine, printProblems, terminalWidth } from '../output.js';
import type { Running } from '../running.js';
import { refuseKnownElsewhere } from '../unknown-names.js';

interface TableOptions extends DataOptions, WordsOptions {
  readonly json?: boolean;
}

interface FlatOptions extends TableOptions {
  readonly texts?: boolean;
}

interface CrossOptions extends TableOptions {
  readonly percent?: Percent;
}

/** Notes on other questions are left to `validate` and `report`. */
function concerns({ severity, place }: Problem, named: readonly string[]): boolean {
  const { question } = place;
  return severity !== 'note' || question === undefined || named.includes(question);
}

/** The named questions, and those that they are derived from. */
function behind(named: readonly string[], { variables }: Instrument): readonly string[] {
  return named.flatMap((code) => {
    const variable = variables.get(code);
    const sources = variable === undefined ? [] : sourcesOf(variable, variables);
    return sources.length === 0 ? [code] : sources.map((source) => source.code);
  });
}

/**
 * What is to be told before a table. The notes on the alignment with a study that name none of its
 * questions are told by their number when there are several.
 */
function toldBefore(
  { responses, problems }: Data,
  named: readonly string[],
  { study }: TableOptions,
): readonly Problem[] {
  const told = problems.filter((each) => concerns(each, named));
  if (study === undefined) return told;
  const codes = behind(named, responses.instrument);
  const isAside = ({ severity, place, message }: Problem) =>
    severity === 'note' &&
    place.question === undefined &&
    !codes.some((code) => names(message.en, code));
  const aside = told.filter(isAside);
  if (aside.length < 2) return told;
  const count = problem('notes-left', notesLeft(aside.length, study), {}, 'note');
  return [...told.filter((each) => !isAside(each)), count];
}

function printTable(
  table: Table,
  named: readonly string[],
  data: Data,
  options: TableOptions,
): void {
  const { responses } = data;
  const settings = settingsFor(responses.instrument, options);
  printProblems(toldBefore(data, named, options), settings.language);
  if (options.json) {
    printLine(toTableJson({ schema: TABLE_SCHEMA, ...table }, settings.labels));
    return;
  }
  const grid = gridOf(table, responses.provenance, settings);
  printLine(toText(grid, localeOf(settings.language), terminalWidth()));
}

function runFlat(question: string, options: FlatOptions, running: Running): void {
  const data = loadData(options, running, [question]);
  refuseKnownElsewhere([question], data.responses.instrument, {
    study: options.study,
    place: 'QUESTION',
  });
  const texts = { texts: options.texts ?? false };
  const table = atOption('QUESTION', () => flat(data.responses, question, texts));
  printTable(table, [question], data, options);
}

function runCross(
  [rows, columns]: readonly [rows: string, columns: string],
  { percent, ...options }: CrossOptions,
  running: Running,
): void {
  const data = loadData(options, running, [rows, columns]);
  refuseKnownElsewhere([rows, columns], data.responses.instrument, {
    study: options.study,
    place: 'ROWS COLUMNS',
  });
  const table = atOption('ROWS COLUMNS', () =>
    cross(data.responses, { rows, columns, ...(percent && { percent }) }),
  );
  printTable(table, [rows, columns], data, options);
}

export function addTables(program: Command, running: Running): void {
  const flatCommand = program
    .command('flat')
    .description('print the frequency table of a question')
    .argument('<question>', 'its code, such as Q13')
    .option('--texts', 'list open answers (they may name people)')
    .option('--json', 'print the table as JSON');
  withWords(withData(flatCommand)).action((question, options) =>
    runFlat(question, options, running),
  );

  const crossCommand = program
    .command('cross')
    .description('print the cross-tabulation of two questions')
    .argument('<rows>', 'a single or a multiple choice')
    .argument('<columns>', 'a single choice')
    .addOption(
      new Option('--percent <base>', 'what percentages are of').choices(['row', 'column', 'total']),
    )
    .option('--json', 'print the table as JSON');
  withWords(withData(crossCommand)).action((rows, columns, options) =>
    runCross([rows, columns], options, running),
  );
}
