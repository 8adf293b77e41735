import { type Command, Option } from 'commander';
import { localeOf, toTableJson, toText } from '../../../core/presentation/index.js';
import type { Problem } from '../../../core/problems/index.js';
import { cross, flat, type Percent, type Table } from '../../../core/tables/index.js';
import { gridOf, TABLE_SCHEMA } from '../../../workflows/report/index.js';
import { atOption } from '../at-option.js';
import { type Data, loadData } from '../data.js';
import { settingsFor } from '../language.js';
import { type DataOptions, type WordsOptions, withData, withWords } from '../options.js';
import { printLine, printProblems, terminalWidth } from '../output.js';
import type { Running } from '../running.js';

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

function printTable(
  table: Table,
  named: readonly string[],
  { responses, problems }: Data,
  options: TableOptions,
): void {
  const settings = settingsFor(responses.instrument, options);
  printProblems(
    problems.filter((each) => concerns(each, named)),
    settings.language,
  );
  if (options.json) {
    printLine(toTableJson({ schema: TABLE_SCHEMA, ...table }, settings.labels));
    return;
  }
  const grid = gridOf(table, responses.provenance, settings);
  printLine(toText(grid, localeOf(settings.language), terminalWidth()));
}

function runFlat(question: string, options: FlatOptions, running: Running): void {
  const data = loadData(options, running, [question]);
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
