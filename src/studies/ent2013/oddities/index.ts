import type { Oddity } from '../../../core/instrument/index.js';
import { COLLEGE_ODDITIES } from '../colleges/index.js';
import { ADMINISTRATION } from './administration.js';
import { COMMON } from './common.js';
import { EDUCATION } from './education.js';
import { inQuestionnaireOrder } from './order.js';
import { PARENT } from './parent.js';
import { PUPIL } from './pupil.js';
import { TEACHER_ACCESS } from './teacher-access.js';
import { TEACHER_LESSON_LOG } from './teacher-lesson-log.js';
import { TEACHER_PRACTICE } from './teacher-practice.js';
import { TEACHER_PROFILE } from './teacher-profile.js';
import { TEACHER_SERVICES } from './teacher-services.js';
import { TEACHER_TRAINING } from './teacher-training.js';
import { WHOLE } from './whole.js';

/**
 * What is odd in the printed questionnaire, and what was made of it, in the order of the page. An
 * oddity that runs through several questions stands once, under the first of them or under the one
 * that is odd; one that has a side of its own elsewhere points to it.
 */
export const ODDITIES: readonly Oddity[] = inQuestionnaireOrder([
  ...WHOLE,
  ...COMMON,
  ...COLLEGE_ODDITIES,
  ...TEACHER_PROFILE,
  ...TEACHER_PRACTICE,
  ...TEACHER_ACCESS,
  ...TEACHER_LESSON_LOG,
  ...TEACHER_SERVICES,
  ...TEACHER_TRAINING,
  ...ADMINISTRATION,
  ...EDUCATION,
  ...PUPIL,
  ...PARENT,
]);
