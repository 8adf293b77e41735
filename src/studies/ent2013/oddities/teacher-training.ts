import type { Oddity } from '../../../core/instrument/index.js';
import { KEPT, LIMIT, OVERLAP } from './decisions.js';

/** Q46 to Q50. */
export const TEACHER_TRAINING: readonly Oddity[] = [
  {
    kind: 'options',
    where: 'Q46',
    printed: 'Je maîtrise moyennement',
    what: {
      fr: 'Cinq degrés avec un milieu, quand les autres échelles en ont quatre et point de milieu ; le rapport range le milieu avec les degrés bas.',
      en: 'Five steps with a middle, where the other scales have four and no middle; the report counts the middle with the low steps.',
    },
    decision: {
      fr: 'Ordinale à cinq degrés ; tout regroupement est nommé.',
      en: 'Ordinal with five steps; any grouping is named.',
    },
  },
  {
    kind: 'wording',
    where: 'Q48',
    printed: "Je ne suis pas formé et je n'ai pas l'intention de me former davantage",
    what: {
      fr: "« davantage » ne convient pas à qui n'est pas formé (deux réponses sur quatre).",
      en: '« davantage » (further) does not fit someone who is not trained (two answers of four).',
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q48',
    printed: "Je suis formé et j'ai envie de me former davantage",
    what: {
      fr: "Deux questions croisées en une, la formation reçue et l'envie de formation, sans « je ne sais pas ».",
      en: 'Two questions crossed into one, training received and training wished for, without “do not know”.',
    },
    decision: {
      fr: "Nominale à quatre réponses ; chacune des deux moitiés s'obtient en les regroupant deux à deux.",
      en: 'Nominal with four answers; each half is obtained by grouping them two by two.',
    },
  },
  {
    kind: 'options',
    where: 'Q49',
    printed: "par un enseignant de l'établissement • par le référent TICE de l'établissement",
    what: {
      fr: "Le référent est le plus souvent lui-même un enseignant de l'établissement.",
      en: 'The coordinator is mostly a teacher of the school as well.',
    },
    decision: OVERLAP,
  },
  {
    kind: 'wording',
    where: 'Q49',
    printed: 'par une autre personne dans une démarche informelle',
    what: {
      fr: "Le titre demande comment la formation fut organisée ; les réponses disent par qui, l'une d'elles qu'elle ne le fut pas, la dernière que ce fut « par un stage ».",
      en: 'The title asks how the training was organised; the answers say by whom, one of them that it was not, the last that it was « par un stage » (by a course).',
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q47',
    printed: 'par une note de service (mot dans le casier, affichage...)',
    what: {
      fr: "Rien pour qui n'a pas été informé, ni ici ni en Q95 ; « par… » quatre fois puis « lors d'une formation ENT ».",
      en: "Nothing for those who were not informed, here or in Q95; « par… » (by) four times, then « lors d'une formation ENT » (during).",
    },
    decision: LIMIT,
  },
  {
    kind: 'wording',
    where: 'Q50',
    printed: "Avez-vous d'autres remarques ou commentaires à faire",
    what: {
      fr: "Une question qui appelle oui ou non, devant un champ de texte ; « d'autres » suppose des remarques déjà faites (aussi Q70, 82, 93 et 102).",
      en: "A question that calls for yes or no, before a text field; « d'autres » supposes that remarks were made before (also Q70, 82, 93 and 102).",
    },
    decision: {
      fr: 'Texte libre ; un « non » écrit y est un texte.',
      en: 'A free text; a “no” written there is a text.',
    },
  },
];
