import type { Command } from 'commander';
import { instrumentCode } from '../../../core/presentation/index.js';
import { writeSigned } from '../../../io/files/write-signed.js';
import { loadInstrument } from '../../../io/limesurvey/index.js';
import { settingsFor } from '../language.js';
import { type WordsOptions, withLanguage } from '../options.js';
import { printLine, printProblems } from '../output.js';
import type { Running } from '../running.js';

interface ImportOptions extends Pick<WordsOptions, 'language'> {
  readonly out: string;
}

const TYPESCRIPT_COMMENT = { open: '//', close: '' };

function runImport(file: string, options: ImportOptions, { know }: Running): void {
  const { instrument, problems } = loadInstrument(file);
  know(instrument);
  printProblems(problems, settingsFor(instrument, options).language);
  writeSigned(options.out, instrumentCode(instrument), TYPESCRIPT_COMMENT);
  printLine(options.out);
}

/** Adds the command. */
export function addInstrumentImport(instrument: Command, running: Running): void {
  const command = instrument
    .command('import')
    .description('write a questionnaire as TypeScript that builds it, typed, to go on from')
    .argument('<file>', 'a LimeSurvey structure (.lss, .lsa, .lsg, .lsq, .txt, .json)')
    .requiredOption('--out <file>', 'where to write, such as survey.ts');
  withLanguage(command, 'sentences').action((file, options) => runImport(file, options, running));
}
