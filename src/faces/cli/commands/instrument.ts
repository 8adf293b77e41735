import { type Command, Option } from 'commander';
import { type Instrument, readAs } from '../../../core/instrument/index.js';
import {
  type Codebook,
  codebook,
  codebookContents,
  questionsText,
} from '../../../core/presentation/index.js';
import { problem, SurveyError } from '../../../core/problems/index.js';
import { writeFiles } from '../../../io/files/write-files.js';
import {
  CODEBOOK_FORMATS,
  type CodebookFormat,
  writeCodebook,
} from '../../../workflows/codebook/index.js';
import { atOption } from '../at-option.js';
import { settingsFor } from '../language.js';
import { needsOut, showMore } from '../messages.js';
import { listOf, type WordsOptions, withReading, withStudy, withWords } from '../options.js';
import { printLine, printProblems, terminalWidth } from '../output.js';
import { chooseInstrument } from '../questionnaire.js';
import { questionsNamed } from '../questions-named.js';
import type { Running } from '../running.js';
import { addInstrumentCheck } from './instrument-check.js';
import { addInstrumentExport } from './instrument-export.js';
import { addInstrumentImport } from './instrument-import.js';

interface ShowOptions extends WordsOptions {
  readonly study?: string;
  readonly out?: string;
  readonly formats?: readonly CodebookFormat[];
  readonly reading?: readonly string[];
  readonly question?: string;
}

const SHOWN = 'a study instead of a structure, with its derived variables';

/** The contents, and how to see more. */
function printContents(laid: Codebook, { groups }: Instrument): void {
  printLine(codebookContents(laid, terminalWidth()));
  const [first] = groups.flatMap(({ questions }) => questions);
  if (first !== undefined) printLine(`\n${showMore(first.code)[laid.language]}`);
}

/** Prints the contents of a questionnaire or some questions, or writes all where `--out` says. */
function showInstrument(instrument: Instrument, options: ShowOptions): void {
  const { reading = [], out, formats, question } = options;
  if (formats !== undefined && out === undefined) {
    throw new SurveyError([problem('needs-out', needsOut, { option: '--formats' })]);
  }
  const read =
    reading.length === 0 ? instrument : atOption('--reading', () => readAs(instrument, reading));
  const laid = codebook(read, settingsFor(instrument, options));
  if (question !== undefined) {
    const codes = questionsNamed(question, instrument, '--question');
    printLine(questionsText(laid, codes, terminalWidth()));
    return;
  }
  if (out === undefined) {
    printContents(laid, read);
    return;
  }
  const files = (formats ?? ['html']).map((format) => writeCodebook(laid, format));
  for (const path of writeFiles(out, files)) printLine(path);
}

function runShow(file: string | undefined, options: ShowOptions, running: Running): void {
  const { instrument, problems } = chooseInstrument(file, options.study, running);
  printProblems(problems, settingsFor(instrument, options).language);
  showInstrument(instrument, options);
}

/** Adds the commands; `check` and `export` tell the run when there are errors. */
export function addInstrument(program: Command, running: Running): void {
  const command = program.command('instrument').description('look at a questionnaire');
  const show = command
    .command('show')
    .description('print the contents of a questionnaire, questions in full, or make a page of it')
    .argument(
      '[file]',
      'a LimeSurvey structure (.lss, .lsa, .lsg, .lsq, .txt, .json); the embedded questionnaire by default',
    )
    .addOption(
      new Option(
        '--question <list>',
        'questions in full, such as Q13 or Q1,Q5-Q9: options, filters, what is inferred or odd',
      ).conflicts(['out', 'formats']),
    )
    .option('--out <directory>', 'write the whole codebook there, instead of printing its contents')
    .option(
      '--formats <list>',
      `with --out: among ${CODEBOOK_FORMATS.join(',')} (default: html)`,
      listOf(CODEBOOK_FORMATS),
    );
  withWords(withReading(withStudy(show, SHOWN))).action((file, options) =>
    runShow(file, options, running),
  );
  addInstrumentCheck(command, running);
  addInstrumentExport(command, running);
  addInstrumentImport(command, running);
}
