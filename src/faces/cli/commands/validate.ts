import type { Command } from 'commander';
import { count } from '../../../core/counting/index.js';
import { checkResponses } from '../../../core/responses/index.js';
import { loadData } from '../data.js';
import { settingsFor } from '../language.js';
import { type DataOptions, type WordsOptions, withData, withWords } from '../options.js';
import { countOf, printLine, problemLine } from '../output.js';

interface ValidateOptions extends DataOptions, WordsOptions {
  readonly json?: boolean;
}

function runValidate(options: ValidateOptions, fail: () => void): void {
  const { responses, problems } = loadData(options);
  const { language } = settingsFor(responses.instrument, options);
  const all = [...problems, ...checkResponses(responses)];
  if (options.json) printLine(JSON.stringify(all, null, 1));
  else for (const each of all) printLine(problemLine(each, language));
  const [errors, warnings] = [countOf(all, 'error'), countOf(all, 'warning')];
  if (!options.json) {
    const { respondents } = count(responses, []).about;
    const summary = {
      en: `${respondents} respondents: ${errors} errors, ${warnings} warnings.`,
      fr: `${respondents} répondants : ${errors} erreurs, ${warnings} avertissements.`,
    };
    printLine(summary[language]);
  }
  if (errors > 0) fail();
}

/** Adds the command; it calls `fail` when there are errors. */
export function addValidate(program: Command, fail: () => void): void {
  const command = program
    .command('validate')
    .description('list what is doubtful in the answers; exit code 1 when there are errors')
    .option('--json', 'print the list as JSON');
  withWords(withData(command)).action((options) => runValidate(options, fail));
}
