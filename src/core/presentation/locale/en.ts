import type { Words } from './words.js';

/** The English words. */
export const english: Words = {
  bases: {
    interviewed: 'Interviewed',
    asked: 'Asked',
    reached: 'Reached',
    answered: 'Answered',
    noAnswer: 'No answer',
    invalid: 'Invalid answer',
    notAsked: 'Not asked',
    notReached: 'Not reached (left)',
    unsettled: 'Filter not reached (left)',
    leftOut: 'Answer outside the list',
    partlyOffered: 'Asked only part of it',
    unasked: 'Answered unasked',
    filterBlank: 'Filter left blank',
  },
  answer: 'Answer',
  question: 'Question',
  count: 'Count',
  base: 'Base',
  percentOf: {
    answered: '% of answered',
    reached: '% of reached',
    asked: '% of asked',
    citations: '% of citations',
    row: 'Row %',
    column: 'Column %',
    total: '% of total',
  },
  cumulative: 'Cumulative %',
  total: 'Total',
  all: 'All',
  answeredTotal: 'All who answered',
  citations: 'Citations',
  nothingTicked: 'No box ticked',
  other: 'Other',
  texts: 'Answers',
  item: 'Item',
  cited: 'Cited',
  percentCited: '% of answered',
  rank: (rank) => {
    const endings = ['th', 'st', 'nd', 'rd'];
    const ending = rank % 100 > 10 && rank % 100 < 14 ? 'th' : (endings[rank % 10] ?? 'th');
    return `${rank}${ending} rank`;
  },
  meanRankCited: 'Mean rank (when cited)',
  meanRankImputed: 'Mean rank (imputed)',
  borda: 'Borda score',
  statistic: 'Statistic',
  value: 'Value',
  mean: 'Mean',
  sd: 'Standard deviation',
  min: 'Minimum',
  q1: 'First quartile',
  median: 'Median',
  q3: 'Third quartile',
  max: 'Maximum',
  classLabel: (from, to, last) => (last ? `${from} to ${to}` : `${from} to less than ${to}`),
  first: 'First date',
  last: 'Last date',
  period: 'Period',
  pAdjusted: 'Adjusted p',
  cramersV: 'Cramér’s V',
  ladder: 'Ladder of bases',
  attrition: 'Attrition by page and branch',
  page: 'Page',
  left: 'Left here',
  stayed: '% of asked',
  everybody: 'All interviewed',
  submitted: 'Complete questionnaires',
  partial: 'Incomplete questionnaires',
  leftBefore: 'Left before the first page',
  notes: { note: 'Note', reading: 'Reading', scope: 'Scope', source: 'Source' },
  scope: ({ where, completion, unasked }) => {
    const persons = where === null ? 'all respondents' : `respondents for whom ${where}`;
    const parts = [
      completion === null ? undefined : `${completion} questionnaires`,
      completion !== null && where === null ? undefined : persons,
      unasked === 'include' ? 'answers given unasked included' : undefined,
    ];
    return `${parts.filter((part) => part !== undefined).join(', ')}.`;
  },
  noteMissing: (columns) =>
    `Columns that the file lacks, counted as not stored: ${columns}. These counts are not observed zeros.`,
  noteReadings: (names) =>
    `Inferred filters of the questionnaire, under ${names.map((each) => `“${each}”`).join(', ')}.`,
  weighted: (respondents) => `Weighted counts; ${respondents} respondents (unweighted).`,
  banner: {
    fictitious: 'Fictitious data: these are not survey results.',
    synthetic: 'Synthetic data: these are not survey results.',
  },
  noteMultiple: (perPerson) =>
    `Several answers were possible: percentages of persons do not add to 100 (they read per 100 persons). ${perPerson} citations per respondent who answered.`,
  noteFilterBlank: (count) =>
    `Filter left blank: of those counted elsewhere in the line, ${count} did not answer a question on which the filter depends.`,
  noteOffered:
    'Some items were offered only to part of those who reached the question: “Base” is the number to whom the item was offered, and the denominator of its percentage.',
  noteUntold:
    'Some items come from a question that respondents left blank, answered outside its list or did not reach: these respondents are not in the base of the item.',
  notOffered: '///: answer not offered to this group.',
  derivedFrom: (sources) => `Variable derived from ${sources}.`,
  counted: (items) => `of ${items}`,
  leftOut: (answers, reason) => `Answer left out: ${answers} (${reason}).`,
  limit: (text) => `Limit: ${text}`,
  noteImputation:
    'Imputed mean rank: items left unranked receive the middle of the ranks left, (c + 1 + K) / 2 when c of K items were ranked. The Borda score gives K − r points to rank r.',
  noteNumeric:
    'Mean, standard deviation (n − 1) and quartiles (R type 7) over valid answers; classes of equal width.',
  noteGrid: '% of those who answered the row (column “Answered”).',
  noteItemwise:
    'Each row is a table of ticked or not; rows overlap, and no test is made over the whole table. Adjusted p: Benjamini–Hochberg over the rows.',
  reachedAnd: (code) => `Reached, and answered ${code}`,
  noteIndicative: 'The test is indicative, as if respondents had been sampled at random.',
  chiSquare: ({ statistic, df, p, below5 }) =>
    `Chi-square = ${statistic}; df = ${df}; p = ${p}; expected counts below 5: ${below5}.`,
  noChiSquare:
    'Chi-square cannot be computed: it needs two rows and two columns that are not empty.',
  effects: (v, pem) => `Cramér’s V = ${v}; global PEM = ${pem} %.`,
  pemUndetermined: 'Global PEM: order undetermined (degenerate first axis).',
  otherTexts: (count) => `Free text of “Other”: ${count}.`,
};
