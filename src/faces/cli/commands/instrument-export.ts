import type { Command } from 'commander';
import { readAs } from '../../../core/instrument/index.js';
import { writeSigned } from '../../../io/files/write-signed.js';
import { writeLss, writeTabs } from '../../../io/limesurvey/index.js';
import { atOption } from '../at-option.js';
import { settingsFor } from '../language.js';
import { type WordsOptions, withLanguage, withReading, withStudy } from '../options.js';
import { countOf, printLine, printProblems } from '../output.js';
import { chooseInstrument } from '../questionnaire.js';
import type { Running } from '../running.js';

interface ExportOptions extends Pick<WordsOptions, 'language'> {
  readonly study?: string;
  readonly reading?: readonly string[];
  readonly out: string;
}

const XML_COMMENT = { open: '<!--', close: '-->' };

function runExport(file: string | undefined, options: ExportOptions, running: Running): void {
  const { instrument, problems } = chooseInstrument(file, options.study, running);
  const { language } = settingsFor(instrument, options);
  const { reading = [], out } = options;
  const read =
    reading.length === 0 ? instrument : atOption('--reading', () => readAs(instrument, reading));
  const isTabs = /\.txt$/i.test(out);
  const { text, notHeld } = isTabs ? writeTabs(read) : writeLss(read);
  printProblems([...problems, ...notHeld], language);
  writeSigned(out, text, isTabs ? undefined : XML_COMMENT);
  printLine(out);
  if (countOf(notHeld, 'error') > 0) running.fail();
}

/** Adds the command; it tells the run when LimeSurvey would refuse some codes. */
export function addInstrumentExport(instrument: Command, running: Running): void {
  const command = instrument
    .command('export')
    .description('write a questionnaire as a LimeSurvey structure, and say what that cannot hold')
    .argument('[file]', 'a LimeSurvey structure (.lss); the embedded questionnaire by default')
    .requiredOption(
      '--out <file>',
      'where to write, such as survey.lss; a name in .txt gives tab-separated text',
    );
  const what = 'a study instead of a structure';
  withLanguage(withReading(withStudy(command, what)), 'sentences').action((file, options) =>
    runExport(file, options, running),
  );
}
