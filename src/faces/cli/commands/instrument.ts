import type { Command } from 'commander';
import { loadInstrument } from '../../../io/limesurvey/index.js';
import { describeInstrument } from '../codebook.js';
import { EMBEDDED_STRUCTURE } from '../data.js';
import { settingsFor } from '../language.js';
import { type WordsOptions, withWords } from '../options.js';
import { printLine, printProblems } from '../output.js';
import { addInstrumentCheck } from './instrument-check.js';

function runShow(file: string | undefined, options: WordsOptions): void {
  const { instrument, problems } = loadInstrument(file ?? EMBEDDED_STRUCTURE);
  const settings = settingsFor(instrument, options);
  printProblems(problems, settings.language);
  printLine(describeInstrument(instrument, settings));
}

/** Adds the commands; `check` calls `fail` when there are errors. */
export function addInstrument(program: Command, fail: () => void): void {
  const command = program.command('instrument').description('look at a questionnaire');
  const show = command
    .command('show')
    .description('print the questions, their codes, options and filters')
    .argument('[file]', 'a LimeSurvey structure (.lss); the embedded questionnaire by default');
  withWords(show).action(runShow);
  addInstrumentCheck(command, fail);
}
