import { type Language, numbered } from '../../../core/presentation/index.js';
import type { LineKind } from '../../../io/limesurvey/index.js';
import type { CellMeasure, Verdict } from '../cell.js';
import type { Summary } from '../summary.js';

/** The words around the numbers. */
export interface Words {
  readonly title: string;
  readonly tableLine: string;
  readonly line: string;
  readonly limesurvey: string;
  readonly computed: string;
  readonly ours: string;
  readonly why: string;
  readonly base: string;
  readonly rule: string;
  readonly numbers: string;
  readonly verdict: string;
  readonly warnings: string;
  readonly byRule: string;
  readonly byTable: string;
  readonly source: string;
  readonly unexplained: string;
  readonly unexplainedText: string;
  readonly more: (count: number) => string;
  readonly of: (theirs: number, ours: number, base: 'answered' | 'reached') => string;
  readonly overview: (summary: Summary) => string;
  readonly scope: (tables: number, respondents: number) => string;
  readonly file: (file: string | undefined, notAsPredicted: number) => string;
  /** How to see why the numbers of a question differ. */
  readonly whyOf: (code: string) => string;
  /** Why no number is shown of statistics that are of other rows. */
  readonly otherRows: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly measures: Readonly<Record<CellMeasure, string>>;
  readonly lines: Readonly<Record<LineKind, string>>;
}

const ENGLISH: Words = {
  title: 'LimeSurvey’s statistics beside these tables',
  tableLine: 'Table · line',
  line: 'Line',
  limesurvey: 'LimeSurvey',
  computed: 'Computed',
  ours: 'Here',
  why: 'Respondents',
  base: 'Base',
  rule: 'Rule',
  numbers: 'Numbers',
  verdict: 'Verdict',
  warnings: 'Warnings',
  byRule: 'Differences by rule',
  byTable: 'All numbers, table by table',
  source: 'Source',
  unexplained: 'Unexplained',
  unexplainedText:
    'No known rule gives these numbers. Are the statistics of the same answers, the same selection and the same day? If so, do not use them before you know why.',
  more: (count) => `${count} more: --question CODE lists those of a question, --out DIRECTORY all.`,
  of: (theirs, ours, base) =>
    base === 'answered'
      ? `of ${theirs} rows; of ${ours} who answered`
      : `of ${theirs} rows; of ${ours} who reached it`,
  overview: ({ cells, verdicts, compensated }) =>
    `${numbered(cells, 'number', 'en')}: ${verdicts.equal} equal${compensated > 0 ? ` (${compensated} of them counts of other respondents)` : ''}, ${verdicts.explained} ${verdicts.explained === 1 ? 'differs' : 'differ'} by known rules, ${verdicts.unexplained} unexplained.`,
  scope: (tables, respondents) =>
    `${numbered(tables, 'table', 'en')}, ${numbered(respondents, 'respondent', 'en')}.`,
  file: (file, wrong) => {
    if (file === undefined)
      return 'No file of statistics: LimeSurvey’s numbers are computed from the stored answers.';
    return wrong === 0
      ? `Every number of ${file} is the one that LimeSurvey’s rules give for these answers.`
      : `${numbered(wrong, 'number', 'en')} of ${file} ${wrong === 1 ? 'is not the one' : 'are not those'} that LimeSurvey’s rules give for these answers.`;
  },
  whyOf: (code) =>
    `Why one percentage there and another here? --question CODE, such as --question ${code}, shows every number of a question with its rule and its respondents.`,
  otherRows:
    'They are not of the same rows, so the numbers are not listed. Give --where, --complete or --incomplete the filter that the statistics were made with; --question CODE shows those of a question all the same.',
  verdicts: { equal: 'equal', explained: 'explained', unexplained: 'unexplained' },
  measures: { count: 'count', share: '%', together: '% together', figure: 'figure' },
  lines: {
    answer: 'answer',
    other: 'other',
    noAnswer: 'no answer',
    notShown: 'not displayed',
    comments: 'comments',
    text: 'text given',
    count: 'count',
    sum: 'sum',
    sd: 'standard deviation',
    mean: 'mean',
    min: 'minimum',
    q1: '1st quartile',
    median: 'median',
    q3: '3rd quartile',
    max: 'maximum',
    answers: 'answers together',
    cases: 'number of cases',
    total: 'total',
  },
};

const FRENCH: Words = {
  title: 'Les statistiques de LimeSurvey face à ces tableaux',
  tableLine: 'Tableau · ligne',
  line: 'Ligne',
  limesurvey: 'LimeSurvey',
  computed: 'Calculé',
  ours: 'Ici',
  why: 'Répondants',
  base: 'Base',
  rule: 'Règle',
  numbers: 'Nombres',
  verdict: 'Verdict',
  warnings: 'Avertissements',
  byRule: 'Écarts par règle',
  byTable: 'Tous les nombres, tableau par tableau',
  source: 'Source',
  unexplained: 'Inexpliqués',
  unexplainedText:
    'Aucune règle connue ne donne ces nombres. Les statistiques portent-elles sur les mêmes réponses, la même sélection, le même jour ? Si oui, ne les utilisez pas avant de savoir pourquoi.',
  more: (count) =>
    `${count} de plus : --question CODE liste ceux d’une question, --out DOSSIER tous.`,
  of: (theirs, ours, base) =>
    base === 'answered'
      ? `de ${theirs} lignes ; de ${ours} répondants`
      : `de ${theirs} lignes ; de ${ours} exposés`,
  overview: ({ cells, verdicts, compensated }) =>
    `${numbered(cells, 'nombre', 'fr')} : ${verdicts.equal} ${verdicts.equal < 2 ? 'égal' : 'égaux'}${compensated > 0 ? ` (dont ${numbered(compensated, 'effectif', 'fr')} d’autres répondants)` : ''}, ${verdicts.explained} ${verdicts.explained < 2 ? 'diffère' : 'diffèrent'} par des règles connues, ${numbered(verdicts.unexplained, 'inexpliqué', 'fr')}.`,
  scope: (tables, respondents) =>
    `${numbered(tables, 'tableau', 'fr', 'tableaux')}, ${numbered(respondents, 'répondant', 'fr')}.`,
  file: (file, wrong) => {
    if (file === undefined)
      return 'Pas de fichier de statistiques : les nombres de LimeSurvey sont calculés à partir des réponses enregistrées.';
    return wrong === 0
      ? `Chaque nombre de ${file} est celui que donnent les règles de LimeSurvey pour ces réponses.`
      : `${numbered(wrong, 'nombre', 'fr')} de ${file} ${wrong < 2 ? 'n’est pas celui' : 'ne sont pas ceux'} que donnent les règles de LimeSurvey pour ces réponses.`;
  },
  whyOf: (code) =>
    `Pourquoi un pourcentage là et un autre ici ? --question CODE, par exemple --question ${code}, montre tous les nombres d’une question, avec leur règle et leurs répondants.`,
  otherRows:
    'Les lignes ne sont pas les mêmes, les nombres ne sont donc pas listés. Donnez à --where, --complete ou --incomplete le filtre avec lequel les statistiques ont été faites ; --question CODE montre quand même ceux d’une question.',
  verdicts: { equal: 'égaux', explained: 'expliqués', unexplained: 'inexpliqués' },
  measures: { count: 'effectif', share: '%', together: '% regroupé', figure: 'chiffre' },
  lines: {
    answer: 'réponse',
    other: 'autre',
    noAnswer: 'sans réponse',
    notShown: 'non affiché',
    comments: 'commentaires',
    text: 'texte donné',
    count: 'décompte',
    sum: 'somme',
    sd: 'écart type',
    mean: 'moyenne',
    min: 'minimum',
    q1: '1er quartile',
    median: 'médiane',
    q3: '3e quartile',
    max: 'maximum',
    answers: 'réponses ensemble',
    cases: 'nombre de cas',
    total: 'total',
  },
};

export function wordsIn(language: Language): Words {
  return language === 'fr' ? FRENCH : ENGLISH;
}
