import type { Grouping } from './grouping.js';

/**
 * Collèges on the Cartable en Ligne (Envole) by monthly visits, January to October 2013
 * (Figure 8): 15 + 9 + 3 = 27 collèges.
 */
export const CARTABLE_ACTIVITY_2013: Grouping<'g1' | 'g2' | 'g3'> = {
  id: 'cartable-activity-2013',
  labels: {
    fr: 'Visites mensuelles sur le Cartable en Ligne, janvier-octobre 2013',
    en: 'Monthly visits on the Cartable en Ligne, January-October 2013',
  },
  source: { section: '2.2.2', figure: 8 },
  groups: [
    {
      value: 'g1',
      labels: { fr: 'Groupe 1 (non utilisateurs)', en: 'Group 1 (non-users)' },
      definition: { fr: 'Moins de 100 visites par mois.', en: 'Less than 100 visits a month.' },
      size: { count: 15, basis: 'stated' },
    },
    {
      value: 'g2',
      labels: { fr: 'Groupe 2 (usages assez faibles)', en: 'Group 2 (rather weak use)' },
      definition: {
        fr: 'De 100 à 1 000 visites par mois.',
        en: 'From 100 to 1,000 visits a month.',
      },
      size: { count: 9, basis: 'stated' },
    },
    {
      value: 'g3',
      labels: { fr: 'Groupe 3 (les plus utilisateurs)', en: 'Group 3 (using it most)' },
      definition: { fr: 'Plus de 1 000 visites par mois.', en: 'More than 1,000 visits a month.' },
      size: { count: 3, basis: 'stated' },
    },
  ],
  members: [
    {
      college: 'jaur',
      value: 'g3',
      printed: 'Jean Jaurès (Montfermeil)',
      note: {
        fr: 'Imprimé deux fois en Q3 : sans fusion, on ne sait pas laquelle des deux entrées.',
        en: 'Printed twice in Q3: without the merge, which of the two entries is not known.',
      },
    },
    { college: 'phili', value: 'g3', printed: 'Gérard Philippe (Aulnay-sous-Bois)' },
    {
      college: 'daura',
      value: 'g3',
      printed: 'Didier Daurat (Bourget)',
      wording: 'ce dernier venant juste de rejoindre le dispositif à la rentrée 2013',
    },
  ],
};
