import type { Oddity } from '../../../core/instrument/index.js';
import { CLOSED, COMMON_ANSWERS, KEPT, LIMIT } from './decisions.js';

/** Q94 to Q102. */
export const PARENT: readonly Oddity[] = [
  {
    kind: 'wording',
    where: 'Q94',
    printed: 'En quelle classe',
    what: {
      fr: "« Dans quelle classe » est attendu ; les réponses sont des niveaux, et deux enfants d'un même niveau n'en font qu'une.",
      en: '« Dans quelle classe » is expected; the answers are levels, and two children in the same level make a single one.',
    },
    decision: {
      fr: 'Gardé ; on compte des parents, non des enfants.',
      en: 'Kept; what is counted is parents, not children.',
    },
  },
  {
    kind: 'typography',
    where: 'Q94',
    printed: 'est (sont) votre(vos) enfant(s)',
    what: {
      fr: 'Espace avant une parenthèse sur trois ; « votre(vos) » en Q95, « mon (mes) » en Q97.',
      en: 'A space before one bracket of three; « votre(vos) » in Q95, « mon (mes) » in Q97.',
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q94',
    printed: '• 6e • 5e • 4e • 3e',
    what: {
      fr: "Sans l'« autre » de Q83, pour la même échelle.",
      en: 'Without the “other” of Q83, for the same scale.',
    },
    decision: CLOSED,
  },
  {
    kind: 'wording',
    where: 'Q97',
    printed: "Comment accédez-vous à l'ENT ?",
    what: {
      fr: 'Le titre de Q15 et Q77, mais sur les identifiants au lieu des lieux.',
      en: 'The title of Q15 and Q77, but about user names instead of places.',
    },
    decision: {
      fr: 'Exclu de la comparaison des accès.',
      en: 'Left out of the comparison of access.',
    },
  },
  {
    kind: 'order',
    where: 'Q97',
    printed: "97- Comment accédez-vous à l'ENT ?",
    what: {
      fr: "L'accès vient avant les raisons du non-usage (Q98), quand enseignants (Q14, 15), personnels d'éducation (Q75, 77) et élèves (Q85, 87) l'ont après : le filtre est moins sûr.",
      en: 'Access comes before the reasons for non-use (Q98), while teachers (Q14, 15), education staff (Q75, 77) and pupils (Q85, 87) have it after: the filter is less sure.',
    },
    decision: {
      fr: "Filtre sur l'usage, de confiance moyenne.",
      en: 'A filter on use, with medium confidence.',
    },
  },
  {
    kind: 'kind',
    where: 'Q97',
    printed: 'de mon (mes) enfant(s)',
    what: {
      fr: "Choix unique, bien qu'un parent puisse avoir les deux identifiants ; première personne sous un titre en « vous ».",
      en: 'A single choice, though a parent may have both user names; first person under a title in « vous ».',
    },
    decision: {
      fr: 'Choix unique, comme imprimé.',
      en: 'A single choice, as printed.',
    },
  },
  {
    kind: 'options',
    where: 'Q98',
    printed: "Je n'ai pas de temps à consacrer à cela",
    what: {
      fr: "Raison propre aux parents, à la place de « J'utilise d'autres outils plus adaptés » (Q14, 62, 75, 85).",
      en: 'A reason specific to parents, in the place of “I use other, better-suited tools” (Q14, 62, 75, 85).',
    },
    decision: COMMON_ANSWERS,
  },
  {
    kind: 'options',
    where: 'Q100',
    printed: "Classez dans l'ordre de vos préférences :",
    what: {
      fr: 'Neuf avantages à classer, sans nombre de rangs ni « autre », quand Q91 est à choix multiple avec « autre ».',
      en: 'Nine benefits to rank, without a number of ranks or “other”, while Q91 is a multiple choice with “other”.',
    },
    decision: {
      fr: 'Neuf rangs au plus ; un classement incomplet est admis.',
      en: 'Nine ranks at most; an incomplete ranking is accepted.',
    },
  },
  {
    kind: 'wording',
    where: 'Q100',
    printed: 'mon fils / ma fille',
    what: {
      fr: 'Première personne et un seul enfant, contre « votre(vos) enfant(s) » en Q94 et Q95 et « mon (mes) enfant(s) » en Q97.',
      en: 'First person and a single child, against « votre(vos) enfant(s) » in Q94 and Q95 and « mon (mes) enfant(s) » in Q97.',
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q100',
    printed: 'absences (élève ou enseignant)',
    what: {
      fr: "Deux absences en une réponse ; Q91 n'a que celle du professeur.",
      en: 'Two absences in one answer; Q91 has only that of the teacher.',
    },
    decision: LIMIT,
  },
];
