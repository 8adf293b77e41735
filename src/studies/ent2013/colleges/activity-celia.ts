import type { CollegeGroup, Grouping } from './grouping.js';

/** Groups 1 to 3 of Figure 6, from the least to the most active. */
type Ranked = 'g1' | 'g2' | 'g3';

/**
 * Groups of November 2013: those of Figure 6; a collège that the text sets apart (`outl`); one
 * that left the ranking (`gone`); those that the figure leaves out (`off`).
 */
export type CeliaActivity = Ranked | 'outl' | 'gone' | 'off';

const LABELS: Readonly<Record<Ranked, CollegeGroup['labels']>> = {
  g1: { fr: 'Groupe 1 (usages assez faibles)', en: 'Group 1 (rather weak use)' },
  g2: { fr: 'Groupe 2 (intermédiaire)', en: 'Group 2 (in between)' },
  g3: { fr: 'Groupe 3 (en tête des usages)', en: 'Group 3 (leading)' },
};

/**
 * Collèges on Céli@ by share of active accounts and visits per visitor in November 2013
 * (Figure 6). 10 + 8 + 3 are on the figure and 15 are not, out of 36.
 */
export const CELIA_ACTIVITY_2013: Grouping<CeliaActivity> = {
  id: 'celia-activity-2013',
  labels: {
    fr: 'Activité sur Céli@, novembre 2013',
    en: 'Activity on Céli@, November 2013',
  },
  source: { section: '2.2.1', figure: 6 },
  groups: [
    {
      value: 'g1',
      labels: LABELS.g1,
      definition: {
        fr: 'Entre 11 et 42 % de comptes actifs et entre 2 et 7 visites par visiteur unique.',
        en: 'Between 11 and 42% of active accounts and between 2 and 7 visits per unique visitor.',
      },
      size: { count: 10, basis: 'stated' },
    },
    {
      value: 'g2',
      labels: LABELS.g2,
      definition: {
        fr: 'Entre 55 et 95 % de comptes actifs et entre 7 et 10 visites par visiteur.',
        en: 'Between 55 and 95% of active accounts and between 7 and 10 visits per visitor.',
      },
      size: { count: 8, basis: 'stated' },
    },
    {
      value: 'g3',
      labels: LABELS.g3,
      definition: {
        fr: 'Entre 95 et 110 % de comptes actifs et une fréquentation de 8 à 11 visites par visiteur.',
        en: 'Between 95 and 110% of active accounts and 8 to 11 visits per visitor.',
      },
      size: { count: 3, basis: 'stated' },
    },
    {
      value: 'outl',
      labels: { fr: 'Résultats atypiques', en: 'Atypical results' },
      definition: {
        fr: '15 % de comptes actifs, mais 12,5 visites par visiteur unique.',
        en: '15% of active accounts, but 12.5 visits per unique visitor.',
      },
      size: { count: 1, basis: 'stated' },
    },
    {
      value: 'gone',
      labels: { fr: 'Disparu du classement', en: 'Gone from the ranking' },
      definition: {
        fr: 'Dans le groupe 2 en novembre 2012, a « complètement disparu du classement un an plus tard ».',
        en: 'In group 2 in November 2012, has “completely disappeared from the ranking a year later”.',
      },
    },
    {
      value: 'off',
      labels: { fr: 'Absents de la figure', en: 'Not on the figure' },
      definition: {
        fr: 'Moins de 11 % de comptes actifs, usages très faibles ou nuls pour la plupart.',
        en: 'Less than 11% of active accounts, most with very weak use or none.',
      },
      size: { count: 15, basis: 'stated' },
    },
  ],
  members: [
    {
      college: 'carri',
      value: 'g1',
      printed: 'Eugène Carrière (Gournay-sur-Marne)',
      wording:
        'a rétrogradé dans le groupe 1 suite à la décision à la rentrée 2013 de se retirer complètement du dispositif Céli@',
    },
    {
      college: 'nerup',
      value: 'g2',
      printed: 'Pablo Neruda (Pierrefitte –sur-Seine)',
      wording: '4 collèges talonnent le groupe 3 en tête',
    },
    {
      college: 'liber',
      value: 'g2',
      printed: 'Liberté (Drancy)',
      wording: '4 collèges talonnent le groupe 3 en tête',
    },
    {
      college: 'aubrl',
      value: 'g2',
      printed: 'Lucie Aubrac (Livry-Gargan)',
      wording: '4 collèges talonnent le groupe 3 en tête',
    },
    {
      college: 'braqu',
      value: 'g2',
      printed: 'Georges Braque (Neuilly-sur-Marne)',
      wording: '4 collèges talonnent le groupe 3 en tête',
    },
    {
      college: 'clos',
      value: 'g3',
      printed: 'Clos Saint Vincent (Noisy-le-Grand)',
      wording: 'étaient déjà les plus actifs en novembre 2012',
    },
    {
      college: 'mouln',
      value: 'g3',
      printed: 'Jean Moulin (Neuilly-Plaisance)',
      wording: 'étaient déjà les plus actifs en novembre 2012',
    },
    {
      college: 'pcuri',
      value: 'g3',
      printed: 'Pierre Curie (Bondy)',
      wording: 'étaient déjà les plus actifs en novembre 2012',
    },
    {
      college: 'pleia',
      value: 'outl',
      printed: 'De la Pleiade (Sevran)',
      wording:
        'a des résultats atypiques avec une proportion de comptes actifs assez faible (15%), mais des usages très développés (12,5 visites par visiteur unique)',
      note: {
        fr: 'Le rapport ne dit pas dans quel groupe il le compte : 12,5 visites sortent du groupe 1, 15 % de comptes actifs excluent les absents de la figure, et 10 + 8 + 3 + 15 font déjà 36. Le bilan (25 collèges sur 36 aux usages limités, soit 10 + 15) ne tranche pas davantage.',
        en: 'The report does not say in which group it is counted: 12.5 visits are outside group 1, 15% of active accounts exclude those not on the figure, and 10 + 8 + 3 + 15 already make 36. The summary (25 collèges out of 36 with limited use, that is 10 + 15) does not decide either.',
      },
    },
    {
      college: 'cachi',
      value: 'gone',
      printed: 'Marcel Cachin (Le Blanc-Mesnil)',
      wording: 'a complètement disparu du classement un an plus tard',
      note: {
        fr: "Sans doute l'un des 15 absents de la figure, mais le rapport ne le dit pas.",
        en: 'Most likely one of the 15 that are not on the figure, but the report does not say so.',
      },
    },
  ],
  note: {
    fr: 'Plus de 100 % de comptes actifs : les visiteurs comptent les parents et le personnel non éducatif, le dénominateur seulement élèves et enseignants.',
    en: 'More than 100% of active accounts: visitors include parents and non-teaching staff, the denominator only pupils and teachers.',
  },
};

/**
 * The collèges on Céli@ of which the text recalls the activity of November 2012. Sizes are not
 * given, and the limits of the groups are known for 2013 only.
 */
export const CELIA_ACTIVITY_2012: Grouping<Ranked> = {
  id: 'celia-activity-2012',
  labels: {
    fr: 'Activité sur Céli@, novembre 2012',
    en: 'Activity on Céli@, November 2012',
  },
  source: { section: '2.2.1' },
  groups: [
    { value: 'g1', labels: LABELS.g1 },
    { value: 'g2', labels: LABELS.g2 },
    { value: 'g3', labels: LABELS.g3 },
  ],
  members: [
    {
      college: 'cachi',
      value: 'g2',
      printed: 'Marcel Cachin (Le Blanc-Mesnil)',
      wording: 'qui figurait dans ce groupe 2 en novembre 2012',
    },
    {
      college: 'clos',
      value: 'g3',
      printed: 'Clos Saint Vincent (Noisy-le-Grand)',
      wording: 'étaient déjà les plus actifs en novembre 2012',
    },
    {
      college: 'mouln',
      value: 'g3',
      printed: 'Jean Moulin (Neuilly-Plaisance)',
      wording: 'étaient déjà les plus actifs en novembre 2012',
    },
    {
      college: 'pcuri',
      value: 'g3',
      printed: 'Pierre Curie (Bondy)',
      wording: 'étaient déjà les plus actifs en novembre 2012',
    },
    {
      college: 'carri',
      value: 'g3',
      printed: 'Eugène Carrière (Gournay-sur-Marne)',
      wording: 'qui était alors dans le peloton de tête',
    },
  ],
  note: {
    fr: '« Les plus actifs » et « le peloton de tête » sont lus comme le groupe 3 ; seul le groupe 2 est nommé pour 2012.',
    en: '“The most active” and “the leading pack” are read as group 3; only group 2 is named for 2012.',
  },
};
