import type { Multiple, Ranking } from '../../../../core/instrument/index.js';
import type { AssembledQuestion } from '../survey/assembled.js';
import { attributeCodes, attributeNumber } from '../survey/attributes.js';
import { asked, itemsOf, otherOf } from './asked.js';
import { defined } from './defined.js';

function atLeastOne(value: number | undefined): number | undefined {
  return value !== undefined && Number.isInteger(value) && value >= 1 ? value : undefined;
}

/** Boxes to tick: type `M`, and `P` where a comment stands beside each. */
export function boxes(question: AssembledQuestion): Multiple {
  const { attributes, subquestions, type } = question;
  const items = itemsOf(subquestions);
  const excluding = new Set(attributeCodes(attributes, 'exclude_all_others'));
  const exclusive = items.map((item) => item.code).filter((code) => excluding.has(code));
  return {
    kind: 'multiple',
    ...asked(question),
    items,
    ...defined({
      other: otherOf(question),
      exclusive: exclusive.length === 0 ? undefined : exclusive,
      max: atLeastOne(attributeNumber(attributes, 'max_answers')),
      comment: type === 'P' ? true : undefined,
    }),
  };
}

/**
 * Answers to put in order: type `R`.
 *
 * LimeSurvey stores one column for each answer, or as many as `max_subquestions` says; `max_answers`
 * only limits how many of these columns a respondent may fill.
 */
export function ranks(question: AssembledQuestion): Ranking {
  const items = itemsOf(question.answers);
  const stored = atLeastOne(attributeNumber(question.attributes, 'max_subquestions'));
  return {
    kind: 'ranking',
    ...asked(question),
    items,
    max: Math.min(stored ?? items.length, items.length),
  };
}
