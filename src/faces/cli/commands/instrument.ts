import type { Command } from 'commander';
import { type Instrument, readAs } from '../../../core/instrument/index.js';
import { codebook, codebookText } from '../../../core/presentation/index.js';
import { problem, SurveyError } from '../../../core/problems/index.js';
import { writeFiles } from '../../../io/files/write-files.js';
import {
  CODEBOOK_FORMATS,
  type CodebookFormat,
  writeCodebook,
} from '../../../workflows/codebook/index.js';
import { atOption } from '../at-option.js';
import { settingsFor } from '../language.js';
import { needsOut } from '../messages.js';
import { listOf, type WordsOptions, withReading, withStudy, withWords } from '../options.js';
import { printLine, printProblems } from '../output.js';
import { chooseInstrument } from '../questionnaire.js';
import { addInstrumentCheck } from './instrument-check.js';

interface ShowOptions extends WordsOptions {
  readonly study?: string;
  readonly out?: string;
  readonly formats?: readonly CodebookFormat[];
  readonly reading?: readonly string[];
}

const SHOWN = 'a study instead of a structure, with its derived variables';

/** Prints a questionnaire, or writes it where `--out` says. */
function showInstrument(instrument: Instrument, options: ShowOptions): void {
  const { reading = [], out, formats } = options;
  if (formats !== undefined && out === undefined) {
    throw new SurveyError([problem('needs-out', needsOut, { option: '--formats' })]);
  }
  const read =
    reading.length === 0 ? instrument : atOption('--reading', () => readAs(instrument, reading));
  const laid = codebook(read, settingsFor(instrument, options));
  if (out === undefined) {
    printLine(codebookText(laid));
    return;
  }
  const files = (formats ?? ['html']).map((format) => writeCodebook(laid, format));
  for (const path of writeFiles(out, files)) printLine(path);
}

function runShow(file: string | undefined, options: ShowOptions): void {
  const { instrument, problems } = chooseInstrument(file, options.study);
  printProblems(problems, settingsFor(instrument, options).language);
  showInstrument(instrument, options);
}

/** Adds the commands; `check` calls `fail` when there are errors. */
export function addInstrument(program: Command, fail: () => void): void {
  const command = program.command('instrument').description('look at a questionnaire');
  const show = command
    .command('show')
    .description('print the questions, their codes, options and filters, or make a page of them')
    .argument('[file]', 'a LimeSurvey structure (.lss); the embedded questionnaire by default')
    .option('--out <directory>', 'write a codebook there, instead of printing it')
    .option(
      '--formats <list>',
      `with --out: among ${CODEBOOK_FORMATS.join(',')} (default: html)`,
      listOf(CODEBOOK_FORMATS),
    );
  withWords(withReading(withStudy(show, SHOWN))).action(runShow);
  addInstrumentCheck(command, fail);
}
