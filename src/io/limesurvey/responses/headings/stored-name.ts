import type { Instrument } from '../../../../core/instrument/index.js';

/** What follows the number of a question in the name of a column, of its name in expressions. */
function suffixOf(name: string, code: string, type: string): string {
  const rest = name.slice(code.length + 1);
  if (type === '1') return rest.replace(/_(\d)$/, '#$1');
  return type === '|' && rest !== '' ? `_${rest}` : rest;
}

/**
 * The name of a column in LimeSurvey's table of responses: survey, group and question by number, and
 * what stands for the sub-question (`741852X11X450D1#0` of `dual_D1_0`). Empty for a questionnaire
 * that no server numbered.
 */
export function storedName(
  name: string,
  code: string,
  { origin }: Instrument,
): { readonly stored?: string } {
  const question = origin?.questions.get(code);
  if (origin === undefined || question === undefined) return {};
  const { gid, qid, type } = question;
  return { stored: `${origin.surveyId}X${gid}X${qid}${suffixOf(name, code, type)}` };
}
