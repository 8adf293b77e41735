import { recode, single } from '../../../core/instrument/index.js';
import { YES_NO } from '../questionnaire/answers.js';
import { Q28 } from '../questionnaire/teacher/ent/files.js';
import { Q37 } from '../questionnaire/teacher/ent/groups.js';
import { Q21 } from '../questionnaire/teacher/ent/lesson-log.js';
import { Q18 } from '../questionnaire/teacher/ent/messaging.js';

const USERS_ONLY = {
  fr: "La question n'est posée qu'aux enseignants qui utilisent l'ENT (Q13), sauf dans la lecture « Ceux qui sont restés ».",
  en: 'The question is asked only of teachers who use the ENT (Q13), except under the reading “Those who stayed”.',
};

const WITH_PUPILS = {
  fr: "L'usage est celui que l'enseignant a « avec les élèves ».",
  en: 'The use is that which teachers make “with pupils”.',
};

const ABOUT = {
  fr: 'La troisième modalité dit « environ une fois par semaine », non « au moins ».',
  en: 'The third answer says “about once a week”, not “at least”.',
};

const AT_LEAST_WEEKLY = { yes: ['week', 'day'], no: ['never', 'rare'] } as const;

/** Teachers who use the messaging service at least once a week. */
export const messagingWeekly = recode(
  single(
    'messagingWeekly',
    {
      fr: "Messagerie de l'ENT au moins une fois par semaine",
      en: 'Messaging of the ENT at least once a week',
    },
    YES_NO,
  ),
  Q18,
  { answers: AT_LEAST_WEEKLY, limits: [USERS_ONLY] },
);

/** Teachers who use the lesson log at least once a week; *other* stands outside the scale. */
export const lessonLogWeekly = recode(
  single(
    'lessonLogWeekly',
    {
      fr: "Cahier de textes de l'ENT au moins une fois par semaine",
      en: 'Lesson log of the ENT at least once a week',
    },
    YES_NO,
  ),
  Q21,
  {
    answers: AT_LEAST_WEEKLY,
    limits: [WITH_PUPILS, USERS_ONLY],
    leftOut: [
      {
        answers: ['other'],
        reason: { fr: "« autre » est hors de l'échelle", en: '“other” stands outside the scale' },
      },
    ],
  },
);

/** Teachers who use file drop or exchange about once a week or more. */
export const filesWeekly = recode(
  single(
    'filesWeekly',
    {
      fr: "Dépôt de fichiers de l'ENT au moins une fois par semaine",
      en: 'File drop of the ENT at least once a week',
    },
    YES_NO,
  ),
  Q28,
  { answers: AT_LEAST_WEEKLY, limits: [ABOUT, WITH_PUPILS, USERS_ONLY] },
);

/** Teachers who use collaborative groups about once a week or more. */
export const groupsWeekly = recode(
  single(
    'groupsWeekly',
    {
      fr: 'Groupes collaboratifs au moins une fois par semaine',
      en: 'Collaborative groups at least once a week',
    },
    YES_NO,
  ),
  Q37,
  { answers: AT_LEAST_WEEKLY, limits: [ABOUT, WITH_PUPILS, USERS_ONLY] },
);
