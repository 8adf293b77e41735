import type { Oddity } from '../../../core/instrument/index.js';
import { KEPT, LIMIT, MENDED_IN_ENGLISH, MULTIPLE_AS_PRINTED, ONE_CODE } from './decisions.js';

/** Q21 to Q27: the lesson log. */
export const TEACHER_LESSON_LOG: readonly Oddity[] = [
  {
    kind: 'kind',
    where: 'Q21',
    printed: 'autre :',
    what: {
      fr: "Une réponse libre sur une échelle de fréquence ; aucune des échelles semblables n'en a.",
      en: 'A free answer on a scale of frequency; none of the scales like it has one.',
    },
    decision: {
      fr: "« Autre » est hors de l'échelle : compté, mais ni avant ni après un degré ; il reste parmi les utilisateurs pour les filtres.",
      en: '“Other” is outside the scale: counted, but neither before nor after any step; for filters it stays among the users.',
    },
  },
  {
    kind: 'typography',
    where: 'Q22',
    printed: "n'utilisez vous pas",
    what: { fr: "Trait d'union absent avant « vous ».", en: 'Hyphen missing before « vous ».' },
    decision: KEPT,
  },
  {
    kind: 'kind',
    where: 'Q22',
    printed: 'Veuillez sélectionner une seule des propositions suivantes :',
    what: {
      fr: 'Seule liste de raisons à choix unique (Q14, 19, 29, 38, 62, 75, 85 et 98 sont multiples) ; les parts publiées, 52,2, 9,8 et 7,6 %, ne le démentent pas.',
      en: 'The only list of reasons with a single choice (Q14, 19, 29, 38, 62, 75, 85 and 98 are multiple); the published shares, 52.2, 9.8 and 7.6%, do not contradict it.',
    },
    decision: {
      fr: 'Choix unique, comme imprimé ; ses parts ne sont pas mises en regard de celles des choix multiples.',
      en: 'A single choice, as printed; its shares are not set beside those of the multiple choices.',
    },
  },
  {
    kind: 'options',
    where: 'Q22',
    printed: "J'utilise encore un cahier de textes papier",
    what: {
      fr: "La liste n'a pas « Je ne connais pas », qu'ont Q19, 29 et 38.",
      en: 'The list lacks “I do not know it”, which Q19, 29 and 38 have.',
    },
    decision: KEPT,
  },
  {
    kind: 'typography',
    where: 'Q23',
    printed: 'Pour vous le cahier de textes numérique représente :',
    what: { fr: 'Virgule absente après « Pour vous ».', en: 'Comma missing after « Pour vous ».' },
    decision: KEPT,
  },
  {
    kind: 'kind',
    where: 'Q23',
    printed: 'représente :',
    what: {
      fr: 'Le titre attend une seule réponse, la consigne en admet plusieurs ; les parts publiées (41,6, 33,7, 15,8 et 14,8 %) font 105,9 % et confirment la consigne.',
      en: 'The title expects one answer, the instruction admits several; the published shares (41.6, 33.7, 15.8 and 14.8%) add up to 105.9% and confirm the instruction.',
    },
    decision: MULTIPLE_AS_PRINTED,
  },
  {
    kind: 'options',
    where: 'Q23',
    printed: 'un outil utile mais lourd à gérer',
    what: {
      fr: 'Deux jugements en une réponse ; pas de « surcharge de travail », que le rapport cite pourtant (7,6 %) avec les chiffres de cette question.',
      en: 'Two judgements in one answer; no « surcharge de travail » (extra work), which the report nevertheless quotes (7.6%) with the figures of this question.',
    },
    decision: {
      fr: 'Gardé ; les 7,6 % (7 sur 92) sont ceux de Q22.',
      en: 'Kept; the 7.6% (7 of 92) are those of Q22.',
    },
  },
  {
    kind: 'wording',
    where: 'Q23',
    printed: 'mieux gérer le travail individuel',
    what: {
      fr: "On ne sait si c'est le travail de l'élève ou celui de l'enseignant.",
      en: "Whose work is meant, the pupil's or the teacher's, is not said.",
    },
    decision: LIMIT,
  },
  {
    kind: 'kind',
    where: 'Q24',
    printed: 'oui (précisez dans "autre" ci-dessous, avec quel autre service)',
    what: {
      fr: "Choix unique où le oui demande d'écrire sous « autre », qui l'efface ; seuls guillemets de l'annexe.",
      en: 'A single choice in which yes asks for a text under “other”, which undoes it; the only quotation marks of the annex.',
    },
    decision: {
      fr: 'Le oui net réunit « oui » et « autre » avec un texte.',
      en: 'The net yes joins “yes” and “other” with a text.',
    },
  },
  {
    kind: 'order',
    where: 'Q24',
    printed: '• non • oui',
    what: {
      fr: '« non » avant « oui », en minuscules ; Q31, 33, 34, 35, 55, 58 et 68 impriment « Oui » puis « Non ».',
      en: '« non » before « oui », in lower case; Q31, 33, 34, 35, 55, 58 and 68 print « Oui », then « Non ».',
    },
    decision: ONE_CODE,
  },
  {
    kind: 'options',
    where: 'Q25',
    printed: 'Des choses différentes par rapport à la version papier',
    what: {
      fr: "Ni « les deux » ni « autre », et rien pour qui n'a jamais tenu de version papier.",
      en: 'Neither “both” nor “other”, and nothing for those who never kept a paper version.',
    },
    decision: LIMIT,
  },
  {
    kind: 'wording',
    where: 'Q26',
    printed: 'Précisez quels éléments différents par rapport à la version papier vous consignez ?',
    what: {
      fr: "Impératif fermé par un point d'interrogation (aussi Q69).",
      en: 'An imperative closed by a question mark (also Q69).',
    },
    decision: KEPT,
  },
  {
    kind: 'wording',
    where: 'Q26',
    printed: 'Je distribue des contrôles à faire à la maison',
    what: {
      fr: 'Le titre demande des éléments consignés ; les réponses sont des actions, dont deux ne consignent rien (distribuer, se faire renvoyer un travail).',
      en: 'The title asks for elements recorded; the answers are actions, two of which record nothing (handing out, having work sent back).',
    },
    decision: KEPT,
  },
  {
    kind: 'wording',
    where: 'Q24',
    printed: 'le cahier de textes avec un autre service',
    what: {
      fr: "« le cahier de textes » sans « numérique » ni « de l'ENT », quand Q21 dit « numérique proposé par l'ENT », Q22 « proposé par l'ENT », Q23, 25 et 27 « numérique » : on ne sait si un cahier tenu hors de l'ENT compte. « avec un autre service » se lit « par un autre service » ou « en plus d'un autre ».",
      en: '« le cahier de textes » with neither “digital” nor “of the ENT”, while Q21 says “digital, offered by the ENT”, Q22 “offered by the ENT”, Q23, 25 and 27 “digital”: whether a log kept outside the ENT counts is not said. « avec un autre service » reads as “by means of another service” or “beside another one”.',
    },
    decision: LIMIT,
  },
  {
    kind: 'wording',
    where: 'Q27',
    printed: 'souhaiteriez-vous apporter éventuellement',
    what: {
      fr: "On demande à l'utilisateur d'« apporter » une amélioration qu'il ne peut que souhaiter voir (« voir améliorer » en Q45) ; le conditionnel et « éventuellement » font double emploi.",
      en: 'The user is asked to “make” an improvement that can only be wished for (« voir améliorer » in Q45); the conditional and « éventuellement » say the same twice.',
    },
    decision: MENDED_IN_ENGLISH,
  },
];
