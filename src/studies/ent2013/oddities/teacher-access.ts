import type { Oddity } from '../../../core/instrument/index.js';
import { DERIVED_ACCESS, KEPT, LIMIT, ONE_SPACE, OVERLAP } from './decisions.js';

/** Q13 to Q20: access, partners, messaging. */
export const TEACHER_ACCESS: readonly Oddity[] = [
  {
    kind: 'options',
    where: 'Q15',
    printed: "Comment accédez-vous à l'ENT ?",
    what: {
      fr: "Une liste pour trois questions — le lieu, la salle, l'appareil —, si bien qu'un même accès remplit plusieurs cases (aussi Q77 ; Q87, au choix unique, n'en admet qu'une).",
      en: 'One list for three questions — place, room, device —, so that one access fills several boxes (also Q77; Q87, a single choice, admits only one).',
    },
    decision: DERIVED_ACCESS,
  },
  {
    kind: 'options',
    where: 'Q15',
    printed: "plutôt du domicile • plutôt de l'établissement • du domicile et de l'établissement",
    what: {
      fr: "Trois états qui s'excluent dans un choix multiple (aussi Q77) ; « plutôt » laisse entendre un usage partagé que le troisième dit déjà.",
      en: 'Three states that exclude one another in a multiple choice (also Q77); « plutôt » (mostly) hints at a shared use that the third already states.',
    },
    decision: DERIVED_ACCESS,
  },
  {
    kind: 'wording',
    where: 'Q16',
    printed: "Utilisez-vous l'ENT en lien avec :",
    what: {
      fr: "« en lien avec » ne dit pas si l'on s'y connecte par l'appareil ou s'il sert à côté ; le rapport lit « un ordinateur dans la classe » comme le fait d'en disposer.",
      en: '« en lien avec » does not say whether the device is the way in or is used alongside; the report reads « un ordinateur dans la classe » as having one.',
    },
    decision: LIMIT,
  },
  {
    kind: 'typography',
    where: 'Q17',
    printed: 'principalement  sur',
    what: {
      fr: 'Espace double au milieu du titre ; de même en Q36 après « ressources ? ».',
      en: 'A double space inside the title; likewise in Q36 after « ressources ? ».',
    },
    decision: ONE_SPACE,
  },
  {
    kind: 'wording',
    where: 'Q17',
    printed: "(classer les réponses dans l'ordre décroissant)",
    what: {
      fr: 'Infinitif après un titre en « vous », et ordre « décroissant » alors que la consigne fait monter de 1 à 5 (aussi Q64).',
      en: 'An infinitive after a title in « vous », and a “decreasing” order while the instruction counts up from 1 to 5 (also Q64).',
    },
    decision: {
      fr: 'Titre gardé ; le rang 1 est le premier partenaire.',
      en: 'Title kept; rank 1 is the first partner.',
    },
  },
  {
    kind: 'options',
    where: 'Q17',
    printed: 'de 1 à 5',
    what: {
      fr: "Cinq rangs pour cinq partenaires : même celui avec qui l'on n'échange jamais doit être classé, sans « personne » ni « autre » (aussi Q64).",
      en: 'Five ranks for five partners: even one never written to must be ranked, with neither “nobody” nor “other” (also Q64).',
    },
    decision: {
      fr: 'Cinq rangs au plus ; un classement incomplet est admis.',
      en: 'Five ranks at most; an incomplete ranking is accepted.',
    },
  },
  {
    kind: 'typography',
    where: 'Q19',
    printed: 'adresses mel privées',
    what: {
      fr: '« mel » sans accent pour « mél » ; « mels » en Q99 ; « messagerie » partout ailleurs.',
      en: '« mel » without an accent for « mél »; « mels » in Q99; « messagerie » everywhere else.',
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q19',
    printed: 'Je ne souhaite pas échanger de messages avec les élèves',
    what: {
      fr: "Les seules raisons qui nomment un correspondant nomment les élèves ; ne pas vouloir écrire aux collègues ou aux parents n'en est pas une.",
      en: 'The only reasons that name a correspondent name pupils; not wishing to write to colleagues or parents is not among them.',
    },
    decision: LIMIT,
  },
  {
    kind: 'options',
    where: 'Q20',
    printed: "correspondre avec la vie scolaire • correspondre avec l'administration",
    what: {
      fr: 'Rien sur les parents, pourtant partenaires en Q17.',
      en: 'Nothing on parents, though they are partners in Q17.',
    },
    decision: {
      fr: 'Liste gardée ; les parents ne peuvent être cités que sous « autre ».',
      en: 'List kept; parents can only be named under “other”.',
    },
  },
  {
    kind: 'options',
    where: 'Q20',
    printed: 'donner des consignes de travail',
    what: {
      fr: 'Recouvre « organiser le travail de la classe (annonce des devoirs…) ».',
      en: 'Overlaps « organiser le travail de la classe (annonce des devoirs…) ».',
    },
    decision: OVERLAP,
  },
  {
    kind: 'extraction',
    where: 'Q13',
    printed: '•    jamais',
    what: {
      fr: "L'espace après la puce est plus large que d'ordinaire, comme aux réponses de Q17 et Q64, à « autre » en Q60, 83, 85 et 88 et à d'autres.",
      en: 'The space after the bullet is wider than usual, as before the answers of Q17 and Q64, « autre » in Q60, 83, 85 and 88, and others.',
    },
    decision: {
      fr: "L'espace est ôtée ; seuls les classements en tirent un indice (voir Q78).",
      en: 'The space is removed; only rankings draw a hint from it (see Q78).',
    },
  },
  {
    kind: 'options',
    where: 'Q19',
    printed: "J'échange par messagerie avec les élèves mais avec leurs adresses mel privées",
    what: {
      fr: "Recouvre « Je préfère ma messagerie privée » ; et « je ne connais pas » n'a pas de complément (aussi Q29 et Q38).",
      en: 'Overlaps « Je préfère ma messagerie privée »; and « je ne connais pas » lacks its object (also Q29 and Q38).',
    },
    decision: OVERLAP,
  },
];
