import { derived, member, multiple, recode, single } from '../../../core/instrument/index.js';
import { OTHER, YES_NO } from '../questionnaire/answers.js';
import { Q4 } from '../questionnaire/common.js';
import { Q95 } from '../questionnaire/parent.js';
import { Q47, Q48 } from '../questionnaire/teacher/training.js';

/** How teachers and parents learnt of the ENT. */
export const informed = derived(
  multiple(
    'informed',
    { fr: "Source d'information sur l'ENT", en: 'Source of information on the ENT' },
    {
      note: {
        fr: 'un écrit (note de service, courrier)',
        en: 'something written (staff notice, letter)',
      },
      meet: { fr: 'une réunion', en: 'a meeting' },
      ens: { fr: 'des enseignants', en: 'teachers' },
      admin: { fr: 'le personnel administratif', en: 'the administrative staff' },
      child: { fr: "l'enfant", en: 'the child' },
      refer: { fr: 'le référent TICE', en: 'the ICT coordinator (référent TICE)' },
      cours: { fr: 'une formation', en: 'a training course' },
    },
    { other: OTHER },
  ),
  [
    member('ens', Q47, { answers: { ens: 'coll' } }),
    member('par', Q95, { answers: { note: 'lettr' } }),
  ],
  {
    by: Q4,
    limits: [
      {
        fr: "Les enseignants disent comment ils ont été informés (Q47), les parents comment ils ont entendu parler (Q95) ; « réunion générale » et « réunion d'information » sont rapprochées, ainsi que « autres collègues » et « un enseignant ».",
        en: 'Teachers tell how they were informed (Q47), parents how they heard (Q95); “general meeting” and “information meeting” are put together, as are “other colleagues” and “a teacher”.',
      },
      {
        fr: "Q47 n'a peut-être été posée qu'aux utilisateurs de l'ENT (à tous dans les lectures « Formation : tous les enseignants » et « Ceux qui sont restés ») ; Q95 l'est à tous les parents.",
        en: 'Q47 may have been asked of users of the ENT only (of all under the readings “Training: all teachers” and “Those who stayed”); Q95 is asked of all parents.',
      },
    ],
  },
);

/** Q68 describes the training that a school plans, not that of a person. */
const TEACHERS_ONLY = {
  fr: "Seuls les enseignants ont été interrogés sur leur formation ; Q68 décrit ce que l'établissement prévoit.",
  en: 'Only teachers were asked about their training; Q68 describes what the school plans.',
};

/** Teachers who say that they are trained in the ENT. */
export const trained = recode(
  single(
    'trained',
    { fr: "Se dit formé à l'ENT", en: 'Says that they are trained in the ENT' },
    YES_NO,
  ),
  Q48,
  { answers: { yes: ['yesno', 'yesye'], no: ['nono', 'noyes'] }, limits: [TEACHERS_ONLY] },
);

/** Teachers who would like to train further, trained or not. */
export const wantsTraining = recode(
  single(
    'wantsTraining',
    { fr: 'Souhaite se former davantage', en: 'Would like to train further' },
    YES_NO,
  ),
  Q48,
  { answers: { yes: ['noyes', 'yesye'], no: ['nono', 'yesno'] }, limits: [TEACHERS_ONLY] },
);
