import { derived, member, single } from '../../../core/instrument/index.js';
import { Q52, Q57 } from '../questionnaire/administration.js';
import { OTHER, SENIORITY } from '../questionnaire/answers.js';
import { Q4 } from '../questionnaire/common.js';
import { Q72, Q73 } from '../questionnaire/education.js';
import { Q11 } from '../questionnaire/teacher/practice.js';
import { Q7 } from '../questionnaire/teacher/profile.js';

/** Years in the school, among the three categories of staff. */
export const seniority = derived(
  single(
    'seniority',
    { fr: "Ancienneté dans l'établissement", en: 'Years in the school' },
    {
      y0: SENIORITY.y0,
      y1: { fr: 'de 1 an à moins de 5 ans', en: '1 to under 5 years' },
      y5: SENIORITY.y5,
      y10: SENIORITY.y10,
    },
    { scale: 'ordinal' },
  ),
  [member('ens', Q7), member('educ', Q72), member('admin', Q52)],
  {
    by: Q4,
    limits: [
      {
        fr: '« Moins de 5 ans », imprimé après « moins de 1 an », est compris comme 1 an à moins de 5 ans.',
        en: '“Less than 5 years”, printed after “less than 1 year”, is taken as 1 to under 5 years.',
      },
      {
        fr: "Les 49,1 % d'enseignants de « moins de 5 ans » que publie le rapport peuvent être cette modalité ou sa somme avec « moins de 1 an ».",
        en: 'The 49.1% of teachers with “less than 5 years” that the report publishes may be this answer or its sum with “less than 1 year”.',
      },
    ],
  },
);

/** The ENT that people name, among the three categories of staff. */
export const entDeclared = derived(
  single(
    'entDeclared',
    { fr: "ENT déclaré de l'établissement", en: 'ENT of the school, as declared' },
    {
      celia: { fr: 'Celi@', en: 'Celi@' },
      cel: { fr: 'Cartable en Ligne (Envole)', en: 'Cartable en Ligne (Envole)' },
      dk: { fr: 'ne sait pas', en: 'does not know' },
    },
    { other: OTHER },
  ),
  [member('ens', Q11), member('educ', Q73), member('admin', Q57)],
  {
    by: Q4,
    limits: [
      {
        fr: "« Envole » (Q73) est compté avec « Cartable en Ligne » (Q11, Q57) : c'est notre décision, le second étant bâti sur le premier (rapport, 2.1). Chaque question n'offrait qu'un des deux noms : l'autre a pu être écrit sous « autre ».",
        en: '“Envole” (Q73) is counted with “Cartable en Ligne” (Q11, Q57): this is our decision, the latter being built on the former (report, 2.1). Each question offered one of the two names only: the other may have been written under “other”.',
      },
      {
        fr: "L'ENT qu'une personne déclare n'est pas l'ENT que le collège avait ; le personnel administratif ne pouvait pas préciser « autre ».",
        en: 'The ENT that a person declares is not the ENT that the school had; administrative staff could not specify “other”.',
      },
    ],
  },
);
