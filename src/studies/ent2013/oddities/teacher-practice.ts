import type { Oddity } from '../../../core/instrument/index.js';
import { EXCLUSIVE, KEPT, LIMIT, MENDED_IN_ENGLISH } from './decisions.js';

/** Q9 to Q12. */
export const TEACHER_PRACTICE: readonly Oddity[] = [
  {
    kind: 'wording',
    where: 'Q9',
    printed: "l'ordinateur à votre domicile",
    what: {
      fr: "Le travail hors de l'établissement est réduit à un ordinateur et au domicile ; tablette, téléphone et autres lieux n'ont pas de place.",
      en: 'Work outside the school is reduced to a computer and to the home; tablets, telephones and other places are left out.',
    },
    decision: LIMIT,
  },
  {
    kind: 'options',
    where: 'Q9',
    printed: 'saisir vos cours et vos évaluations sur ordinateur',
    what: {
      fr: 'Recouvre « créer des documents pour vos élèves » et « créer des diaporamas », et redit « ordinateur » après le titre.',
      en: 'Overlaps “create documents for your pupils” and “create slide shows”, and says « ordinateur » again after the title.',
    },
    decision: {
      fr: 'Gardé ; le score des usages (`ictAtHome`) compte des réponses, non des pratiques distinctes.',
      en: 'Kept; the score of uses (`ictAtHome`) counts answers, not distinct practices.',
    },
  },
  {
    kind: 'typography',
    where: 'Q9',
    printed: 'créer des séquences diffusion audio (baladeurs) ou vidéo',
    what: {
      fr: 'Un mot manque entre « séquences » et « diffusion ».',
      en: 'A word is missing between « séquences » and « diffusion ».',
    },
    decision: MENDED_IN_ENGLISH,
  },
  {
    kind: 'options',
    where: 'Q9',
    printed: "pas d'usage personnel à but pédagogique",
    what: {
      fr: "Nie toutes les autres cases d'un choix multiple, et n'est pas à l'infinitif que le titre appelle.",
      en: 'Denies all the other boxes of a multiple choice, and is not the infinitive that the title calls for.',
    },
    decision: EXCLUSIVE,
  },
  {
    kind: 'order',
    where: 'Q10',
    printed: '(vidéoprojecteur, TNI...)',
    what: {
      fr: "Le sigle TNI paraît avant son explication, donnée en Q16 ; B2i n'est jamais expliqué.",
      en: 'The abbreviation TNI comes before its explanation, given in Q16; B2i is never explained.',
    },
    decision: MENDED_IN_ENGLISH,
  },
  {
    kind: 'options',
    where: 'Q10',
    printed: "pas d'usage dans mon établissement",
    what: {
      fr: "Nie toutes les autres cases d'un choix multiple, et passe à la première personne dans une liste en « vos ».",
      en: 'Denies all the other boxes of a multiple choice, and turns to the first person in a list that says « vos ».',
    },
    decision: EXCLUSIVE,
  },
  {
    kind: 'options',
    where: 'Q12',
    printed: 'Très peu utile',
    what: {
      fr: "Échelle déséquilibrée : trois degrés favorables contre un seul qui ne l'est pas, sans « inutile » ni « sans opinion » ; le rapport nomme les deux premiers « moyenne voire faible ».",
      en: 'An unbalanced scale: three favourable steps against a single one that is not, with neither “useless” nor “no opinion”; the report calls the first two “average or even low”.',
    },
    decision: {
      fr: 'Ordinale, sous les mots imprimés ; aucune moyenne des codes.',
      en: 'Ordinal, in the printed words; codes are not averaged.',
    },
  },
  {
    kind: 'order',
    where: 'Q12',
    printed: "l'utilité de l'ENT en tant qu'enseignant",
    what: {
      fr: "Demandé avant l'usage (Q13), donc aussi à qui n'utilise pas l'ENT ou ignore lequel il a (Q11) ; aucune autre catégorie ne juge l'utilité.",
      en: 'Asked before use (Q13), hence also of those who do not use the ENT or do not know which they have (Q11); no other category judges usefulness.',
    },
    decision: {
      fr: 'Sans filtre : posé à tous les enseignants.',
      en: 'No filter: asked of all teachers.',
    },
  },
  {
    kind: 'typography',
    where: 'Q11',
    printed: 'Celi@',
    what: {
      fr: 'Sans accent, ici comme en Q57 et Q73, alors que le rapport écrit le plus souvent « Céli@ ».',
      en: 'Without its accent, here as in Q57 and Q73, though the report mostly writes « Céli@ ».',
    },
    decision: KEPT,
  },
];
