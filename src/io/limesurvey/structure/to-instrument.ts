import {
  type Group,
  type Instrument,
  makeInstrument,
  type QuestionOrigin,
} from '../../../core/instrument/index.js';

import { relevanceOf } from './questions/asked.js';
import type { ReadQuestion } from './questions/by-type.js';
import { defined } from './questions/defined.js';
import type { AssembledQuestion, AssembledSurvey } from './survey/assembled.js';
import { attribute } from './survey/attributes.js';
import { changedByCleaning, toText } from './texts/words.js';

function originOf(question: AssembledQuestion): QuestionOrigin {
  const { qid, gid, type, attributes, languages, words } = question;
  const names = [...attributes.keys()];
  return {
    qid,
    gid,
    type,
    attributes: new Map(names.map((name) => [name, attribute(attributes, name, languages)])),
    ...defined({ html: changedByCleaning(words) }),
  };
}

/**
 * The survey in the terms of the model, from its questions as they were read. Groups have no code
 * in LimeSurvey: theirs is the identifier of the group.
 */
export function toInstrument(survey: AssembledSurvey, read: readonly ReadQuestion[]): Instrument {
  const { id, languages, paging, databaseVersion } = survey;
  const welcome = toText(survey.welcome);
  const made = new Map(read.map(({ source, question }) => [source, question]));
  const groups = survey.groups.map(
    ({ gid, words, relevance, questions }): Group => ({
      code: gid,
      labels: toText(words),
      questions: questions.flatMap((source) => made.get(source) ?? []),
      ...defined({ when: relevanceOf(relevance) }),
    }),
  );
  const origin = {
    surveyId: id,
    databaseVersion,
    questions: new Map(read.map(({ source }) => [source.code, originOf(source)])),
  };
  return makeInstrument({
    id,
    title: toText(survey.title),
    ...defined({ welcome: Object.keys(welcome).length === 0 ? undefined : welcome }),
    languages,
    paging,
    groups,
    origin,
  });
}
