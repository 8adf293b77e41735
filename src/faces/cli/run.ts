import { Command, CommanderError } from 'commander';
import { problem, SurveyError } from '../../core/problems/index.js';
import { addInstrument } from './commands/instrument.js';
import { addReconcile } from './commands/reconcile.js';
import { addReport } from './commands/report.js';
import { addSave } from './commands/save.js';
import { addTables } from './commands/tables.js';
import { addValidate } from './commands/validate.js';
import { unexpected } from './messages.js';
import { printProblems } from './output.js';

/** Exit codes: done; the input cannot be read, or holds errors; wrong usage. */
const DONE = 0;
const UNREADABLE = 1;
const WRONG_USAGE = 2;

function makeProgram(fail: () => void): Command {
  const program = new Command('ent-survey')
    .description(
      'Frequency tables and cross-tabulations of LimeSurvey surveys, with their true bases',
    )
    .showHelpAfterError('(ent-survey --help shows the commands)')
    .exitOverride();
  addReport(program);
  addTables(program);
  addValidate(program, fail);
  addSave(program);
  addReconcile(program);
  addInstrument(program, fail);
  return program;
}

/** Problems at an option are wrong usage; all others come from the input. */
function exitCodeOf({ problems }: SurveyError): number {
  return problems.some(({ place }) => place.option !== undefined) ? WRONG_USAGE : UNREADABLE;
}

function languageIn(words: readonly string[]): 'en' | 'fr' {
  return words.join(' ').match(/--language[ =]fr\b/) ? 'fr' : 'en';
}

function explain(error: unknown, words: readonly string[]): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USAGE;
  if (error instanceof SurveyError) {
    printProblems(error.problems, languageIn(words));
    return exitCodeOf(error);
  }
  const detail = error instanceof Error ? error.message : String(error);
  printProblems([problem('unexpected', unexpected(detail))], languageIn(words));
  if (process.env.ENT_SURVEY_DEBUG && error instanceof Error) console.error(error.stack);
  return UNREADABLE;
}

/** Runs the command that the words name, and returns the exit code. */
export function run(words: readonly string[]): number {
  let code = DONE;
  const fail = () => {
    code = UNREADABLE;
  };
  try {
    makeProgram(fail).parse(words, { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, words);
  }
}
