import { derived, member, multiple } from '../../../core/instrument/index.js';
import { Q67 } from '../questionnaire/administration.js';
import { OTHER, SERVICES } from '../questionnaire/answers.js';
import { Q4 } from '../questionnaire/common.js';
import { Q81 } from '../questionnaire/education.js';
import { Q101 } from '../questionnaire/parent.js';
import { Q92 } from '../questionnaire/pupil.js';
import { Q45 } from '../questionnaire/teacher/ent/services.js';

/** Which services should be improved, in the five roles. */
export const improve = derived(
  multiple(
    'improve',
    { fr: "Services de l'ENT à améliorer", en: 'Services of the ENT to improve' },
    SERVICES,
    { other: OTHER },
  ),
  [
    member('eleve', Q92),
    member('ens', Q45),
    member('par', Q101),
    member('educ', Q81),
    member('admin', Q67),
  ],
  {
    by: Q4,
    limits: [
      {
        fr: "Une seule réponse aux enseignants, au personnel administratif et aux élèves (Q45, Q67, Q92, telles qu'imprimées), plusieurs au personnel d'éducation et aux parents (Q81, Q101) : comparer l'ordre des services, non leurs pourcentages.",
        en: 'One answer for teachers, administrative staff and pupils (Q45, Q67, Q92, as printed), several for pupil-support staff and parents (Q81, Q101): compare the order of the services, not their percentages.',
      },
      {
        fr: "Le personnel administratif (Q67) n'a pas « Gestion des absences » ; les enseignants ont « Saisie des notes » au lieu de « Gestion des notes ».",
        en: 'Administrative staff (Q67) lack “Managing absences”; teachers have “Entering marks” instead of “Managing marks”.',
      },
      {
        fr: "Q45 est dans la partie des utilisateurs de l'ENT ; les autres sont posées à toute la catégorie, sauf dans la lecture « Services à améliorer : utilisateurs seulement ».",
        en: 'Q45 stands in the part of the users of the ENT; the others are asked of the whole category, except under the reading “Services to improve: users only”.',
      },
    ],
  },
);
