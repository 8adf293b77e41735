import type { Command } from 'commander';
import { refuseErrors } from '../../../core/problems/index.js';
import { checkSavedName, saveToFile } from '../../../io/saved-files/index.js';
import { atOption } from '../at-option.js';
import { loadData } from '../data.js';
import { extentOf } from '../extent.js';
import { settingsFor } from '../language.js';
import { type DataOptions, type WordsOptions, withData, withLanguage } from '../options.js';
import { printAside, printLine, printProblems } from '../output.js';
import type { Running } from '../running.js';

interface SaveOptions extends DataOptions, Pick<WordsOptions, 'language'> {
  readonly out: string;
}

function runSave({ out, ...options }: SaveOptions, running: Running): void {
  atOption('--out', () => refuseErrors(checkSavedName(out)));
  const { responses, problems } = loadData(options, running);
  const { language } = settingsFor(responses.instrument, options);
  printAside(extentOf(responses), language);
  printProblems(problems, language);
  saveToFile(out, responses);
  printLine(out);
}

export function addSave(program: Command, running: Running): void {
  const command = program
    .command('save')
    .description(
      'save the answers with their questionnaire in one file, which --responses reads; open answers and ids are in it, with --personal also what identifies respondents',
    )
    .requiredOption('--out <file>', 'where to write, such as wave1.entdata');
  withLanguage(withData(command), 'sentences').action((options) => runSave(options, running));
}
