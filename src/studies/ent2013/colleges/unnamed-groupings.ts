import type { Grouping } from './grouping.js';

/** How many answers the collèges gave: no collège is named. 21 + 71 are stated, out of 112. */
export const ANSWERS_PER_COLLEGE: Grouping<'ten' | 'five' | 'few'> = {
  id: 'answers-per-college',
  labels: { fr: 'Réponses par collège', en: 'Answers per collège' },
  source: { section: '3.2.1' },
  groups: [
    {
      value: 'ten',
      labels: { fr: 'Entre 10 et 70 réponses', en: 'Between 10 and 70 answers' },
      definition: {
        fr: "63,9 % des répondants de l'enquête.",
        en: '63.9% of the respondents of the survey.',
      },
      size: { count: 21, basis: 'stated' },
    },
    {
      value: 'five',
      labels: { fr: 'De 5 à 9 réponses', en: '5 to 9 answers' },
      size: { count: 20, basis: 'deduced' },
    },
    {
      value: 'few',
      labels: { fr: 'Moins de 5 réponses', en: 'Less than 5 answers' },
      definition: {
        fr: "En général les établissements les moins impliqués dans l'utilisation de l'ENT.",
        en: 'In general those least involved in using the ENT.',
      },
      size: { count: 71, basis: 'stated' },
    },
  ],
  members: [],
};

/** How the 15 visited collèges were chosen by use; which is which, and how many, is not said. */
export const VISITED_USE: Grouping<'very' | 'mid' | 'low'> = {
  id: 'visited-use',
  labels: { fr: 'Usage des collèges visités', en: 'Use in the visited collèges' },
  source: { section: '4.1' },
  groups: [
    { value: 'very', labels: { fr: 'Très utilisateurs', en: 'Using it much' } },
    { value: 'mid', labels: { fr: 'Moyennement utilisateurs', en: 'Using it moderately' } },
    { value: 'low', labels: { fr: 'Très faiblement utilisateurs', en: 'Using it very little' } },
  ],
  members: [],
  note: {
    fr: "Le rapport renvoie à la typologie de la partie 2, dont il ne nomme que les collèges en vue : Le Parc, Travail Langevin, Madame de Sévigné et Pierre Brossolette n'y sont pas nommés.",
    en: 'The report refers to the typology of part 2, which names the conspicuous collèges only: Le Parc, Travail Langevin, Madame de Sévigné and Pierre Brossolette are not named there.',
  },
};

/** The visited collèges in priority education; not named. */
export const VISITED_PRIORITY: Grouping<'rrs' | 'none'> = {
  id: 'visited-priority',
  labels: {
    fr: 'Éducation prioritaire parmi les collèges visités',
    en: 'Priority education among the visited collèges',
  },
  source: { section: '4.1' },
  groups: [
    {
      value: 'rrs',
      labels: { fr: 'Classé RRS', en: 'Classed RRS (priority network)' },
      size: { count: 3, basis: 'stated' },
    },
    {
      value: 'none',
      labels: { fr: 'Non classé RRS', en: 'Not classed RRS' },
      size: { count: 12, basis: 'deduced' },
    },
  ],
  members: [],
};
