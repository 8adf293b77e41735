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
      fr: "Parmi Q15 à Q48, les questions que le seul filtre sur Q13 réservait aux utilisateurs ont été posées à tous les enseignants : les 457 réponses à Q12 devenues 334 s'expliquent par des abandons. Les filtres qui dépendent d'une autre réponse (Q19, Q22, Q24…) restent.",
      en: 'Among Q15 to Q48, the questions that only the filter on Q13 kept for users were asked of all teachers: the 457 answers to Q12 that became 334 are explained by people leaving. Filters that depend on another answer (Q19, Q22, Q24…) stay.',
    },
  },
  {
    code: 'training-everyone',
    labels: { fr: 'Formation : tous les enseignants', en: 'Training: all teachers' },
    description: {
      fr: "Q46 à Q48 ont été posées à tous les enseignants, même si le bloc précédent ne l'a été qu'aux utilisateurs de l'ENT. Leur base publiée de 334 suppose alors que les non-utilisateurs revenus compensent exactement les abandons.",
      en: 'Q46 to Q48 were asked of all teachers, even if the block before was asked of users of the ENT only. Their published base of 334 then supposes that the non-users who come back make up exactly for those who left.',
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
    code: 'log-users',
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
    code: 'log-everyone',
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
    labels: {
      fr: "Questions sur l'établissement : direction seulement",
      en: 'Questions on the school: heads only',
    },
    description: {
      fr: "Q53 à Q60 et Q68 n'ont été posées qu'aux principaux et principaux adjoints (Q51). Le rapport (3.1) nomme le « chef d'établissement » à propos de l'équipement et de la politique numérique ; y joindre l'adjoint est notre choix.",
      en: 'Q53 to Q60 and Q68 were asked only of heads and deputy heads (Q51). The report (3.1) names the “head of school” when it speaks of equipment and digital policy; adding the deputy is our choice.',
    },
  },
] as const satisfies readonly Reading[];

/** The code of a reading of the study. */
export type ReadingName = (typeof READINGS)[number]['code'];
