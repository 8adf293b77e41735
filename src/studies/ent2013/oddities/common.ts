import type { Oddity } from '../../../core/instrument/index.js';
import { KEPT, LIMIT } from './decisions.js';

/** Q1, Q2 and Q4; the names of collèges in Q3 have their own list. */
export const COMMON: readonly Oddity[] = [
  {
    kind: 'typography',
    where: 'Q1',
    printed: '1- Vous êtes',
    what: {
      fr: "Ni deux-points ni point d'interrogation, alors que Q6, Q51 et Q71 impriment « Vous êtes : ».",
      en: 'Neither colon nor question mark, though Q6, Q51 and Q71 print « Vous êtes : ».',
    },
    decision: KEPT,
  },
  {
    kind: 'wording',
    where: 'Q1',
    printed: 'Féminin',
    what: {
      fr: 'Les réponses qualifient un genre et ne continuent pas le titre (« Vous êtes… féminin »).',
      en: 'The answers qualify a gender and do not continue the title (« Vous êtes… féminin »).',
    },
    decision: KEPT,
  },
  {
    kind: 'extraction',
    where: 'Q2',
    printed: '10 ans \uFFFD 70 ans',
    what: {
      fr: "Un signe s'est perdu entre deux bornes, sans doute le curseur d'une réglette.",
      en: 'A sign was lost between two bounds, probably the handle of a slider.',
    },
    decision: {
      fr: 'Lu comme une réglette : un nombre entier de 10 à 70.',
      en: 'Read as a slider: a whole number from 10 to 70.',
    },
  },
  {
    kind: 'kind',
    where: 'Q2',
    printed: 'Quel est votre âge ?',
    what: {
      fr: 'Seule question numérique, sans aucune consigne.',
      en: 'The only numeric question, without any instruction.',
    },
    decision: { fr: 'Numérique, en années.', en: 'Numeric, in years.' },
  },
  {
    kind: 'options',
    where: 'Q2',
    printed: '70 ans',
    what: {
      fr: 'Une seule échelle pour élèves et adultes : ses bouts et sa valeur de départ, inconnue, recueillent aussi les réponses non données, et les âges au-delà ne se disent pas ; la moyenne publiée des personnels, 29 ans, est basse.',
      en: 'One scale for pupils and adults: its ends and its unknown start value also collect answers not given, and ages beyond them cannot be told; the published mean for staff, 29 years, is low.',
    },
    decision: {
      fr: 'Une variable dérivée signale les deux bouts, les adultes de moins de 18 ans et les élèves de plus de 17 ans, pour une moyenne avec et sans eux ; la valeur de départ, inconnue, ne peut pas être signalée.',
      en: 'A derived variable flags both ends, adults under 18 and pupils over 17, for a mean with and without them; the start value, unknown, cannot be flagged.',
    },
  },
  {
    kind: 'wording',
    where: 'Q4',
    printed: "Vous utilisez l'ENT en tant que :",
    what: {
      fr: "Suppose l'usage, que Q13, 61, 74, 84 et 96 demandent ensuite et que des répondants nient.",
      en: 'Supposes use, which Q13, 61, 74, 84 and 96 ask about later and which some respondents deny.',
    },
    decision: {
      fr: 'Lu comme le rôle de la personne, utilisatrice ou non.',
      en: 'Read as the role of the person, user or not.',
    },
  },
  {
    kind: 'options',
    where: 'Q4',
    printed: 'Veuillez sélectionner une seule des propositions suivantes :',
    what: {
      fr: 'Choix unique et sans « autre » : un enseignant qui est aussi parent doit choisir un rôle, et toute la suite en dépend.',
      en: 'A single choice without “other”: a teacher who is a parent too must choose one role, and all that follows depends on it.',
    },
    decision: LIMIT,
  },
  {
    kind: 'options',
    where: 'Q1',
    printed: 'Féminin • Masculin',
    what: {
      fr: 'Deux réponses, sans « autre » ni moyen de ne pas répondre. De tous les choix uniques, seules Q11, 57 et 73 offrent « je ne sais pas », et aucun ne permet de refuser de répondre.',
      en: 'Two answers, with neither “other” nor a way not to answer. Of all the single choices, only Q11, 57 and 73 offer “I do not know”, and none lets one decline to answer.',
    },
    decision: {
      fr: 'Gardé ; une question vue et laissée vide compte comme une non-réponse.',
      en: 'Kept; a question that was seen and left blank counts as no answer.',
    },
  },
];
