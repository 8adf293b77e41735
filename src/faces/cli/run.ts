import { Command, CommanderError } from 'commander';
import type { Language } from '../../core/presentation/index.js';
import { type Problem, problem, SurveyError } from '../../core/problems/index.js';
import { addInstrument } from './commands/instrument.js';
import { addReconcile } from './commands/reconcile.js';
import { addReport } from './commands/report.js';
import { addSave } from './commands/save.js';
import { addTables } from './commands/tables.js';
import { addValidate } from './commands/validate.js';
import { invocationOf } from './invocation.js';
import { languageAsked, languageOf, languageOfPlace } from './language.js';
import { helpHint, unexpected, usageIn } from './messages.js';
import { printProblems } from './output.js';
import type { Running } from './running.js';

/** Exit codes: done; the input cannot be read, or holds errors; wrong usage. */
const DONE = 0;
const UNREADABLE = 1;
const WRONG_USAGE = 2;

function makeProgram(running: Running, language: Language): Command {
  const invocation = invocationOf({
    env: process.env,
    script: process.argv[1],
    directory: process.cwd(),
  });
  const program = new Command('ent-survey')
    .description(
      'Frequency tables and cross-tabulations of LimeSurvey surveys, with their true bases',
    )
    .showHelpAfterError(helpHint(invocation)[language])
    .configureOutput({ outputError: (text, write) => write(usageIn(language, text)) })
    .exitOverride();
  addReport(program, running);
  addTables(program, running);
  addValidate(program, running);
  addSave(program, running);
  addReconcile(program, running);
  addInstrument(program, running);
  return program;
}

/** Problems at an option are wrong usage; all others come from the input. */
function exitCodeOf(problems: readonly Problem[]): number {
  return problems.some(({ place }) => place.option !== undefined) ? WRONG_USAGE : UNREADABLE;
}

/** What stopped a command is an error, also where it would be a warning elsewhere. */
function asErrors(problems: readonly Problem[]): readonly Problem[] {
  if (problems.some(({ severity }) => severity === 'error')) return problems;
  return problems.map((each) => ({ ...each, severity: 'error' }));
}

function explain(error: unknown, language: Language): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USAGE;
  if (error instanceof SurveyError) {
    printProblems(asErrors(error.problems), language);
    return exitCodeOf(error.problems);
  }
  const detail = error instanceof Error ? error.message : String(error);
  printProblems([problem('unexpected', unexpected(detail))], language);
  if (process.env.ENT_SURVEY_DEBUG && error instanceof Error) console.error(error.stack);
  return UNREADABLE;
}

/**
 * Runs the command that the words name, and returns the exit code. Messages are in the language that
 * `--language` asks for; else in that of the questionnaire once it is read; else in that of the place.
 */
export function run(words: readonly string[]): number {
  let code = DONE;
  const asked = languageAsked(words);
  let language = asked ?? languageOfPlace(process.env);
  const running: Running = {
    fail: () => {
      code = UNREADABLE;
    },
    know: (instrument) => {
      language = asked ?? languageOf(instrument);
    },
  };
  try {
    makeProgram(running, language).parse(words, { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, language);
  }
}
