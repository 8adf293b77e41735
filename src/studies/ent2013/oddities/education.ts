import type { Oddity } from '../../../core/instrument/index.js';
import { CLOSED, COMMON_ANSWERS, KEPT } from './decisions.js';

/** Q71 to Q82. */
export const EDUCATION: readonly Oddity[] = [
  {
    kind: 'options',
    where: 'Q73',
    printed: 'Envole',
    what: {
      fr: 'À la place de « Cartable en Ligne », imprimé en Q11 et Q57.',
      en: 'In the place of « Cartable en Ligne », printed in Q11 and Q57.',
    },
    decision: {
      fr: "Même code, par décision : Envole est le socle du Cartable en Ligne. L'ENT déclaré n'est pas toujours celui du collège.",
      en: 'Same code, by decision: Envole is what the Cartable en Ligne is built on. The ENT declared is not always the one the school had.',
    },
  },
  {
    kind: 'wording',
    where: 'Q75',
    printed: "Pour quelles raisons vous n'utilisez pas l'ENT ?",
    what: {
      fr: "Sans l'inversion du sujet (aussi Q85) ; Q14, 62 et 98 demandent « pourquoi ».",
      en: 'Without the inversion of the subject (also Q85); Q14, 62 and 98 ask « pourquoi » (why).',
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q75',
    printed: "J'utilise d'autres outils plus adaptés",
    what: {
      fr: "La liste finit ici : c'est la seule liste de raisons sans « autre ».",
      en: 'The list ends here: it is the only list of reasons without “other”.',
    },
    decision: CLOSED,
  },
  {
    kind: 'options',
    where: 'Q77',
    printed: "du CDI • d'un ordinateur de l'établissement",
    what: {
      fr: 'Ni la salle informatique ni la salle de classe, que Q15 met entre les deux.',
      en: 'Neither the computer room nor the classroom, which Q15 puts between the two.',
    },
    decision: COMMON_ANSWERS,
  },
  {
    kind: 'kind',
    where: 'Q78',
    printed: "Avec qui échangez-vous principalement sur l'ENT ? • élève",
    what: {
      fr: "Aucune consigne, ni la parenthèse « (classer… » de Q17 et Q64 ; mais ses puces ont l'espacement large que n'ont, comme listes, que les classements (Q17, 64, 80, 89, 100, et Q66 pour l'essentiel).",
      en: 'No instruction, nor the bracket « (classer… » of Q17 and Q64; but its bullets have the wide spacing that, as lists, only the rankings have (Q17, 64, 80, 89, 100, and Q66 for the most part).',
    },
    decision: {
      fr: 'Lu comme un classement semblable à Q17, avec moins de certitude ; la part de ceux qui citent un partenaire vaut dans les deux lectures.',
      en: 'Taken as a ranking like Q17, with lower confidence; the share of those who cite a partner holds under both readings.',
    },
  },
];
