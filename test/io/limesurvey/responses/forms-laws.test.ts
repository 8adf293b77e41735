import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  group,
  type Instrument,
  instrument,
  multiple,
  option,
  type Question,
  ranking,
  single,
  text,
} from '../../../../src/core/instrument/index.js';
import { SurveyError } from '../../../../src/core/problems/index.js';
import { type ReadAnswers, readAnswers } from '../../../../src/io/limesurvey/responses/index.js';

/** Titles and labels that are easily taken for one another, for codes, or for LimeSurvey's words. */
const TITLES = [
  'How often?',
  'How often do you come?',
  'How often do you come here?',
  'Q2. Age',
  'Comment',
  'Why [other]',
  'Last page',
  'Nom',
  'a_b c',
  'Which tools do you use at home?',
];
const LABELS = ['yes', 'no', '1', '2', '01', 'A1', 'very often', 'very often indeed', 'Other'];
const CODES = ['A1', 'A2', '1', '2', '01'];

const title = fc.constantFrom(...TITLES);
const options = fc
  .uniqueArray(fc.constantFrom(...CODES), { minLength: 2, maxLength: 4 })
  .chain((codes) =>
    fc
      .array(fc.constantFrom(...LABELS), { minLength: codes.length, maxLength: codes.length })
      .map((labels) => codes.map((code, index) => option(code, { en: labels[index] ?? '' }))),
  );

const question = (code: string): fc.Arbitrary<Question> =>
  fc.oneof(
    fc.tuple(title, options).map(([en, list]) => single(code, { en }, list)),
    fc.tuple(title, options).map(([en, list]) => multiple(code, { en }, list)),
    fc.tuple(title, options).map(([en, list]) => ranking(code, { en }, list, { max: 2 })),
    title.map((en) => text(code, { en })),
  );

const survey: fc.Arbitrary<Instrument> = fc
  .integer({ min: 2, max: 5 })
  .chain((size) =>
    fc.tuple(...Array.from({ length: size }, (_, index) => question(`Q${index + 1}`))),
  )
  .map((questions) =>
    instrument({ id: 's', languages: ['en'], groups: [group('g', {}, questions)] }),
  );

/** A column that LimeSurvey writes: its field, headings, and what an answer is written as. */
interface Written {
  readonly field: string;
  readonly code: string;
  readonly words: string;
  readonly values: readonly string[];
  readonly labelOf: (value: string) => string;
}

function columnsOf({ code, labels, ...asked }: Question): readonly Written[] {
  const head = labels.en ?? '';
  if (asked.kind === 'text') {
    const values = ['', 'hello', '1', 'yes'];
    return [{ field: code, code, words: head, values, labelOf: (value) => value }];
  }
  const list = asked.kind === 'single' ? asked.options : 'items' in asked ? asked.items : [];
  const labelOf = (value: string) => list.find((each) => each.code === value)?.labels.en ?? value;
  const codes = list.map((each) => each.code);
  if (asked.kind === 'single')
    return [{ field: code, code, words: head, values: ['', ...codes], labelOf }];
  const isBoxes = asked.kind === 'multiple';
  const parts = isBoxes
    ? list.map((each) => [each.code, each.labels.en ?? ''] as const)
    : ['1', '2'].map((rank) => [rank, `Rank ${rank}`] as const);
  return parts.map(([part, words]) => ({
    field: `${code}_${part}`,
    code: `${code}[${part}]`,
    words: `${head} [${words}]`,
    values: isBoxes ? ['', 'Y'] : ['', ...codes],
    labelOf: isBoxes ? (value) => (value === 'Y' ? 'Yes' : 'No') : labelOf,
  }));
}

type Cell = string | null;

interface File {
  readonly survey: Instrument;
  readonly columns: readonly (Written & { readonly cells: readonly Cell[] })[];
  readonly rows: number;
}

const file: fc.Arbitrary<File> = fc
  .tuple(survey, fc.integer({ min: 1, max: 6 }))
  .chain(([questionnaire, rows]) => {
    const columns = questionnaire.groups.flatMap(({ questions }) => questions.flatMap(columnsOf));
    const cells = columns.map(({ values }) =>
      fc.array(fc.oneof(fc.constant(null), fc.constantFrom(...values)), {
        minLength: rows,
        maxLength: rows,
      }),
    );
    return fc.tuple(...cells).map((filled) => ({
      survey: questionnaire,
      rows,
      columns: columns.map((column, index) => ({ ...column, cells: filled[index] ?? [] })),
    }));
  });

const HEADINGS = ['code', 'expression', 'code and text', 'text', 'cut'] as const;

function headingOf({ field, code, words }: Written, form: (typeof HEADINGS)[number]): string {
  const cut = (part: string) => (part.length > 18 ? `${part.slice(0, 15)}.. ` : part);
  switch (form) {
    case 'code':
      return code;
    case 'expression':
      return field;
    case 'code and text':
      return `${code}. ${words}`;
    case 'text':
      return words;
    case 'cut':
      return words.replace(/^(.*?)( \[[^[]*\])?$/, (_, head: string, sub = '') =>
        `${cut(head)} ${sub === '' ? '' : `[${cut(sub.slice(2, -1))}]`}`.trimEnd(),
      );
  }
}

function csv(
  { columns, rows }: File,
  form: (typeof HEADINGS)[number],
  write: (cell: string, column: Written) => string,
): string {
  const isText = form === 'text' || form === 'cut';
  const system = isText
    ? ['Response ID', 'Date submitted', 'Last page']
    : ['id', 'submitdate', 'lastpage'];
  const quoted = (cell: Cell) => (cell === null ? '' : `"${cell.replaceAll('"', '""')}"`);
  const head = [...system, ...columns.map((column) => headingOf(column, form))];
  const lines = Array.from({ length: rows }, (_, row) => [
    String(row + 1),
    null,
    '1',
    ...columns.map((column) => {
      const cell = column.cells[row] ?? null;
      return cell === null ? null : write(cell, column);
    }),
  ]);
  return [head, ...lines].map((line) => line.map(quoted).join(';')).join('\r\n');
}

/** What was read; nothing where the file was refused. */
function read(content: string, questionnaire: Instrument): ReadAnswers | undefined {
  try {
    const bytes = new TextEncoder().encode(content);
    return readAnswers({ name: 'f', content: bytes }, questionnaire);
  } catch (error) {
    if (error instanceof SurveyError) return undefined;
    throw error;
  }
}

/** The cells that were read and are not those that were stored, blanks and nothing being one. */
function wrong({ columns }: File, { raw }: ReadAnswers): readonly string[] {
  return columns.flatMap(({ field, cells }) => {
    const own = raw.fields.get(field);
    if (own === undefined) return [];
    return cells.flatMap((cell, row) =>
      (cell || null) === (own[row] || null) ? [] : [`${field}: ${own[row]} for ${cell}`],
    );
  });
}

const as = (cell: string) => cell;

/** The columns with those of one heading in their first order: that they changed places cannot be seen. */
function twinsInOrder(
  columns: File['columns'],
  all: File['columns'],
  form: (typeof HEADINGS)[number],
): File['columns'] {
  const twins = (column: Written) => {
    const heading = headingOf(column, form);
    return columns
      .filter((each) => headingOf(each, form) === heading)
      .sort((one, other) => all.indexOf(one) - all.indexOf(other));
  };
  const used = new Map<string, number>();
  return columns.map((column) => {
    const heading = headingOf(column, form);
    const place = used.get(heading) ?? 0;
    used.set(heading, place + 1);
    return twins(column)[place] ?? column;
  });
}

describe('answers to any questionnaire, written as LimeSurvey writes them', () => {
  test.each(HEADINGS)(
    'by codes under headings by %s, are read as they are, or left out',
    (form) => {
      fc.assert(
        fc.property(file, (each) => {
          const found = read(csv(each, form, as), each.survey);
          if (found !== undefined) expect(wrong(each, found)).toEqual([]);
          const isByCode = form !== 'text' && form !== 'cut';
          if (isByCode) expect(found?.raw.fields.size).toBe(each.columns.length);
        }),
        { numRuns: 400 },
      );
    },
  );

  test.each(['code', 'code and text', 'text', 'cut'] as const)(
    'are never read under another question when columns by %s are moved and taken out',
    (form) => {
      const edited = file.chain((each) =>
        fc
          .shuffledSubarray([...each.columns], { minLength: 1 })
          .map((columns) => ({ ...each, columns: twinsInOrder(columns, each.columns, form) })),
      );
      fc.assert(
        fc.property(edited, (each) => {
          const found = read(csv(each, form, as), each.survey);
          if (found !== undefined) expect(wrong(each, found)).toEqual([]);
        }),
        { numRuns: 600 },
      );
    },
  );

  test('by labels are read as the codes that were stored, or it is said that they may be others', () => {
    fc.assert(
      fc.property(file, (each) => {
        const found = read(
          csv(each, 'code', (cell, column) => column.labelOf(cell)),
          each.survey,
        );
        if (found === undefined) return;
        const rules = found.problems.map(({ rule }) => rule);
        const isSaid = rules.includes('codes-or-labels') || rules.includes('ambiguous-labels');
        if (!isSaid) expect(wrong(each, found)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
