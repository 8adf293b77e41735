import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../../core/presentation/index.js';
import { STUDIES } from './studies.js';

/** The options that say which answers a command is about. */
export interface DataOptions {
  readonly responses?: readonly string[];
  readonly instrument?: string;
  /** A name in `STUDIES`. */
  readonly study?: string;
  readonly reading?: readonly string[];
  readonly encoding?: string;
  readonly personal?: boolean;
  readonly where?: string;
  readonly complete?: boolean;
  readonly incomplete?: boolean;
  readonly includeUnasked?: boolean;
}

/** The options that say how tables are written. */
export interface WordsOptions {
  readonly language?: Language;
  readonly labels?: string;
}

/** Adds the option that names a study. */
export function withStudy(command: Command, what: string): Command {
  return command.addOption(new Option('--study <name>', what).choices(Object.keys(STUDIES)));
}

/** Adds the option that names readings of a questionnaire. */
export function withReading(command: Command): Command {
  const what = 'under these readings of the filters that the questionnaire leaves open';
  return command.option('--reading <names...>', what);
}

function withFiles(command: Command): Command {
  return command
    .option(
      '--responses <files...>',
      'exports of the responses, in any format of LimeSurvey, or one file that "save" wrote (default: embedded data)',
    )
    .option(
      '--instrument <file>',
      'the structure of the survey (.lss); not needed with an archive (.lsa)',
    );
}

function withSelection(command: Command): Command {
  return command
    .option('--encoding <name>', 'encoding of the files, such as windows-1252 (default: utf-8)')
    .option('--personal', 'keep what identifies respondents: access codes, addresses, names')
    .option('--where <expression>', 'only respondents for whom it holds, such as "Q4 == \'A2\'"')
    .addOption(new Option('--complete', 'only complete questionnaires').conflicts('incomplete'))
    .option('--incomplete', 'only incomplete questionnaires')
    .option('--include-unasked', 'count answers given although the filter hid the question');
}

/** Adds the options that say which answers a command is about. */
export function withData(command: Command): Command {
  const what = 'tabulate under the codes and labels of a study';
  return withSelection(withReading(withStudy(withFiles(command), what)));
}

/** Adds the same options for a command that knows only the survey that collected the answers. */
export function withAnswers(command: Command): Command {
  return withSelection(withFiles(command));
}

/** Adds the option that says in which language sentences are written. */
export function withLanguage(command: Command, what: string): Command {
  const option = new Option('--language <language>', `language of the ${what}`);
  return command.addOption(option.choices(['fr', 'en']));
}

/** Adds the options that say in which languages tables are written. */
export function withWords(command: Command): Command {
  return withLanguage(command, 'words of the tables').option(
    '--labels <language>',
    "language of the questionnaire's own texts, such as de",
  );
}

/** Reads a list separated by commas, each part being one of `choices`, named once. */
export function listOf<Choice extends string>(choices: readonly Choice[]) {
  return (text: string): readonly Choice[] =>
    [...new Set(text.split(',').map((part) => part.trim()))].map((part) => {
      const choice = choices.find((each) => each === part);
      if (choice !== undefined) return choice;
      throw new InvalidArgumentError(`"${part}" is none of ${choices.join(', ')}.`);
    });
}
