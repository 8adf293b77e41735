import type { Oddity } from '../../../core/instrument/index.js';
import { GROUPS } from '../questionnaire/index.js';

/** Groups and questions as they follow one another on the page. */
const PLACES: readonly string[] = GROUPS.flatMap(({ code, questions }) => [
  code,
  ...questions.map((question) => question.code),
]);

/** The oddities by place: a group before its questions; those of one place as they were given. */
export function inQuestionnaireOrder(oddities: readonly Oddity[]): readonly Oddity[] {
  const position = ({ where }: Oddity) => PLACES.indexOf(where);
  return [...oddities].sort((one, other) => position(one) - position(other));
}
