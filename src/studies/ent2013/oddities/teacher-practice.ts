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
      fr: "Le sigle TNI paraît avant son explication, donnée en Q16 ; les autres n'en ont aucune : B2i, TIC et TICE, CDI (Q15), PPCP et TPE (Q30), IDD, ECJS et EEDD (Q39), QCM (Q40).",
      en: 'The abbreviation TNI comes before its explanation, given in Q16; the others have none: B2i, TIC and TICE, CDI (Q15), PPCP and TPE (Q30), IDD, ECJS and EEDD (Q39), QCM (Q40).',
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
  {
    kind: 'wording',
    where: 'Q9',
    printed: "Vous utilisez l'ordinateur à votre domicile pour :",
    what: {
      fr: "Une affirmation à compléter, qui tient l'usage pour acquis (aussi Q10, 20, 30, 39 et 90) ; Q23, 44 et 60 sont de même sans question.",
      en: 'A statement to be completed, which takes use for granted (also Q10, 20, 30, 39 and 90); Q23, 44 and 60 are no questions either.',
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q9',
    printed: 'maintenir votre site personnel ou votre blog sur Internet',
    what: {
      fr: 'Deux objets en une réponse ; « par informatique », plus haut, redit le titre, et « (baladeurs) » date la liste.',
      en: 'Two objects in one answer; « par informatique », above, says the title again, and « (baladeurs) » (music players) dates the list.',
    },
    decision: KEPT,
  },
];
