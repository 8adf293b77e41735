import type { Severity } from '../../problems/index.js';
import type { BlankMeaning } from '../../responses/index.js';
import type { Language } from '../locale/locale.js';
import { numbered } from '../locale/numbered.js';

/** The words around the findings. */
export interface QualityWords {
  readonly title: string;
  readonly contents: string;
  readonly source: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** What each severity means. */
  readonly meanings: Readonly<Record<Severity, string>>;
  /** The severity as so many findings have it, without the number. */
  readonly named: (severity: Severity, count: number) => string;
  readonly personsOf: (count: number) => string;
  readonly respondents: (count: number) => string;
  readonly summary: (
    respondents: number,
    errors: number,
    warnings: number,
    notes: number,
  ) => string;
  readonly quoted: (text: string) => string;
  /** Where the identifiers are that a list left out. */
  readonly cutLists: string;
  readonly nothing: string;
  readonly reading: string;
  readonly notChecked: string;
  readonly notCheckedHint: string;
  readonly question: string;
  readonly whole: string;
  readonly identifiers: string;
  readonly persons: string;
  readonly all: (count: string) => string;
  readonly id: string;
  readonly dropOff: string;
  readonly dropOffNote: string;
  readonly onlyLeft: string;
  readonly page: string;
  readonly reached: string;
  readonly left: string;
  readonly ofReached: string;
  readonly nonResponse: string;
  readonly nonResponseNote: string;
  readonly nonResponseByBranch: string;
  readonly nonResponseByBranchNote: string;
  readonly branch: string;
  readonly everybody: string;
  readonly noAnswer: string;
  readonly blank: string;
  readonly blanks: Readonly<Record<BlankMeaning, string>>;
  readonly totals: (submitted: string, left: string, before: string) => string;
  readonly colon: string;
}

const ENGLISH: QualityWords = {
  title: 'Quality of the answers',
  contents: 'Contents',
  source: 'Source',
  severities: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
  meanings: {
    error: 'Values that cannot be. No table counts them.',
    warning: 'They are counted, or left out by a rule, and may change a figure.',
    note: 'To be known before a figure is read.',
  },
  named: (severity, count) => `${severity}${count === 1 ? '' : 's'}`,
  personsOf: (count) => (count === 1 ? 'respondent' : 'respondents'),
  respondents: (count) => `${count} ${count === 1 ? 'respondent' : 'respondents'}`,
  summary: (respondents, errors, warnings, notes) =>
    `${numbered(respondents, 'respondent', 'en')}: ${numbered(errors, 'error', 'en')}, ${numbered(warnings, 'warning', 'en')}, ${numbered(notes, 'note', 'en')}.`,
  cutLists: '“…”, or no identifiers: all are in the files of --out DIRECTORY --formats html,csv',
  quoted: (text) => `“${text}”`,
  nothing: 'No rule found anything.',
  reading: 'Reading of the files',
  notChecked: 'Not checked',
  notCheckedHint: 'These rules had nothing to look at: that they found nothing says nothing.',
  question: 'Question',
  whole: 'Whole questionnaires',
  identifiers: 'Identifiers',
  persons: 'Number',
  all: (count) => `all ${count}`,
  id: 'id',
  dropOff: 'Where respondents left',
  dropOffNote: 'Left: did not submit, and saw no later page.',
  onlyLeft: 'Only the pages on which somebody left.',
  page: 'Page',
  reached: 'Reached',
  left: 'Left here',
  ofReached: '% of reached',
  nonResponse: 'Item non-response',
  nonResponseNote:
    'No answer: reached, and left blank. Those who were not asked or had left are not in it.',
  nonResponseByBranch: 'Item non-response by branch',
  nonResponseByBranchNote:
    'Sums over the questions of the branch whose blanks are no answer: a respondent counts once for each.',
  branch: 'Branch',
  everybody: 'Everybody',
  noAnswer: 'No answer',
  blank: 'A blank means',
  blanks: { noAnswer: 'no answer', maybeNone: 'perhaps “none”', open: 'no text' },
  totals: (submitted, left, before) =>
    `Complete questionnaires ${submitted} · Left on a page ${left} · Left before the first page ${before}`,
  colon: ': ',
};

const FRENCH: QualityWords = {
  title: 'Qualité des réponses',
  contents: 'Sommaire',
  source: 'Source',
  severities: { error: 'Erreurs', warning: 'Avertissements', note: 'Remarques' },
  meanings: {
    error: 'Valeurs impossibles. Aucun tableau ne les compte.',
    warning: 'Comptées, ou écartées par une règle, elles peuvent changer un chiffre.',
    note: 'À savoir avant de lire un chiffre.',
  },
  named: (severity, count) => {
    const words = { error: 'erreur', warning: 'avertissement', note: 'remarque' };
    return `${words[severity]}${count < 2 ? '' : 's'}`;
  },
  personsOf: (count) => (count < 2 ? 'répondant' : 'répondants'),
  respondents: (count) => `${count} ${count < 2 ? 'répondant' : 'répondants'}`,
  summary: (respondents, errors, warnings, notes) =>
    `${numbered(respondents, 'répondant', 'fr')} : ${numbered(errors, 'erreur', 'fr')}, ${numbered(warnings, 'avertissement', 'fr')}, ${numbered(notes, 'remarque', 'fr')}.`,
  cutLists:
    '« … », ou pas d’identifiants : tous sont dans les fichiers de --out DOSSIER --formats html,csv',
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  nothing: 'Aucune règle n’a rien trouvé.',
  reading: 'Lecture des fichiers',
  notChecked: 'Non contrôlé',
  notCheckedHint:
    'Ces règles n’avaient rien à regarder : qu’elles n’aient rien trouvé ne dit rien.',
  question: 'Question',
  whole: 'Questionnaires entiers',
  identifiers: 'Identifiants',
  persons: 'Nombre',
  all: (count) => `les ${count}`,
  id: 'id',
  dropOff: 'Où les répondants sont partis',
  dropOffNote: 'Partis ici : n’ont pas envoyé le questionnaire et n’ont vu aucune page suivante.',
  onlyLeft: 'Seulement les pages où quelqu’un est parti.',
  page: 'Page',
  reached: 'Exposés',
  left: 'Partis ici',
  ofReached: '% des exposés',
  nonResponse: 'Non-réponse par question',
  nonResponseNote:
    'Non-réponse : question vue et laissée sans réponse. Ni les non-concernés ni ceux qui étaient partis n’y sont.',
  nonResponseByBranch: 'Non-réponse par parcours',
  nonResponseByBranchNote:
    'Sommes sur les questions du parcours où un blanc est une non-réponse : un répondant compte une fois pour chacune.',
  branch: 'Parcours',
  everybody: 'Tous',
  noAnswer: 'Non-réponse',
  blank: 'Un blanc signifie',
  blanks: { noAnswer: 'non-réponse', maybeNone: 'peut-être « aucun »', open: 'pas de texte' },
  totals: (submitted, left, before) =>
    `Questionnaires complets ${submitted} · Partis sur une page ${left} · Partis avant la première page ${before}`,
  colon: '\u00a0: ',
};

/** The words in a language. */
export function qualityWords(language: Language): QualityWords {
  return language === 'fr' ? FRENCH : ENGLISH;
}
