import type { Group, Instrument, Question } from '../../../../core/instrument/index.js';
import type { ReadQuestion } from '../questions/by-type.js';
import type { AssembledQuestion, AssembledSurvey } from '../survey/assembled.js';
import { attributesOf } from './attributes-of.js';
import { equationOf } from './equation.js';
import { toWords } from './html.js';
import { numbered, surveyNumber } from './numbering.js';
import { withOwnFilters } from './own-filters.js';
import { partsOf } from './parts-of.js';
import { typeFor } from './type-for.js';

const DATABASE_VERSION = '627';

function toQuestion(
  question: Question,
  { qid, gid }: { readonly qid: string; readonly gid: string },
  instrument: Instrument,
): AssembledQuestion {
  const { languages } = instrument;
  const origin = instrument.origin?.questions.get(question.code);
  const type = typeFor(question, languages, origin?.type);
  const source: AssembledQuestion = {
    qid,
    gid,
    code: question.code,
    type,
    words: toWords(question.labels, languages, origin?.html),
    help: toWords(question.help ?? {}, languages),
    relevance: equationOf(question.when, instrument),
    mandatory: question.mandatory ?? false,
    other: 'other' in question && question.other !== undefined && type !== 'O',
    attributes: new Map(),
    ...partsOf(question, type, instrument),
    languages,
  };
  return { ...source, attributes: attributesOf(question, source, origin) };
}

function toQuestions(instrument: Instrument, gids: readonly string[]): readonly ReadQuestion[] {
  const placed = instrument.groups.flatMap(({ questions }, place) =>
    questions.map((question) => ({ question, gid: gids[place] ?? '' })),
  );
  const { origin } = instrument;
  const qids = numbered(
    placed.map(({ question }) => origin?.questions.get(question.code)?.qid ?? ''),
  );
  return placed.map(({ question, gid }, place) => ({
    question,
    source: toQuestion(question, { qid: qids[place] ?? '', gid }, instrument),
  }));
}

/**
 * The questionnaire in LimeSurvey's own terms: types, attributes, equations and numbers, which are
 * those that it was collected with where it was. The same questionnaire gives the same numbers.
 *
 * @throws SurveyError when a condition names no question.
 */
export function toSurvey(instrument: Instrument): AssembledSurvey {
  const { groups, languages, title, welcome = {}, paging } = instrument;
  const gids = numbered(groups.map(({ code }) => code));
  const questions = withOwnFilters(toQuestions(instrument, gids), instrument);
  const toGroup = ({ labels, when }: Group, place: number) => {
    const gid = gids[place] ?? '';
    return {
      gid,
      words: toWords(labels, languages),
      relevance: equationOf(when, instrument),
      questions: questions.filter((question) => question.gid === gid),
    };
  };
  return {
    id: surveyNumber(instrument.id),
    databaseVersion: DATABASE_VERSION,
    languages,
    title: toWords(title, languages),
    welcome: toWords(welcome, languages),
    paging,
    groups: groups.map(toGroup),
    lost: [],
  };
}
