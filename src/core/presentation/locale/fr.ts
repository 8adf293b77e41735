import type { Words } from './words.js';

/** The French words, as French social scientists use them. */
export const french: Words = {
  bases: {
    interviewed: 'Interrogés',
    asked: 'Concernés',
    reached: 'Exposés',
    answered: 'Répondants',
    noAnswer: 'Non-réponse',
    invalid: 'Réponse invalide',
    notAsked: 'Non concerné',
    notReached: 'Non atteint (abandon)',
    unsettled: 'Filtre non atteint (abandon)',
    leftOut: 'Réponse hors liste',
    partlyOffered: 'Interrogé sur une partie seulement',
    unasked: 'Réponse hors filtre',
    filterBlank: 'Filtre sans réponse',
  },
  answer: 'Modalité',
  question: 'Question',
  count: 'Effectif',
  base: 'Base',
  percentOf: {
    answered: '% des répondants',
    reached: '% des exposés',
    asked: '% des concernés',
    citations: '% des citations',
    row: '% en ligne',
    column: '% en colonne',
    total: '% du total',
  },
  cumulative: '% cumulé',
  total: 'Total',
  all: 'Ensemble',
  answeredTotal: 'Ensemble des répondants',
  citations: 'Citations',
  nothingTicked: 'Aucune case cochée',
  other: 'Autre',
  texts: 'Réponses',
  item: 'Item',
  cited: 'Cité',
  percentCited: '% des répondants',
  rank: (rank) => (rank === 1 ? '1er rang' : `${rank}e rang`),
  meanRankCited: 'Rang moyen (citants)',
  meanRankImputed: 'Rang moyen (imputé)',
  borda: 'Score de Borda',
  statistic: 'Statistique',
  value: 'Valeur',
  mean: 'Moyenne',
  sd: 'Écart-type',
  min: 'Minimum',
  q1: '1er quartile',
  median: 'Médiane',
  q3: '3e quartile',
  max: 'Maximum',
  classLabel: (from, to, last) => (last ? `de ${from} à ${to}` : `de ${from} à moins de ${to}`),
  first: 'Première date',
  last: 'Dernière date',
  period: 'Période',
  pAdjusted: 'p corrigé',
  cramersV: 'V de Cramér',
  ladder: 'Échelle des bases',
  attrition: 'Attrition par page et par branche',
  page: 'Page',
  left: 'Abandons',
  stayed: '% des concernés',
  everybody: 'Ensemble des interrogés',
  submitted: 'Questionnaires complets',
  partial: 'Questionnaires incomplets',
  leftBefore: 'Abandon avant la première page',
  notes: { note: 'Note', reading: 'Lecture', scope: 'Champ', source: 'Source' },
  scope: ({ where, completion, unasked }) => {
    const who = { complete: 'questionnaires complets', incomplete: 'questionnaires incomplets' };
    const persons = where === null ? 'ensemble des interrogés' : `interrogés tels que ${where}`;
    const parts = [
      completion === null ? undefined : who[completion],
      completion !== null && where === null ? undefined : persons,
      unasked === 'include' ? 'réponses hors filtre comprises' : undefined,
    ];
    return `${parts.filter((part) => part !== undefined).join(', ')}.`;
  },
  noteMissing: (columns) =>
    `Colonnes absentes du fichier, comptées comme non enregistrées : ${columns}. Ces effectifs ne sont pas des zéros observés.`,
  noteReadings: (names) =>
    `Filtres inférés du questionnaire, selon ${names.map((each) => `«\u00a0${each}\u00a0»`).join(', ')}.`,
  weighted: (respondents) =>
    `Effectifs pondérés ; ${respondents} répondants (effectif non pondéré).`,
  banner: {
    fictitious: 'Données fictives, sans valeur d’enquête.',
    synthetic: 'Données synthétiques, sans valeur d’enquête.',
  },
  noteMultiple: (perPerson) =>
    `Plusieurs réponses possibles : les pourcentages de personnes ne s’ajoutent pas à 100 (ils se lisent pour 100 personnes). ${perPerson} citations par répondant.`,
  noteFilterBlank: (count) =>
    `Filtre sans réponse : parmi ceux que la ligne compte ailleurs, ${count} n’ont pas répondu à une question dont dépend le filtre.`,
  noteOffered:
    'Certains items n’étaient proposés qu’à une partie des exposés : « Base » est l’effectif à qui l’item a été proposé et le dénominateur de son pourcentage.',
  noteUntold:
    'Certains items viennent d’une question que des répondants ont laissée sans réponse, à laquelle ils ont répondu hors liste ou qu’ils n’ont pas atteinte : ces répondants ne sont pas dans la base de l’item.',
  notOffered: '/// : réponse non proposée à cette catégorie.',
  derivedFrom: (sources) => `Variable dérivée de ${sources}.`,
  counted: (items) => `sur ${items}`,
  leftOut: (answers, reason) => `Réponse laissée de côté : ${answers} (${reason}).`,
  limit: (text) => `Limite : ${text}`,
  noteImputation:
    'Rang moyen imputé : les items non classés reçoivent le rang moyen des rangs restants, (c + 1 + K) / 2 pour c items classés sur K. Le score de Borda donne K − r points au rang r.',
  noteNumeric:
    'Moyenne, écart-type (n − 1) et quartiles (type 7 de R) sur les réponses valides ; classes d’amplitude égale.',
  noteGrid: '% de ceux qui ont répondu à la ligne (colonne « Répondants »).',
  noteItemwise:
    'Chaque ligne est un tableau coché / non coché ; les lignes se recouvrent, aucun test ne porte sur le tableau entier. p corrigé : Benjamini-Hochberg sur les lignes.',
  reachedAnd: (code) => `Exposés ayant répondu à ${code}`,
  noteIndicative: 'Test indicatif, comme si les répondants avaient été tirés au hasard.',
  chiSquare: ({ statistic, df, p, below5 }) =>
    `Khi-deux = ${statistic} ; ddl = ${df} ; p = ${p} ; effectifs théoriques inférieurs à 5 : ${below5}.`,
  noChiSquare: 'Khi-deux non calculable : il faut au moins deux lignes et deux colonnes non vides.',
  effects: (v, pem) => `V de Cramér = ${v} ; PEM global = ${pem} %.`,
  pemUndetermined: 'PEM global : ordre indéterminé (premier axe dégénéré).',
  otherTexts: (count) => `Texte libre « Autre » : ${count}.`,
};
