import type { Command } from 'commander';
import { qualityText } from '../../../core/presentation/index.js';
import { problem, SurveyError } from '../../../core/problems/index.js';
import { type Quality, qualityOf } from '../../../core/responses/index.js';
import { writeFiles } from '../../../io/files/write-files.js';
import {
  QUALITY_FORMATS,
  type QualityFormat,
  qualityJson,
  untold,
  withSource,
  writeQuality,
} from '../../../workflows/quality/index.js';
import { type Data, loadData } from '../data.js';
import { settingsFor } from '../language.js';
import { findingsNeedOut } from '../messages.js';
import { type DataOptions, listOf, type WordsOptions, withData, withWords } from '../options.js';
import { printLine, printProblems, problemLine, terminalWidth } from '../output.js';
import type { Running } from '../running.js';

interface ValidateOptions extends DataOptions, WordsOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly formats?: readonly QualityFormat[];
}

function tell({ responses, problems }: Data, quality: Quality, options: ValidateOptions): void {
  const { out, formats } = options;
  const settings = settingsFor(responses.instrument, options);
  const { language } = settings;
  if (out !== undefined) {
    printProblems(problems, language);
    const files = (formats ?? ['html']).map((each) =>
      writeQuality(quality, problems, each, settings),
    );
    for (const path of writeFiles(out, files)) printLine(path);
  } else if (options.json) process.stdout.write(qualityJson(quality, problems, settings));
  else {
    for (const each of untold(problems)) printLine(problemLine(each, language));
    printLine(qualityText(quality, withSource(quality, settings), terminalWidth()));
  }
}

function runValidate(options: ValidateOptions, running: Running): void {
  if (options.formats !== undefined && options.out === undefined) {
    throw new SurveyError([problem('needs-out', findingsNeedOut, { option: '--formats' })]);
  }
  const data = loadData(options, running);
  const quality = qualityOf(data.responses);
  tell(data, quality, options);
  if ([...data.problems, ...quality.findings].some(({ severity }) => severity === 'error'))
    running.fail();
}

/** Adds the command; it tells the run when there are errors. */
export function addValidate(program: Command, running: Running): void {
  const command = program
    .command('validate')
    .description('list what is doubtful in the answers; exit code 1 when there are errors')
    .option('--json', 'print the findings as JSON')
    .option('--out <directory>', 'write the findings there, instead of printing them')
    .option(
      '--formats <list>',
      `with --out: among ${QUALITY_FORMATS.join(',')} (default: html)`,
      listOf(QUALITY_FORMATS),
    );
  withWords(withData(command)).action((options) => runValidate(options, running));
}
