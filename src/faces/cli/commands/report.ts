import type { Command } from 'commander';
import { writeFiles } from '../../../io/files/write-files.js';
import {
  makeReport,
  REPORT_FORMATS,
  type ReportFormat,
  writeReport,
} from '../../../workflows/report/index.js';
import { loadData } from '../data.js';
import { extentOf } from '../extent.js';
import { settingsFor } from '../language.js';
import { type DataOptions, listOf, type WordsOptions, withData, withWords } from '../options.js';
import { printAside, printLine, printProblems } from '../output.js';
import { questionsNamed } from '../questions-named.js';
import type { Running } from '../running.js';

interface ReportOptions extends DataOptions, WordsOptions {
  readonly out: string;
  readonly formats: readonly ReportFormat[];
  readonly questions?: string;
  readonly texts?: boolean;
}

function runReport(options: ReportOptions, running: Running): void {
  const { responses, problems } = loadData(options, running);
  const questions =
    options.questions === undefined
      ? {}
      : { questions: questionsNamed(options.questions, responses.instrument, '--questions') };
  const settings = settingsFor(responses.instrument, options);
  printAside(extentOf(responses), settings.language);
  printProblems(problems, settings.language);
  const plan = { ...questions, texts: options.texts ?? false };
  const report = makeReport(responses, plan, problems);
  const files = options.formats.map((format) => writeReport(report, format, settings));
  for (const path of writeFiles(options.out, files)) printLine(path);
}

export function addReport(program: Command, running: Running): void {
  const command = program
    .command('report')
    .description('write the tables of every question, after the ladder of bases and the attrition')
    .option('--out <directory>', 'where to write', 'report')
    .option('--formats <list>', `among ${REPORT_FORMATS.join(',')}`, listOf(REPORT_FORMATS), [
      'html',
    ])
    .option('--questions <list>', 'only these questions, such as Q1,Q5-Q9')
    .option('--texts', 'list open answers (they may name people)');
  withWords(withData(command)).action((options) => runReport(options, running));
}
