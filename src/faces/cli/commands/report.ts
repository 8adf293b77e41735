import type { Command } from 'commander';
import type { Instrument, Question } from '../../../core/instrument/index.js';
import { problem, SurveyError } from '../../../core/problems/index.js';
import { writeFiles } from '../../../io/files/write-files.js';
import {
  makeReport,
  REPORT_FORMATS,
  type ReportFormat,
  writeReport,
} from '../../../workflows/report/index.js';
import { loadData } from '../data.js';
import { settingsFor } from '../language.js';
import { unknownQuestions } from '../messages.js';
import { type DataOptions, listOf, type WordsOptions, withData, withWords } from '../options.js';
import { printLine, printProblems } from '../output.js';

interface ReportOptions extends DataOptions, WordsOptions {
  readonly out: string;
  readonly formats: readonly ReportFormat[];
  readonly questions?: string;
  readonly texts?: boolean;
}

const codesOf = (questions: readonly Question[]) => questions.map(({ code }) => code);

/**
 * The questions of a list of codes and ranges such as `Q1,Q5-Q9`, in the order of the questionnaire
 * and derived ones last.
 */
function questionsOf(text: string, { groups, derived = [] }: Instrument): readonly string[] {
  const asked = codesOf(groups.flatMap(({ questions }) => questions));
  const made = codesOf(derived.map(({ question }) => question));
  const known = [...asked, ...made];
  const wanted = new Set<string>();
  const unknown: string[] = [];
  for (const part of text.split(',').map((each) => each.trim())) {
    const [first = '', last = first] = known.includes(part) ? [part] : part.split('-', 2);
    const [from, to] = [known.indexOf(first.trim()), known.indexOf(last.trim())];
    if (from < 0 || to < from) unknown.push(part);
    else for (const code of known.slice(from, to + 1)) wanted.add(code);
  }
  if (unknown.length > 0) {
    const message = unknownQuestions(unknown, asked, made);
    throw new SurveyError([problem('unknown-question', message, { option: '--questions' })]);
  }
  return known.filter((code) => wanted.has(code));
}

function runReport(options: ReportOptions): void {
  const { responses, problems } = loadData(options);
  const questions =
    options.questions === undefined
      ? {}
      : { questions: questionsOf(options.questions, responses.instrument) };
  const settings = settingsFor(responses.instrument, options);
  printProblems(problems, settings.language);
  const plan = { ...questions, texts: options.texts ?? false };
  const report = makeReport(responses, plan, problems);
  const files = options.formats.map((format) => writeReport(report, format, settings));
  for (const path of writeFiles(options.out, files)) printLine(path);
}

export function addReport(program: Command): void {
  const command = program
    .command('report')
    .description('write the tables of every question, after the ladder of bases and the attrition')
    .option('--out <directory>', 'where to write', 'report')
    .option('--formats <list>', `among ${REPORT_FORMATS.join(',')}`, listOf(REPORT_FORMATS), [
      'html',
    ])
    .option('--questions <list>', 'only these questions, such as Q1,Q5-Q9')
    .option('--texts', 'list open answers (they may name people)');
  withWords(withData(command)).action(runReport);
}
