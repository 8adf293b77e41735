import type { Command } from 'commander';
import { refuseErrors } from '../../../core/problems/index.js';
import { checkSavedName, saveToFile } from '../../../io/saved-files/index.js';
import { atOption } from '../at-option.js';
import { loadData } from '../data.js';
import { settingsFor } from '../language.js';
import { type DataOptions, type WordsOptions, withData, withLanguage } from '../options.js';
import { printLine, printProblems } from '../output.js';

interface SaveOptions extends DataOptions, Pick<WordsOptions, 'language'> {
  readonly out: string;
}

function runSave({ out, ...options }: SaveOptions): void {
  atOption('--out', () => refuseErrors(checkSavedName(out)));
  const { responses, problems } = loadData(options);
  printProblems(problems, settingsFor(responses.instrument, options).language);
  saveToFile(out, responses);
  printLine(out);
}

export function addSave(program: Command): void {
  const command = program
    .command('save')
    .description(
      'save the answers with their questionnaire in one file, which --responses reads; open answers and ids are in it, with --personal also what identifies respondents',
    )
    .requiredOption('--out <file>', 'where to write, such as wave1.entdata');
  withLanguage(withData(command), 'sentences').action(runSave);
}
