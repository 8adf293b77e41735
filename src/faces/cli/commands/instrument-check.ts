import type { Command } from 'commander';
import { reviewInstrument } from '../../../core/expression/index.js';
import type { Instrument } from '../../../core/instrument/index.js';
import type { Language } from '../../../core/presentation/index.js';
import type { Problem } from '../../../core/problems/index.js';
import { settingsFor } from '../language.js';
import { type WordsOptions, withLanguage, withStudy } from '../options.js';
import { countOf, printLine, problemLine } from '../output.js';
import { chooseInstrument } from '../questionnaire.js';

interface CheckOptions extends Pick<WordsOptions, 'language'> {
  readonly json?: boolean;
  readonly study?: string;
}

function summary({ groups }: Instrument, all: readonly Problem[], language: Language): string {
  const questions = groups.reduce((sum, group) => sum + group.questions.length, 0);
  const errors = countOf(all, 'error');
  const warnings = countOf(all, 'warning');
  const notes = countOf(all, 'note');
  const sentences = {
    en: `${questions} questions: ${errors} errors, ${warnings} warnings, ${notes} notes.`,
    fr: `${questions} questions : ${errors} erreurs, ${warnings} avertissements, ${notes} remarques.`,
  };
  return sentences[language];
}

function runCheck(file: string | undefined, options: CheckOptions, fail: () => void): void {
  const { instrument, problems } = chooseInstrument(file, options.study);
  const { language } = settingsFor(instrument, options);
  const all = reviewInstrument(instrument, problems);
  if (options.json) printLine(JSON.stringify(all, null, 1));
  else {
    for (const each of all) printLine(problemLine(each, language));
    printLine(summary(instrument, all, language));
  }
  if (countOf(all, 'error') > 0) fail();
}

/** Adds the command; it calls `fail` when there are errors. */
export function addInstrumentCheck(instrument: Command, fail: () => void): void {
  const command = instrument
    .command('check')
    .description(
      'list what is wrong or doubtful in a questionnaire; exit code 1 when there are errors',
    )
    .argument('[file]', 'a LimeSurvey structure (.lss); the embedded questionnaire by default')
    .option('--json', 'print the list as JSON');
  withLanguage(withStudy(command, 'a study instead of a structure'), 'sentences').action(
    (file, options) => runCheck(file, options, fail),
  );
}
