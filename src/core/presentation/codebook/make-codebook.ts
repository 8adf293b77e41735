import type { Group, Instrument, Question } from '../../instrument/index.js';
import { inferenceOf, odditiesOf, readingsOf } from './annotations.js';
import type { Codebook, CodebookSettings, GroupEntry, QuestionEntry } from './codebook.js';
import { type Context, contextOf } from './context.js';
import { derivedEntries } from './derived/derived-entries.js';
import { factsOf } from './facts.js';
import { optionLists } from './option-lists.js';
import { stagesOf } from './routing/stages.js';

function questionEntry(question: Question, context: Context): QuestionEntry {
  const { code, labels, help, when, inferred, kind } = question;
  return {
    code,
    label: context.label(labels),
    kind: context.words.kind[kind],
    facts: factsOf(question, context),
    lists: optionLists(question, context),
    ...(help !== undefined && { help: context.label(help) }),
    ...(when !== undefined && { asked: context.asked(when) }),
    ...inferenceOf(inferred, context),
    oddities: odditiesOf(context, code),
  };
}

function groupEntry(group: Group, index: number, context: Context): GroupEntry {
  const { code, labels, when, inferred, questions } = group;
  return {
    code,
    number: index + 1,
    label: context.label(labels),
    ...(when !== undefined && { asked: context.asked(when) }),
    ...inferenceOf(inferred, context),
    oddities: odditiesOf(context, code),
    questions: questions.map((question) => questionEntry(question, context)),
  };
}

function kindsOf({ instrument, words }: Context): Codebook['kinds'] {
  const counts = new Map<Question['kind'], number>();
  for (const { kind } of instrument.groups.flatMap(({ questions }) => questions)) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .map(([kind, count]) => ({ kind: (count > 1 ? words.kinds : words.kind)[kind], count }))
    .sort((one, other) => other.count - one.count);
}

/**
 * A questionnaire laid out for its readers: each question with its kind, answers, and who is asked
 * it in words; the routing; what was inferred and what is odd; the variables derived from it, with
 * their member tables.
 *
 * @throws SurveyError when a condition names no question.
 * @example
 * codebookText(codebook(survey, { language: 'en' }));
 */
export function codebook(instrument: Instrument, settings: CodebookSettings): Codebook {
  const context = contextOf(instrument, settings);
  const { id, title, welcome, languages } = instrument;
  const groups = instrument.groups.map((group, index) => groupEntry(group, index, context));
  return {
    kind: 'codebook',
    id,
    title: context.text(title) || context.words.untitled,
    ...(welcome !== undefined && { welcome: context.label(welcome) }),
    language: settings.language,
    languages,
    kinds: kindsOf(context),
    readings: readingsOf(context),
    routing: stagesOf(context),
    groups,
    derived: derivedEntries(context),
    oddities: odditiesOf(context),
  };
}
