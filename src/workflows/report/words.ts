import type { Language } from '../../core/presentation/index.js';

/** The words of the page around the tables. */
export interface PageWords {
  readonly contents: string;
  readonly opening: string;
  readonly tables: string;
  readonly warnings: string;
  readonly method: string;
  readonly source: string;
  readonly files: string;
  readonly untitled: string;
  readonly bases: readonly (readonly [term: string, meaning: string])[];
  readonly methodNotes: readonly string[];
}

const FRENCH: PageWords = {
  contents: 'Sommaire',
  opening: 'Bases et attrition',
  tables: 'Tris à plat',
  warnings: 'Avertissements',
  method: 'Méthode',
  source: 'Source',
  files: 'Fichiers lus',
  untitled: 'Enquête sans titre',
  bases: [
    ['Interrogés', 'toutes les personnes retenues, quoi qu’elles aient répondu.'],
    ['Concernés', 'ceux qui ne sont pas écartés par le filtre de la question.'],
    ['Exposés', 'les concernés qui ont atteint la page de la question.'],
    ['Répondants', 'les exposés qui ont donné une réponse valide.'],
    ['Non-réponse', 'question vue et laissée sans réponse.'],
    ['Réponse invalide', 'valeur que la question ne peut pas avoir ; gardée, jamais comptée.'],
    [
      'Réponse hors liste',
      'réponse valide à la question d’origine, sans place dans la variable dérivée.',
    ],
    ['Non atteint (abandon)', 'questionnaire quitté avant la question.'],
    ['Non concerné', 'filtre de la question faux.'],
    [
      'Filtre non atteint (abandon)',
      'questionnaire quitté avant une question dont dépend le filtre : nul ne sait si la personne était concernée.',
    ],
    [
      'Réponse hors filtre',
      'réponse donnée alors que le filtre cachait la question ; hors des tableaux.',
    ],
    ['Filtre sans réponse', 'au moins une question lue par le filtre a été laissée sans réponse.'],
  ],
  methodNotes: [
    'Interrogés = répondants + non-réponse + réponse invalide + réponse hors liste + non atteint + filtre non atteint + non concerné. Concernés = interrogés moins ces deux derniers.',
    'Choix unique, nombre et classement : pourcentages sur les répondants. Choix multiple : sur les exposés, car une base qui dépendrait d’avoir coché gonflerait chaque part.',
    'Tableau (grille) : chaque ligne a sa propre base, ceux qui y ont répondu.',
    'Les filtres sont ceux du questionnaire, évalués comme le fait LimeSurvey.',
  ],
};

const ENGLISH: PageWords = {
  contents: 'Contents',
  opening: 'Bases and attrition',
  tables: 'Frequency tables',
  warnings: 'Warnings',
  method: 'Method',
  source: 'Source',
  files: 'Files read',
  untitled: 'Untitled survey',
  bases: [
    ['Interviewed', 'all persons selected, whatever they answered.'],
    ['Asked', 'those whom the filter of the question does not set aside.'],
    ['Reached', 'those asked who saw the page of the question.'],
    ['Answered', 'those reached who gave a valid answer.'],
    ['No answer', 'seen and left blank.'],
    ['Invalid answer', 'a value that the question cannot have; kept, never counted.'],
    [
      'Answer outside the list',
      'a valid answer to the original question that has no place in the derived variable.',
    ],
    ['Not reached (left)', 'the questionnaire was left before the question.'],
    ['Not asked', 'the filter of the question is false.'],
    [
      'Filter not reached (left)',
      'the questionnaire was left before a question that the filter reads: nobody can say whether the person was asked.',
    ],
    [
      'Answered unasked',
      'an answer given although the filter hid the question; not in the tables.',
    ],
    ['Filter left blank', 'at least one question that the filter reads was left blank.'],
  ],
  methodNotes: [
    'Interviewed = answered + no answer + invalid + outside the list + not reached + filter not reached + not asked. Asked = interviewed less the last two.',
    'Single choices, numbers and rankings: percentages of those who answered. Multiple choices: of those who reached the question, because a base that depended on ticking would inflate every share.',
    'Grid: each row has its own base, those who answered it.',
    'Filters are those of the questionnaire, evaluated as LimeSurvey does.',
  ],
};

export function pageWords(language: Language): PageWords {
  return language === 'fr' ? FRENCH : ENGLISH;
}
