import type { AssembledQuestion, AssembledSurvey, Part } from '../survey/assembled.js';
import { languageSettings, type NewRow, surveySettings } from './survey-settings.js';

const COLUMNS =
  'id related_id class type/scale name relevance text help language validation mandatory encrypted other default same_default same_script'.split(
    ' ',
  );

/** A line break would end the line in programs that do not read quotes. */
function oneLine(value: string): string {
  return value.replace(/\r\n|[\n\r]/g, ' ');
}

function quoted(value: string): string {
  return /[\s"\\]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

function attributesIn({ attributes }: AssembledQuestion, language: string, base: string): NewRow {
  const values = [...attributes].flatMap(([name, all]) => {
    const value = all.get(language) ?? (language === base ? all.get('') : undefined);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(values);
}

/** The lines of a question in one language, with its sub-questions and answers. */
function questionRows(
  question: AssembledQuestion,
  language: string,
  base: string,
): readonly NewRow[] {
  const { qid, type, code, relevance, words, help, mandatory, other } = question;
  const common = { language, encrypted: 'N', same_default: '0', same_script: '0' };
  const text = (part: Part) => part.words.get(language) ?? '';
  return [
    {
      ...{ ...common, id: qid, class: 'Q', 'type/scale': type, name: code, relevance },
      text: words.get(language) ?? '',
      help: help.get(language) ?? '',
      mandatory: mandatory ? 'Y' : 'N',
      other: other ? 'Y' : 'N',
      ...attributesIn(question, language, base),
    },
    ...question.subquestions.map((part) => ({
      ...{ ...common, class: 'SQ', name: part.code, relevance: part.relevance, text: text(part) },
      'type/scale': part.scale === '0' ? '' : part.scale,
      ...{ mandatory: 'N', other: 'N' },
    })),
    ...question.answers.map((part) => ({
      ...{ id: qid, class: 'A', 'type/scale': part.scale, name: part.code, text: text(part) },
      ...{ language, assessment_value: '0' },
    })),
  ];
}

function settingRows(kind: 'S' | 'SL', settings: NewRow, language: string): readonly NewRow[] {
  return Object.entries(settings).map(([name, text]) => ({ class: kind, name, text, language }));
}

/** All lines, one language after the other, as LimeSurvey writes them. */
function rowsOf(survey: AssembledSurvey): readonly NewRow[] {
  const { id, languages, paging, title, welcome, groups } = survey;
  const [base = ''] = languages;
  const welcomes = [...welcome.values()].some((each) => each !== '');
  return [
    ...settingRows('S', surveySettings(id, languages, paging, welcomes), ''),
    ...languages.flatMap((language) => {
      const words = [title.get(language) ?? '', welcome.get(language) ?? ''] as const;
      return settingRows('SL', languageSettings(id, language, ...words), language);
    }),
    ...languages.flatMap((language) =>
      groups.flatMap((group, place) => [
        {
          ...{ id: group.gid, class: 'G', 'type/scale': String(place + 1), language },
          ...{ name: group.words.get(language) ?? '', relevance: group.relevance },
        },
        ...group.questions.flatMap((question) => questionRows(question, language, base)),
      ]),
    ),
  ];
}

/** The survey as a tab-separated structure (`.txt`), in the order of LimeSurvey 6. */
export function toTabs(survey: AssembledSurvey): string {
  const rows = rowsOf(survey);
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  for (const column of COLUMNS) used.delete(column);
  const columns = [...COLUMNS, ...[...used].sort()];
  const lines = rows.map((row) =>
    columns.map((column) => quoted(oneLine(row[column] ?? ''))).join('\t'),
  );
  return `${[columns.join('\t'), ...lines].join('\n')}\n`;
}
