import { derived, member, multiple } from '../../../core/instrument/index.js';
import { Q62 } from '../questionnaire/administration.js';
import { OTHER, OTHER_TOOLS, REASONS } from '../questionnaire/answers.js';
import { Q4 } from '../questionnaire/common.js';
import { Q75 } from '../questionnaire/education.js';
import { Q98 } from '../questionnaire/parent.js';
import { Q85 } from '../questionnaire/pupil.js';
import { Q14 } from '../questionnaire/teacher/ent/access.js';

/** Why the ENT is not used, in the five roles. */
export const nonUse = derived(
  multiple(
    'nonUse',
    { fr: "Raisons de ne pas utiliser l'ENT", en: 'Reasons for not using the ENT' },
    {
      ...REASONS,
      ...OTHER_TOOLS,
      time: { fr: "Je n'ai pas de temps à consacrer à cela", en: 'I have no time to spend on it' },
    },
    { other: OTHER },
  ),
  [
    member('eleve', Q85),
    member('ens', Q14),
    member('par', Q98),
    member('educ', Q75),
    member('admin', Q62),
  ],
  {
    by: Q4,
    limits: [
      {
        fr: "Les parents (Q98) n'ont pas « J'utilise d'autres outils plus adaptés » et ont seuls « Je n'ai pas de temps à consacrer à cela » ; le personnel d'éducation (Q75) n'a pas « autre » : comparer les réponses communes.",
        en: 'Parents (Q98) lack “I use other, better-suited tools” and alone have “I have no time to spend on it”; pupil-support staff (Q75) lack “other”: compare the answers in common.',
      },
      {
        fr: "L'ordre des réponses n'est pas le même chez les enseignants (Q14).",
        en: 'The order of the answers is not the same among teachers (Q14).',
      },
    ],
  },
);
