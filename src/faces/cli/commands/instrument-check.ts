import type { Command } from 'commander';
import { reviewInstrument } from '../../../core/expression/index.js';
import type { Instrument } from '../../../core/instrument/index.js';
import { type Language, numbered } from '../../../core/presentation/index.js';
import type { Problem } from '../../../core/problems/index.js';
import { settingsFor } from '../language.js';
import { type WordsOptions, withLanguage, withStudy } from '../options.js';
import { countOf, printLine, problemLine } from '../output.js';
import { chooseInstrument } from '../questionnaire.js';
import type { Running } from '../running.js';

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
    en: `${numbered(questions, 'question', 'en')}: ${numbered(errors, 'error', 'en')}, ${numbered(warnings, 'warning', 'en')}, ${numbered(notes, 'note', 'en')}.`,
    fr: `${numbered(questions, 'question', 'fr')} : ${numbered(errors, 'erreur', 'fr')}, ${numbered(warnings, 'avertissement', 'fr')}, ${numbered(notes, 'remarque', 'fr')}.`,
  };
  return sentences[language];
}

function runCheck(file: string | undefined, options: CheckOptions, running: Running): void {
  const { instrument, problems } = chooseInstrument(file, options.study, running);
  const { language } = settingsFor(instrument, options);
  const all = reviewInstrument(instrument, problems);
  if (options.json) printLine(JSON.stringify(all, null, 1));
  else {
    for (const each of all) printLine(problemLine(each, language));
    printLine(summary(instrument, all, language));
  }
  if (countOf(all, 'error') > 0) running.fail();
}

/** Adds the command; it tells the run when there are errors. */
export function addInstrumentCheck(instrument: Command, running: Running): void {
  const command = instrument
    .command('check')
    .description(
      'list what is wrong or doubtful in a questionnaire; exit code 1 when there are errors',
    )
    .argument('[file]', 'a LimeSurvey structure (.lss); the embedded questionnaire by default')
    .option('--json', 'print the list as JSON');
  withLanguage(withStudy(command, 'a study instead of a structure'), 'sentences').action(
    (file, options) => runCheck(file, options, running),
  );
}
