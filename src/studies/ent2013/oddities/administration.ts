import type { Oddity } from '../../../core/instrument/index.js';
import {
  CLOSED,
  COMMON_ANSWERS,
  KEPT,
  LIMIT,
  MENDED_IN_ENGLISH,
  ONE_CODE,
  OVERLAP,
  OWN_ORDER,
  SINGLE_UNCONTESTED,
} from './decisions.js';

/** Q51 to Q70. */
export const ADMINISTRATION: readonly Oddity[] = [
  {
    kind: 'options',
    where: 'Q51',
    printed: 'personnel technique • personnel du service social • personnel du service de santé',
    what: {
      fr: "Chefs d'établissement, agents techniques, sociaux et de santé doivent s'être reconnus, en Q4, dans « personnel administratif » ; quatre réponses nomment un poste, les trois dernières un service.",
      en: 'Heads, technical, social and health staff must have recognised themselves, in Q4, in “administrative staff”; four answers name a post, the last three a service.',
    },
    decision: LIMIT,
  },
  {
    kind: 'kind',
    where: 'Q53',
    printed: '(donner le chiffre approximatif ou répondre oui/non si vous ne savez pas)',
    what: {
      fr: 'Un champ pour deux sortes de réponses ; qui « ne sait pas » doit pourtant dire oui ou non.',
      en: 'One field for two sorts of answers; one who “does not know” must still say yes or no.',
    },
    decision: {
      fr: "Le texte est gardé ; une variable dérivée par champ dit si l'établissement en a (0 = non, plus = oui), et « oui » n'est jamais compté pour 1.",
      en: 'The text is kept; a derived variable for each field says whether the school has some (0 = no, more = yes), and “oui” is never counted as 1.',
    },
  },
  {
    kind: 'kind',
    where: 'Q53',
    printed: 'Veuillez écrire votre(vos) réponse(s) ici :',
    what: {
      fr: 'Consigne unique en son genre : neuf champs de saisie sous un titre.',
      en: 'An instruction that occurs once: nine entry fields under one title.',
    },
    decision: {
      fr: 'Un tableau de neuf lignes, un texte par ligne.',
      en: 'A grid of nine rows, a text in each.',
    },
  },
  {
    kind: 'wording',
    where: 'Q53',
    printed: "niveau d'équipement informatique de votre établissement",
    what: {
      fr: "Le titre demande un niveau, les lignes des nombres, sur l'établissement et non sur la personne : deux répondants d'un même collège le décrivent deux fois.",
      en: 'The title asks for a level, the rows for numbers, about the school and not the person: two respondents of one collège describe it twice.',
    },
    decision: {
      fr: "Q53 à Q60 et Q68 sont tenues pour des variables de l'établissement.",
      en: 'Q53 to Q60 and Q68 are taken as variables of the school.',
    },
  },
  {
    kind: 'options',
    where: 'Q53',
    printed:
      'Nombre de salles informatiques disciplinaires • Nombre de salles informatiques en libre accès',
    what: {
      fr: "La salle informatique ordinaire n'est ni disciplinaire ni en libre accès ; de même les portables des « classes mobiles » sont comptés deux fois ou une.",
      en: 'The ordinary computer room is neither for a subject nor in open access; likewise the laptops of “laptop trolleys” are counted twice or once.',
    },
    decision: OVERLAP,
  },
  {
    kind: 'typography',
    where: 'Q54',
    printed: 'Quelle type de connexion',
    what: { fr: "Faute d'accord : « Quel type ».", en: 'Wrong agreement: « Quel type ».' },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q54',
    printed: 'réseau wifi • accessible dans toutes les salles de classe',
    what: {
      fr: "Trois types de liaison puis quatre lieux d'accès, sous un titre au singulier qui ne demande que le type ; la consigne admet plusieurs réponses.",
      en: 'Three types of link, then four places of access, under a singular title that asks only for the type; the instruction admits several answers.',
    },
    decision: OVERLAP,
  },
  {
    kind: 'options',
    where: 'Q54',
    printed: 'liaison filaire moyen débit (type RJ45)',
    what: {
      fr: "Entre « très haut » et « moyen » débit, le haut débit (l'ADSL) n'a pas de place, ni au-dessous le bas débit ; RJ45 est une prise, non un débit.",
      en: 'Between “very high” and “medium” speed, high speed (ADSL) has no place, nor has low speed below; RJ45 is a plug, not a speed.',
    },
    decision: LIMIT,
  },
  {
    kind: 'options',
    where: 'Q54',
    printed: 'accessible des bâtiments administratifs',
    what: {
      fr: 'Ni « autre » ni « je ne sais pas », pour une question technique posée à des non-techniciens.',
      en: 'Neither “other” nor “do not know”, for a technical question put to non-technicians.',
    },
    decision: CLOSED,
  },
  {
    kind: 'typography',
    where: 'Q55',
    printed: "L' usage des TICE",
    what: { fr: "Espace après l'apostrophe.", en: 'A space after the apostrophe.' },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q57',
    printed: 'autre',
    what: {
      fr: 'Sans deux-points (voir Q5 pour toutes les formes), alors que Q11 et Q73, qui posent la même question, impriment « autre : ».',
      en: 'Without a colon (see Q5 for all the forms), though Q11 and Q73, which ask the same question, print « autre : ».',
    },
    decision: {
      fr: 'Une réponse ordinaire, sans texte.',
      en: 'A plain answer, without a text.',
    },
  },
  {
    kind: 'extraction',
    where: 'Q58',
    printed: 'Oui Non',
    what: {
      fr: 'Les puces des deux réponses se sont perdues.',
      en: 'The bullets of the two answers were lost.',
    },
    decision: {
      fr: 'Deux réponses, comme dans les autres questions à « Oui » et « Non ».',
      en: 'Two answers, as in the other questions with « Oui » and « Non ».',
    },
  },
  {
    kind: 'typography',
    where: 'Q60',
    printed: 'salles libre accès',
    what: {
      fr: '« en » manque (« salles en libre accès »).',
      en: '« en » is missing (« salles en libre accès »).',
    },
    decision: MENDED_IN_ENGLISH,
  },
  {
    kind: 'options',
    where: 'Q60',
    printed: 'salle des professeurs',
    what: {
      fr: "La salle de classe n'est pas parmi les lieux, alors qu'elle l'est en Q15.",
      en: 'The classroom is not among the places, though it is in Q15.',
    },
    decision: KEPT,
  },
  {
    kind: 'typography',
    where: 'Q61',
    printed: '(une fois par mois voire moins)',
    what: {
      fr: 'Sans la virgule de Q13, 18, 21, 74, 84 et 96.',
      en: 'Without the comma of Q13, 18, 21, 74, 84 and 96.',
    },
    decision: ONE_CODE,
  },
  {
    kind: 'wording',
    where: 'Q64',
    printed: "personnel d'éducation",
    what: {
      fr: "« ou d'orientation » tombe ici, est gardé en Q17 et Q78 et devient « personnel de vie scolaire » en Q89.",
      en: "« ou d'orientation » is dropped here, kept in Q17 and Q78, and becomes « personnel de vie scolaire » in Q89.",
    },
    decision: ONE_CODE,
  },
  {
    kind: 'kind',
    where: 'Q64',
    printed: "Avec qui échangez-vous principalement sur l'ENT ?",
    what: {
      fr: "Les parts publiées d'un premier partenaire font plus de 100 % : 69,6 + 26,1 + 17,4 ici, 67,3 + 48,6 + 26,2 en Q89 ; de même les goûts des parents en Q100.",
      en: 'The published shares of a first partner exceed 100%: 69.6 + 26.1 + 17.4 here, 67.3 + 48.6 + 26.2 in Q89; likewise what parents like in Q100.',
    },
    decision: {
      fr: 'Classement, comme imprimé ; ces chiffres sont rapprochés de la part de ceux qui citent la réponse, à quelque rang que ce soit.',
      en: 'A ranking, as printed; these figures are set against the share of those who cite the answer, at whatever rank.',
    },
  },
  {
    kind: 'order',
    where: 'Q65',
    printed: 'gérer les salles • gérer les absences',
    what: {
      fr: "Q79 met les absences avant les salles, et le personnel administratif après les parents au lieu d'avant les élèves.",
      en: 'Q79 puts absences before rooms, and administrative staff after parents instead of before pupils.',
    },
    decision: OWN_ORDER,
  },
  {
    kind: 'options',
    where: 'Q65',
    printed: 'communiquer avec les enseignants',
    what: {
      fr: "Aucun usage avec le personnel d'éducation, ici ni en Q79, alors qu'il est un partenaire en Q64 et Q78.",
      en: 'No use with the education staff, here or in Q79, though they are a partner in Q64 and Q78.',
    },
    decision: LIMIT,
  },
  {
    kind: 'wording',
    where: 'Q65',
    printed: 'gérer les notes',
    what: {
      fr: 'Verbes ici et en Q79, noms (« Gestion des notes ») en Q66, 67, 80 et 81.',
      en: 'Verbs here and in Q79, nouns (« Gestion des notes ») in Q66, 67, 80 and 81.',
    },
    decision: ONE_CODE,
  },
  {
    kind: 'options',
    where: 'Q66',
    printed: "Classez dans l'ordre de vos préférences :",
    what: {
      fr: 'Onze rubriques à classer (dix en Q80), sans nombre de rangs et sans « autre ».',
      en: 'Eleven sections to rank (ten in Q80), without a number of ranks and without “other”.',
    },
    decision: {
      fr: 'Autant de rangs que de rubriques ; un classement incomplet est admis.',
      en: 'As many ranks as sections; an incomplete ranking is accepted.',
    },
  },
  {
    kind: 'options',
    where: 'Q66',
    printed: 'Ressources pédagogiques',
    what: {
      fr: "« Ressources documentaires » à la même place en Q80 : ce n'est pas la même chose.",
      en: '« Ressources documentaires » in the same place in Q80: this is not the same thing.',
    },
    decision: {
      fr: 'Les deux libellés sont gardés, chacun avec son code.',
      en: 'Both labels are kept, each with a code of its own.',
    },
  },
  {
    kind: 'options',
    where: 'Q66',
    printed: 'Cahier de textes numérique',
    what: { fr: 'Rubrique absente de Q80.', en: 'A section absent from Q80.' },
    decision: KEPT,
  },
  {
    kind: 'kind',
    where: 'Q67',
    printed: 'Veuillez sélectionner une seule des propositions suivantes :',
    what: {
      fr: 'Titre au pluriel et choix unique, quand Q81 et Q101 posent la même question à choix multiple.',
      en: 'A plural title with a single choice, while Q81 and Q101 ask the same as a multiple choice.',
    },
    decision: SINGLE_UNCONTESTED,
  },
  {
    kind: 'options',
    where: 'Q67',
    printed: 'Gestion des notes • Emplois du temps',
    what: {
      fr: "« Gestion des absences » manque ; Q45, 81, 92 et 101 l'ont.",
      en: '« Gestion des absences » is missing; Q45, 81, 92 and 101 have it.',
    },
    decision: COMMON_ANSWERS,
  },
  {
    kind: 'wording',
    where: 'Q68',
    printed: 'Est-il prévu des temps et des lieux',
    what: {
      fr: 'Deux choses en un oui-non : du temps sans lieu, ou un lieu sans temps, ne se disent pas.',
      en: 'Two things in one yes-or-no: a time without a place, or the reverse, cannot be told.',
    },
    decision: LIMIT,
  },
  {
    kind: 'wording',
    where: 'Q69',
    printed: 'sous quelle forme et par qui sont assurées ces formations',
    what: {
      fr: "Deux questions dans un champ ; le verbe ne convient qu'à la seconde.",
      en: 'Two questions in one field; the verb fits only the second.',
    },
    decision: {
      fr: "Un seul texte ; il peut répondre à une question sans l'autre.",
      en: 'A single text; it may answer one question and not the other.',
    },
  },
  {
    kind: 'options',
    where: 'Q60',
    printed: "bornes d'accès",
    what: {
      fr: 'Bornes, salles et ordinateurs dans une seule liste, comme lieux, salles et appareils en Q15.',
      en: 'Kiosks, rooms and computers in one list, as places, rooms and devices are in Q15.',
    },
    decision: KEPT,
  },
  {
    kind: 'order',
    where: 'Q68',
    printed: 'Est-il prévu des temps et des lieux pour former les personnels',
    what: {
      fr: "Une question sur l'établissement après les souhaits (Q67), posée au seul personnel administratif.",
      en: 'A question on the school after the wishes (Q67), asked of administrative staff only.',
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q55',
    printed: 'Oui • Non',
    what: {
      fr: 'Sans « je ne sais pas » ni « en cours », pour un fait que tout le personnel ne connaît pas (aussi Q58 et Q68) ; de même les oui-non de Q31, 33 et 35.',
      en: 'Without “I do not know” or “under way”, for a fact that not all staff know (also Q58 and Q68); likewise the yes-or-no of Q31, 33 and 35.',
    },
    decision: CLOSED,
  },
  {
    kind: 'options',
    where: 'Q65',
    printed: 'diffuser des documents adressés aux enseignants',
    what: {
      fr: 'Recouvre « communiquer avec les enseignants » ; de même pour les trois autres publics, ici et en Q79.',
      en: 'Overlaps « communiquer avec les enseignants »; likewise for the three other audiences, here and in Q79.',
    },
    decision: OVERLAP,
  },
  {
    kind: 'options',
    where: 'Q66',
    printed: 'Réservation de salles ou de matériel',
    what: {
      fr: 'Une rubrique (aussi Q80) pour ce que Q42 donne en deux réponses, « Réservation de salles » et « Réservation de matériel ».',
      en: 'One section (also Q80) for what Q42 has as two answers, « Réservation de salles » and « Réservation de matériel ».',
    },
    decision: KEPT,
  },
];
