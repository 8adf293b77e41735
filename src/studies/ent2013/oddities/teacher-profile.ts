import type { Oddity } from '../../../core/instrument/index.js';
import { KEPT, LIMIT, MULTIPLE_AS_PRINTED, OVERLAP, OWN_ORDER } from './decisions.js';

/** Q5 to Q8. */
export const TEACHER_PROFILE: readonly Oddity[] = [
  {
    kind: 'kind',
    where: 'Q5',
    printed: "Quelle est votre discipline d'enseignement ?",
    what: {
      fr: 'Titre au singulier, consigne de choix multiple.',
      en: 'A singular title with the instruction of a multiple choice.',
    },
    decision: MULTIPLE_AS_PRINTED,
  },
  {
    kind: 'order',
    where: 'Q5',
    printed: 'lettres • latin-grec',
    what: {
      fr: "Seule paire hors de l'ordre alphabétique que suit la liste (aussi Q88).",
      en: 'The only pair out of the alphabetical order of the list (also Q88).',
    },
    decision: OWN_ORDER,
  },
  {
    kind: 'typography',
    where: 'Q5',
    printed: 'physique chimie',
    what: {
      fr: "Trait d'union absent, à côté de « histoire-géographie » et « latin-grec » (aussi Q88).",
      en: 'Hyphen missing, beside « histoire-géographie » and « latin-grec » (also Q88).',
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q5',
    printed: 'arts appliqués',
    what: {
      fr: 'Discipline absente de la liste des élèves (Q88), par ailleurs identique.',
      en: 'A subject absent from the list for pupils (Q88), which is otherwise the same.',
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q5',
    printed: 'documentation',
    what: {
      fr: 'Une fonction parmi des disciplines : la réponse désigne les professeurs documentalistes.',
      en: 'A post among subjects: the answer stands for the teacher-librarians.',
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q7',
    printed: 'moins de 5 ans',
    what: {
      fr: 'Recouvre « moins de 1 an », imprimé juste avant (aussi Q52 et Q72).',
      en: 'Overlaps “less than 1 year”, printed just before (also Q52 and Q72).',
    },
    decision: {
      fr: "Entendu comme de 1 à moins de 5 ans ; l'échelle reste ordinale.",
      en: 'Taken as 1 to under 5 years; the scale stays ordinal.',
    },
  },
  {
    kind: 'wording',
    where: 'Q8',
    printed: 'Exercez-vous ou avez-vous exercé',
    what: {
      fr: 'Présent et passé en une question : une case cochée ne dit pas lequel.',
      en: 'Present and past in one question: a ticked box does not say which.',
    },
    decision: LIMIT,
  },
  {
    kind: 'options',
    where: 'Q6',
    printed: "adjoint d'enseignement",
    what: {
      fr: 'Deux corps en extinction sont proposés, mais ni les professeurs des écoles (SEGPA) ni les stagiaires ne le sont.',
      en: 'Two grades that are dying out are offered, but neither primary teachers (SEGPA) nor trainees are.',
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q5',
    printed: 'musique • lettres',
    what: {
      fr: "Noms d'usage (« éducation musicale », « lettres modernes » ou « classiques »), et « latin-grec » recouvre les secondes ; ni arabe, ni chinois, ni portugais à côté des quatre langues vivantes.",
      en: 'Everyday names (for « éducation musicale », « lettres modernes » or « classiques »), and « latin-grec » overlaps the latter; no Arabic, Chinese or Portuguese beside the four modern languages.',
    },
    decision: OVERLAP,
  },
  {
    kind: 'options',
    where: 'Q8',
    printed:
      'Formateur pour la formation initiale ou continue • Animateur ou formateur TICE au niveau académique ou national',
    what: {
      fr: 'Deux réponses qui se recouvrent, et des fonctions réunies par « ou » et par « et » ; « telles que » annonce des exemples, la liste est pourtant celle des réponses.',
      en: 'Two answers that overlap, and offices joined by “or” and “and”; « telles que » (such as) announces examples, yet the list is that of the answers.',
    },
    decision: OVERLAP,
  },
  {
    kind: 'typography',
    where: 'Q8',
    printed: 'des fonctions telles que :',
    what: {
      fr: "Une question fermée par un deux-points, sans point d'interrogation (aussi Q16).",
      en: 'A question closed by a colon, without a question mark (also Q16).',
    },
    decision: KEPT,
  },
];
