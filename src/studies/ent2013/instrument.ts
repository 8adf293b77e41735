import { instrument } from '../../core/instrument/index.js';
import { administration } from './questionnaire/administration.js';
import { common } from './questionnaire/common.js';
import { education } from './questionnaire/education.js';
import { parent } from './questionnaire/parent.js';
import { pupil } from './questionnaire/pupil.js';
import { teacherEnt } from './questionnaire/teacher/ent/index.js';
import { teacherPractice } from './questionnaire/teacher/practice.js';
import { teacherProfile } from './questionnaire/teacher/profile.js';
import { teacherTraining } from './questionnaire/teacher/training.js';
import { READINGS } from './readings.js';

/**
 * The questionnaire on the use of digital workspaces (ENT) in the collèges of Seine-Saint-Denis,
 * 2013–14: the 102 questions of Annexe 1 of the report, its wording kept, its filters inferred.
 *
 * `readAs(ent, ['stayed'])` gives it the filters of another reading.
 */
export const ent = instrument({
  id: 'ent2013',
  title: {
    fr: 'Enquête sur les usages des ENT (Collèges de Seine-Saint-Denis)',
    en: 'Survey on the uses of digital workspaces (ENT) (collèges of Seine-Saint-Denis)',
  },
  languages: ['fr', 'en'],
  paging: 'question',
  readings: READINGS,
  groups: [
    common,
    teacherProfile,
    teacherPractice,
    teacherEnt,
    teacherTraining,
    administration,
    education,
    pupil,
    parent,
  ],
});
