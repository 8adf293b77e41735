import type {
  AssembledGroup,
  AssembledQuestion,
  AssembledSurvey,
  Part,
} from '../survey/assembled.js';
import { languageSettings, type NewRow, surveySettings } from './survey-settings.js';
import type { TableName } from './tables.js';
import { themeOf } from './themes.js';

/** The rows of each table; a table without rows is not written. */
export type Rows = Readonly<Record<TableName, readonly NewRow[]>>;

/** A part with its question, its number in the database and its place among its like, from 1. */
interface Numbered {
  readonly question: AssembledQuestion;
  readonly part: Part;
  readonly id: string;
  readonly place: number;
}

function numberedParts(
  questions: readonly AssembledQuestion[],
  partsOf: (question: AssembledQuestion) => readonly Part[],
  after: number,
): readonly Numbered[] {
  const all = questions.flatMap((question) => {
    const places = new Map<string, number>();
    return partsOf(question).map((part) => {
      const place = (places.get(part.scale) ?? 0) + 1;
      places.set(part.scale, place);
      return { question, part, place };
    });
  });
  return all.map((each, index) => ({ ...each, id: String(after + index + 1) }));
}

function groupRow({ gid, relevance }: AssembledGroup, place: number, sid: string): NewRow {
  return {
    gid,
    sid,
    group_order: String(place + 1),
    randomization_group: '',
    grelevance: relevance,
  };
}

function groupWords({ words }: AssembledGroup, row: NewRow): readonly NewRow[] {
  return [...words].map(([language, name]) => ({
    id: row.gid ?? '',
    ...row,
    group_name: name,
    description: '',
    language,
  }));
}

function questionRow(question: AssembledQuestion, place: number, sid: string): NewRow {
  const { qid, gid, type, code, other, mandatory, relevance } = question;
  return {
    qid,
    parent_qid: '0',
    sid,
    gid,
    type,
    title: code,
    preg: '',
    other: other ? 'Y' : 'N',
    mandatory: mandatory ? 'Y' : 'N',
    encrypted: 'N',
    question_order: String(place + 1),
    scale_id: '0',
    same_default: '0',
    relevance,
    question_theme_name: themeOf(type),
    same_script: '0',
  };
}

function subquestionRow({ question, part, id, place }: Numbered, sid: string): NewRow {
  const { question_theme_name: _, ...row } = questionRow(question, place - 1, sid);
  return {
    ...row,
    qid: id,
    parent_qid: question.qid,
    title: part.code,
    other: 'N',
    mandatory: 'N',
    scale_id: part.scale,
    relevance: part.relevance,
  };
}

function answerRow({ question, part, id, place }: Numbered): NewRow {
  return {
    aid: id,
    qid: question.qid,
    code: part.code,
    sortorder: String(place),
    assessment_value: '0',
    scale_id: part.scale,
  };
}

/** The rows of words of the questions and sub-questions, numbered through. */
function questionWords(
  questions: readonly AssembledQuestion[],
  subquestions: readonly Numbered[],
): readonly NewRow[] {
  const own = questions.flatMap(({ qid, words, help }) =>
    [...words].map(([language, question]) => ({
      qid,
      question,
      help: help.get(language) ?? '',
      language,
    })),
  );
  const below = subquestions.flatMap(({ id, part }) =>
    [...part.words].map(([language, question]) => ({ qid: id, question, help: '', language })),
  );
  return [...own, ...below].map((row, index) => ({ id: String(index + 1), ...row }));
}

function answerWords(answers: readonly Numbered[]): readonly NewRow[] {
  const rows = answers.flatMap(({ id, part }) =>
    [...part.words].map(([language, answer]) => ({ aid: id, answer, language })),
  );
  return rows.map((row, index) => ({ id: String(index + 1), ...row }));
}

function attributeRows({ qid, attributes }: AssembledQuestion): readonly NewRow[] {
  return [...attributes].flatMap(([attribute, values]) =>
    [...values].map(([language, value]) => ({ qid, attribute, value, language })),
  );
}

/** The tables of a survey, as LimeSurvey 6 exports them. */
export function rowsOf(survey: AssembledSurvey): Rows {
  const { id: sid, groups, languages, title, welcome, paging } = survey;
  const questions = groups.flatMap((group) => group.questions);
  const last = questions.reduce((most, { qid }) => Math.max(most, Number(qid)), 0);
  const subquestions = numberedParts(questions, (each) => each.subquestions, last);
  const answers = numberedParts(questions, (each) => each.answers, 0);
  const groupRows = groups.map((group, place) => groupRow(group, place, sid));
  const welcomes = [...welcome.values()].some((each) => each !== '');
  return {
    answers: answers.map(answerRow),
    answer_l10ns: answerWords(answers),
    groups: groupRows,
    group_l10ns: groups.flatMap((group, place) => groupWords(group, groupRows[place] ?? {})),
    questions: groups.flatMap((group) =>
      group.questions.map((question, place) => questionRow(question, place, sid)),
    ),
    subquestions: subquestions.map((each) => subquestionRow(each, sid)),
    question_l10ns: questionWords(questions, subquestions),
    question_attributes: questions.flatMap(attributeRows),
    surveys: [surveySettings(sid, languages, paging, welcomes)],
    surveys_languagesettings: languages.map((language) =>
      languageSettings(sid, language, title.get(language) ?? '', welcome.get(language) ?? ''),
    ),
  };
}
