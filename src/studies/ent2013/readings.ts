import type { Reading } from '../../core/instrument/index.js';

/**
 * The readings of what the printed questionnaire leaves open. Without any, the filters are those
 * that its wording and the published figures support best; each reading changes some of them.
 *
 * @example
 * readAs(ent, ['stayed'])
 */
export const READINGS = [
  {
    code: 'stayed',
    labels: { fr: 'Ceux qui sont restés', en: 'Those who stayed' },
    description: {
      fr: "Tous les enseignants ont eu à répondre à Q15–Q48, utilisateurs ou non : les 457 réponses à Q12 devenues 334 s'expliquent par des abandons et non par un filtre sur Q13.",
      en: 'All teachers were asked Q15–Q48, users or not: the 457 answers to Q12 that became 334 are explained by people leaving, not by a filter on Q13.',
    },
  },
  {
    code: 'training-everyone',
    labels: { fr: 'Formation : tous les enseignants', en: 'Training: all teachers' },
    description: {
      fr: "Q46 à Q48 ont été posées à tous les enseignants, qu'ils utilisent ou non l'ENT.",
      en: 'Q46 to Q48 were asked of all teachers, whether or not they use the ENT.',
    },
  },
  {
    code: 'course-everyone',
    labels: { fr: 'Formation suivie : sans filtre', en: 'Course attended: no filter' },
    description: {
      fr: "Q49 a été posée à tous les enseignants qui utilisent l'ENT, formés ou non : « Si vous avez suivi une formation » invitait seulement les autres à passer.",
      en: 'Q49 was asked of all the teachers who use the ENT, trained or not: “If you have attended a training course” only invited the others to pass.',
    },
  },
  {
    code: 'textbook-users',
    labels: {
      fr: 'Cahier de textes : avis des utilisateurs',
      en: 'Lesson log: views of users',
    },
    description: {
      fr: "Q23 n'a été posée qu'aux enseignants qui utilisent le cahier de textes de l'ENT (Q21 autre que « non jamais »).",
      en: 'Q23 was asked only of the teachers who use the lesson log of the ENT (Q21 other than “no, never”).',
    },
  },
  {
    code: 'textbook-everyone',
    labels: {
      fr: 'Cahier de textes : améliorations vues par tous',
      en: 'Lesson log: improvements seen by all',
    },
    description: {
      fr: "Q27 a été posée à tous les enseignants qui utilisent l'ENT (Q13 autre que « jamais »), qu'ils utilisent ou non son cahier de textes.",
      en: 'Q27 was asked of all the teachers who use the ENT (Q13 other than “never”), whether or not they use its lesson log.',
    },
  },
  {
    code: 'tools-everyone',
    labels: { fr: 'Outils de gestion : tous', en: 'Management tools: all' },
    description: {
      fr: "Q43 et Q44 ont été posées à tous les enseignants qui utilisent l'ENT (Q13 autre que « jamais »), même s'ils n'ont rien coché en Q42.",
      en: 'Q43 and Q44 were asked of all the teachers who use the ENT (Q13 other than “never”), even if they ticked nothing in Q42.',
    },
  },
  {
    code: 'services-users',
    labels: {
      fr: 'Services à améliorer : utilisateurs seulement',
      en: 'Services to improve: users only',
    },
    description: {
      fr: "Q67, Q81, Q92 et Q101 n'ont été posées qu'aux utilisateurs de l'ENT, comme Q45 chez les enseignants.",
      en: 'Q67, Q81, Q92 and Q101 were asked only of the users of the ENT, as Q45 was among teachers.',
    },
  },
  {
    code: 'heads',
    labels: { fr: 'Équipement : chefs d’établissement', en: 'Equipment: heads of school' },
    description: {
      fr: "Q53 à Q60 et Q68 n'ont été posées qu'aux principaux et principaux adjoints (Q51), que le rapport (3.1) nomme à propos de l'équipement et de la politique numérique.",
      en: 'Q53 to Q60 and Q68 were asked only of heads and deputy heads (Q51), whom the report (3.1) names when it speaks of equipment and digital policy.',
    },
  },
] as const satisfies readonly Reading[];

/** The code of a reading of the study. */
export type EntReading = (typeof READINGS)[number]['code'];
