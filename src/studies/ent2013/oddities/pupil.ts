import type { Oddity } from '../../../core/instrument/index.js';
import { COMMON_ANSWERS, JOINED, KEPT, LIMIT, OVERLAP, SINGLE_UNCONTESTED } from './decisions.js';

/** Q83 to Q93. */
export const PUPIL: readonly Oddity[] = [
  {
    kind: 'wording',
    where: 'Q83',
    printed: 'Quelle est ta classe ?',
    what: {
      fr: 'Les réponses sont des niveaux (6e, 5e…), non des classes ; premier titre en « tu ».',
      en: 'The answers are levels (6e, 5e…), not classes; the first title that says « tu ».',
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q83',
    printed: 'autre',
    what: {
      fr: "Sans deux-points (voir Q5) : ni texte ni nom pour les élèves de SEGPA ou d'ULIS ; une échelle de niveaux avec une réponse hors de l'ordre. Les effectifs publiés des quatre niveaux font 162 sur une base de 163.",
      en: 'Without a colon (see Q5): neither a text nor a name for pupils of SEGPA or ULIS; a scale of levels with an answer outside its order. The published numbers of the four levels add up to 162 on a base of 163.',
    },
    decision: {
      fr: "Une réponse ordinaire, sans texte, imprimée après l'échelle 6e–3e et hors de son ordre.",
      en: 'A plain answer, without a text, printed after the scale 6e–3e and outside its order.',
    },
  },
  {
    kind: 'wording',
    where: 'Q85',
    printed: "L'ENT mis à disposition ne me convient pas",
    what: {
      fr: "Les raisons proposées à des enfants de 10 à 17 ans sont, mot pour mot, celles des adultes (« formé », « mis à disposition », « code d'accès »).",
      en: 'The reasons offered to children of 10 to 17 are word for word those of adults (“trained”, “provided”, “access code”).',
    },
    decision: KEPT,
  },
  {
    kind: 'kind',
    where: 'Q87',
    printed: 'Veuillez sélectionner une seule des propositions suivantes :',
    what: {
      fr: "La liste mêlée de Q15 (lieux, salles et appareils : voir là) sous un choix unique : le domicile et l'ordinateur de la famille vont ensemble, mais un seul se choisit ; Q15 et Q77 sont multiples.",
      en: 'The mixed list of Q15 (places, rooms and devices: see there) under a single choice: home and the family computer go together, yet only one can be chosen; Q15 and Q77 are multiple.',
    },
    decision: {
      fr: 'Choix unique, comme imprimé ; les questions dérivées de Q15 le comprennent et disent cette limite.',
      en: 'A single choice, as printed; the questions derived from Q15 include it and tell this limit.',
    },
  },
  {
    kind: 'wording',
    where: 'Q87',
    printed: 'de votre téléphone portable • de votre ordinateur personnel',
    what: {
      fr: "« votre » dans une section en « tu », où d'autres réponses disent « mes ».",
      en: '« votre » in a section that says « tu », where other answers say « mes ».',
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q87',
    printed: "d'une salle informatique avec un enseignant",
    what: {
      fr: "Liste propre aux élèves : la borne, la salle en libre accès et l'ordinateur de la famille ne sont qu'ici ; la tablette et l'ordinateur de l'établissement manquent.",
      en: "A list specific to pupils: the kiosk, the open-access room and the family computer are only here; the tablet and the school's computer are missing.",
    },
    decision: COMMON_ANSWERS,
  },
  {
    kind: 'extraction',
    where: 'Q88',
    printed: 'allemand anglais arts plastiques',
    what: {
      fr: 'Toutes les puces se sont perdues, et une ligne blanche détache « autre : ».',
      en: 'All the bullets were lost, and a blank line sets « autre : » apart.',
    },
    decision: {
      fr: 'Chaque ligne est une case ; « autre : » clôt la liste, avec un texte.',
      en: 'Each line is a box; « autre : » closes the list, with a text.',
    },
  },
  {
    kind: 'kind',
    where: 'Q88',
    printed: 'Dans quelle discipline',
    what: {
      fr: 'Singulier dans le titre, choix multiple dans la consigne.',
      en: 'Singular in the title, multiple in the instruction.',
    },
    decision: {
      fr: "Choix multiple, comme imprimé ; l'anglais met le pluriel.",
      en: 'A multiple choice, as printed; the English has the plural.',
    },
  },
  {
    kind: 'wording',
    where: 'Q88',
    printed: 'lettres',
    what: {
      fr: "Mots d'enseignants pour des élèves, qui disent « français » (et « CDI » pour « documentation »).",
      en: "Teachers' words for pupils, who say « français » (and « CDI » for « documentation »).",
    },
    decision: KEPT,
  },
  {
    kind: 'kind',
    where: 'Q89',
    printed: "décroissant) Classez dans l'ordre de vos préférences :",
    what: {
      fr: "Deux consignes pour un classement, l'une dans le titre et l'autre dessous, sans nombre de rangs (« de 1 à 5 » en Q17 et Q64).",
      en: 'Two instructions for one ranking, one in the title and one below it, without a number of ranks (« de 1 à 5 » in Q17 and Q64).',
    },
    decision: {
      fr: 'Un classement à cinq rangs ; le rang 1 est le premier partenaire.',
      en: 'A ranking with five ranks; rank 1 is the first partner.',
    },
  },
  {
    kind: 'wording',
    where: 'Q89',
    printed: 'parents',
    what: {
      fr: 'Pour un élève, ses propres parents ou ceux des autres ?',
      en: "For a pupil, are these one's own parents or those of others?",
    },
    decision: LIMIT,
  },
  {
    kind: 'wording',
    where: 'Q90',
    printed: 'voir mes notes',
    what: {
      fr: 'Première personne sous un titre en « Tu » (aussi Q91), comme dans les listes de phrases (voir Q13).',
      en: 'First person under a title that says « Tu » (also Q91), as in the lists of sentences (see Q13).',
    },
    decision: KEPT,
  },
  {
    kind: 'extraction',
    where: 'Q90',
    printed: 'sites web, documents…)',
    what: {
      fr: 'Réponse coupée en deux par une ligne blanche ; de même plus bas « (vie scolaire, CDI, conseiller… », deux réponses de Q91 et une de Q100.',
      en: 'An answer cut in two by a blank line; so are « (vie scolaire, CDI, conseiller… » below, two answers of Q91 and one of Q100.',
    },
    decision: JOINED,
  },
  {
    kind: 'options',
    where: 'Q90',
    printed: 'échanger des documents avec mes camarades de classe',
    what: {
      fr: 'Recouvre « communiquer avec mes camarades de classe » ; de même « envoyer un devoir » et « déposer un fichier ».',
      en: 'Overlaps « communiquer avec mes camarades de classe »; likewise « envoyer un devoir » and « déposer un fichier ».',
    },
    decision: OVERLAP,
  },
  {
    kind: 'kind',
    where: 'Q91',
    printed: "Qu'est-ce que tu apprécies le plus dans l'ENT ?",
    what: {
      fr: '« le plus » appelle peu de réponses, la consigne les admet toutes ; les parts publiées (79,2, 68,5, 52,3 et 30,2 %) montrent que plusieurs ont été cochées. Q100, la même question, est un classement.',
      en: '« le plus » (most) calls for few answers, the instruction admits all; the published shares (79.2, 68.5, 52.3 and 30.2%) show that several were ticked. Q100, the same question, is a ranking.',
    },
    decision: {
      fr: "Choix multiple, comme imprimé ; de Q100 on n'en rapproche que la part de ceux qui citent la réponse.",
      en: 'A multiple choice, as printed; from Q100 only the share of those who cite the answer is set beside it.',
    },
  },
  {
    kind: 'kind',
    where: 'Q92',
    printed: 'Veuillez sélectionner une seule des propositions suivantes :',
    what: {
      fr: 'Titre au pluriel et choix unique, quand Q81 et Q101, avec la même liste, sont multiples ; les parts publiées, 32,6 et 20,7 %, ne le démentent pas.',
      en: 'A plural title with a single choice, while Q81 and Q101, with the same list, are multiple; the published shares, 32.6 and 20.7%, do not contradict it.',
    },
    decision: SINGLE_UNCONTESTED,
  },
  {
    kind: 'kind',
    where: 'Q93',
    printed: "As-tu d'autres remarques ou commentaires à faire sur l'ENT ?",
    what: {
      fr: 'Seule question de la sorte sans « Veuillez écrire votre réponse ici : », sans doute perdu au saut de page.',
      en: 'The only question of its sort without « Veuillez écrire votre réponse ici : », probably lost at the page break.',
    },
    decision: {
      fr: 'Lu comme un texte libre, comme Q50, 70, 82 et 102.',
      en: 'Taken as a free text, as Q50, 70, 82 and 102.',
    },
  },
  {
    kind: 'wording',
    where: 'Q86',
    printed: 'Quels autres outils utilises-tu ?',
    what: {
      fr: 'Sans « plus adaptés », que disent la réponse de Q85 et les questions Q63 et Q76.',
      en: 'Without « plus adaptés », which the answer of Q85 and questions Q63 and Q76 say.',
    },
    decision: KEPT,
  },
  {
    kind: 'wording',
    where: 'Q92',
    printed: 'Gestion des notes',
    what: {
      fr: "Élèves et parents (Q99, Q101) se voient proposer la « gestion » de notes et d'absences qu'ils ne font que consulter.",
      en: 'Pupils and parents (Q99, Q101) are offered the “management” of marks and absences that they only consult.',
    },
    decision: KEPT,
  },
];
