import type { Group, Instrument, Question } from '../../instrument/index.js';
import { inferenceOf, odditiesOf, readingsOf } from './annotations.js';
import type { Codebook, CodebookSettings, GroupEntry, QuestionEntry } from './codebook.js';
import { type Context, contextOf } from './context.js';
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
 * it in words; the routing; what was inferred and what is odd.
 *
 * @throws SurveyError when a condition names no question.
 * @example
 * codebookText(codebook(survey, { language: 'en' }));
 */
export function codebook(instrument: Instrument, settings: CodebookSettings): Codebook {
  const context = contextOf(instrument, settings);
  const groups = instrument.groups.map((group, index) => groupEntry(group, index, context));
  return {
    kind: 'codebook',
    id: instrument.id,
    title: context.text(instrument.title) || context.words.untitled,
    language: settings.language,
    languages: instrument.languages,
    kinds: kindsOf(context),
    readings: readingsOf(context),
    routing: stagesOf(context),
    groups,
    oddities: odditiesOf(context),
  };
}
