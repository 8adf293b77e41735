import type { Oddity } from '../../../core/instrument/index.js';
import { administration } from '../questionnaire/administration.js';
import { common } from '../questionnaire/common.js';
import { education } from '../questionnaire/education.js';
import { parent } from '../questionnaire/parent.js';
import { pupil } from '../questionnaire/pupil.js';
import { teacherEnt } from '../questionnaire/teacher/ent/index.js';
import { teacherPractice } from '../questionnaire/teacher/practice.js';
import { teacherProfile } from '../questionnaire/teacher/profile.js';
import { teacherTraining } from '../questionnaire/teacher/training.js';

/** Groups and questions as they follow one another on the page. */
const PLACES: readonly string[] = [
  common,
  teacherProfile,
  teacherPractice,
  teacherEnt,
  teacherTraining,
  administration,
  education,
  pupil,
  parent,
].flatMap(({ code, questions }) => [code, ...questions.map((question) => question.code)]);

/** The oddities by place: a group before its questions; those of one place as they were given. */
export function inQuestionnaireOrder(oddities: readonly Oddity[]): readonly Oddity[] {
  const position = ({ where }: Oddity) => PLACES.indexOf(where);
  return [...oddities].sort((one, other) => position(one) - position(other));
}
