import { derived, member, ranking } from '../../../core/instrument/index.js';
import { Q64 } from '../questionnaire/administration.js';
import { Q4 } from '../questionnaire/common.js';
import { Q78 } from '../questionnaire/education.js';
import { Q89 } from '../questionnaire/pupil.js';
import { Q17 } from '../questionnaire/teacher/ent/access.js';

/** With whom people communicate on the ENT, ranked; parents were not asked. */
export const partners = derived(
  ranking(
    'partners',
    { fr: "Interlocuteurs sur l'ENT", en: 'With whom people communicate on the ENT' },
    {
      eleve: { fr: 'élèves', en: 'pupils' },
      ens: { fr: 'enseignants', en: 'teachers' },
      par: { fr: 'parents', en: 'parents' },
      educ: { fr: "personnel d'éducation", en: 'pupil-support staff' },
      admin: { fr: 'personnel administratif', en: 'administrative staff' },
    },
  ),
  [member('eleve', Q89), member('ens', Q17), member('educ', Q78), member('admin', Q64)],
  {
    by: Q4,
    limits: [
      {
        fr: "Les parents n'ont pas été interrogés sur leurs interlocuteurs.",
        en: 'Parents were not asked with whom they communicate.',
      },
      {
        fr: "L'ordre imprimé des interlocuteurs diffère : élèves, enseignants, parents (Q17, Q78) ou élèves, parents, enseignants (Q64, Q89).",
        en: 'The printed order of the partners differs: pupils, teachers, parents (Q17, Q78) or pupils, parents, teachers (Q64, Q89).',
      },
      {
        fr: "Le personnel d'éducation est dit « ou d'orientation » en Q17 et Q78, « de vie scolaire » en Q89.",
        en: 'Pupil-support staff are “or guidance” in Q17 and Q78, “pupil affairs” (vie scolaire) in Q89.',
      },
      {
        fr: 'Chaque catégorie se classe aussi elle-même ; Q78 est imprimée sans consigne de classement : y préférer « cité » au rang.',
        en: 'Each category also ranks itself; Q78 is printed without an instruction to rank: prefer “cited” to the rank there.',
      },
    ],
  },
);
