import { type Problem, problem } from '../../problems/index.js';
import { examine } from '../quality/examined.js';
import { respondentsNamed } from '../quality/messages.js';
import type { Finding } from '../quality/quality.js';
import { answerFindings } from '../quality/quality-of.js';
import { QUALITY_SETTINGS } from '../quality/settings.js';
import type { Responses } from '../responses.js';

/** The finding as one sentence; a respondent with several fields is named once. */
function problemOf({ rule, severity, variable, rows, message, advice }: Finding): Problem {
  const who = respondentsNamed([...new Map(rows.map(({ row, id }) => [row, id])).values()]);
  const sentences = {
    en: `${message.en}: ${who.en}. ${advice.en}`,
    fr: `${message.fr} : ${who.fr}. ${advice.fr}`,
  };
  return problem(rule, sentences, variable === undefined ? {} : { question: variable }, severity);
}

/**
 * What is wrong with single answers, one problem for each rule and variable: values that cannot be
 * (errors), answers given unasked, and answers that do not go together. Respondents are named by
 * their id; those outside the selection are left out.
 *
 * `qualityOf` finds these and more, as data.
 */
export function checkResponses(responses: Responses): readonly Problem[] {
  return answerFindings(examine(responses, QUALITY_SETTINGS)).map(problemOf);
}
