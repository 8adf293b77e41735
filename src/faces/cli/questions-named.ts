import type { Instrument, Question } from '../../core/instrument/index.js';
import { problem, SurveyError } from '../../core/problems/index.js';
import { unknownQuestions } from './messages.js';

const codesOf = (questions: readonly Question[]) => questions.map(({ code }) => code);

/** The codes at both ends of a range, or the code alone; one that stands for itself has no ends. */
function endsOf(part: string, known: readonly string[]): readonly [first: string, last: string] {
  const [first = '', last = first] = known.includes(part) ? [part] : part.split('-', 2);
  return [first.trim(), last.trim()];
}

/**
 * The questions of a list of codes and ranges such as `Q1,Q5-Q9`, in the order of the questionnaire
 * and derived ones last.
 *
 * @throws SurveyError at the option, with the nearest codes, when the questionnaire has no such one.
 */
export function questionsNamed(
  text: string,
  { groups, derived = [] }: Instrument,
  option: string,
): readonly string[] {
  const asked = codesOf(groups.flatMap(({ questions }) => questions));
  const made = codesOf(derived.map(({ question }) => question));
  const known = [...asked, ...made];
  const wanted = new Set<string>();
  const unknown: string[] = [];
  for (const part of text.split(',').map((each) => each.trim())) {
    const ends = endsOf(part, known);
    const [from, to] = [known.indexOf(ends[0]), known.indexOf(ends[1])];
    if (from < 0 || to < from) {
      unknown.push(part);
    } else for (const code of known.slice(from, to + 1)) wanted.add(code);
  }
  if (unknown.length > 0) {
    const message = unknownQuestions(unknown, asked, made);
    throw new SurveyError([problem('unknown-question', message, { option })]);
  }
  return known.filter((code) => wanted.has(code));
}
