import type { Paging } from '../../../../core/instrument/index.js';
import { languagesOf } from '../texts/languages.js';
import { wordsOf } from '../texts/words.js';
import { cell, type Row, rowsOf, type Sections } from '../xml/sections.js';
import type { AssembledGroup, AssembledQuestion, AssembledSurvey, Part } from './assembled.js';
import { type Attributes, attributesByQuestion } from './attributes.js';
import { type Entity, entities, inOrder, type Wording } from './entities.js';

const GROUPS: Wording = { table: 'groups', words: 'group_l10ns', id: 'gid', identity: ['gid'] };
const QUESTIONS: Wording = {
  table: 'questions',
  words: 'question_l10ns',
  id: 'qid',
  identity: ['qid'],
};
const SUBQUESTIONS: Wording = { ...QUESTIONS, table: 'subquestions' };
const ANSWERS: Wording = {
  table: 'answers',
  words: 'answer_l10ns',
  id: 'aid',
  identity: ['qid', 'scale_id', 'code'],
};

const NO_ATTRIBUTES: Attributes = new Map();
const NO_ROW: Row = new Map();

/** The entities by the value of a column, each list in order. */
function gathered(
  all: readonly Entity[],
  order: string,
  owner: string,
): ReadonlyMap<string, readonly Entity[]> {
  const lists = new Map<string, Entity[]>();
  for (const entity of inOrder(all, order)) {
    const list = lists.get(cell(entity.row, owner));
    if (list === undefined) lists.set(cell(entity.row, owner), [entity]);
    else list.push(entity);
  }
  return lists;
}

function toPart(entity: Entity, code: string, words: string): Part {
  return {
    code: cell(entity.row, code),
    scale: cell(entity.row, 'scale_id') || '0',
    words: entity.words(words),
    relevance: cell(entity.row, 'relevance'),
  };
}

/** Makes the questions of the survey from their entities. */
function questionMaker(sections: Sections, languages: readonly string[]) {
  const attributes = attributesByQuestion(rowsOf(sections, 'question_attributes'));
  const answers = gathered(entities(sections, ANSWERS, languages), 'sortorder', 'qid');
  const subquestions = gathered(
    entities(sections, SUBQUESTIONS, languages),
    'question_order',
    'parent_qid',
  );
  return (entity: Entity): AssembledQuestion => {
    const qid = cell(entity.row, 'qid');
    return {
      qid,
      gid: cell(entity.row, 'gid'),
      code: cell(entity.row, 'title'),
      type: cell(entity.row, 'type'),
      words: entity.words('question'),
      help: entity.words('help'),
      relevance: cell(entity.row, 'relevance'),
      mandatory: cell(entity.row, 'mandatory') === 'Y',
      other: cell(entity.row, 'other') === 'Y',
      attributes: attributes.get(qid) ?? NO_ATTRIBUTES,
      subquestions: (subquestions.get(qid) ?? []).map((each) => toPart(each, 'title', 'question')),
      answers: (answers.get(qid) ?? []).map((each) => toPart(each, 'code', 'answer')),
      languages,
    };
  };
}

function pagingOf(format: string): Paging {
  if (format === 'S') return 'question';
  return format === 'A' ? 'survey' : 'group';
}

/**
 * The survey put together: groups, questions, sub-questions and answers in the order in which
 * respondents meet them, each with its words and attributes.
 */
export function assemble(sections: Sections): AssembledSurvey {
  const survey = rowsOf(sections, 'surveys')[0] ?? NO_ROW;
  const languages = languagesOf(sections, survey);
  const questions = gathered(entities(sections, QUESTIONS, languages), 'question_order', 'gid');
  const toQuestion = questionMaker(sections, languages);
  const groups = inOrder(entities(sections, GROUPS, languages), 'group_order').map(
    (entity): AssembledGroup => {
      const gid = cell(entity.row, 'gid');
      return {
        gid,
        words: entity.words('group_name'),
        relevance: cell(entity.row, 'grelevance'),
        questions: (questions.get(gid) ?? []).map(toQuestion),
      };
    },
  );
  const known = new Set(groups.map((group) => group.gid));
  const lost = [...questions].filter(([gid]) => !known.has(gid)).flatMap(([, list]) => list);
  const settings = rowsOf(sections, 'surveys_languagesettings');
  const setting = (column: string) => wordsOf(settings, column, languages, 'surveyls_language');
  return {
    id: cell(survey, 'sid'),
    databaseVersion: sections.headings.get('DBVersion') ?? '',
    languages,
    title: setting('surveyls_title'),
    welcome: cell(survey, 'showwelcome') === 'N' ? new Map() : setting('surveyls_welcometext'),
    paging: pagingOf(cell(survey, 'format')),
    groups,
    lost: lost.map(({ row }) => cell(row, 'title')),
  };
}
