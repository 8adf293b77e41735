import { administration } from './administration.js';
import { common } from './common.js';
import { education } from './education.js';
import { parent } from './parent.js';
import { pupil } from './pupil.js';
import { teacherEnt } from './teacher/ent/index.js';
import { teacherPractice } from './teacher/practice.js';
import { teacherProfile } from './teacher/profile.js';
import { teacherTraining } from './teacher/training.js';

/** The parts of the questionnaire, in the order of the page. */
export const GROUPS = [
  common,
  teacherProfile,
  teacherPractice,
  teacherEnt,
  teacherTraining,
  administration,
  education,
  pupil,
  parent,
] as const;
