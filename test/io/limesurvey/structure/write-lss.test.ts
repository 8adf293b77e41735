import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fieldsOf,
  grid,
  group,
  type Instrument,
  instrument,
  is,
  multiple,
  not,
  option,
  ranking,
  single,
  text,
  withDerived,
} from '../../../../src/core/instrument/index.js';
import { encode } from '../../../../src/core/responses/index.js';
import { readLss, writeLss } from '../../../../src/io/limesurvey/structure/index.js';
import { ent, HARMONISED } from '../../../../src/studies/ent2013/index.js';
import { anyHeldInstrument } from '../../../support/random-instrument.js';
import { anyRow, SMALL } from '../../../support/random-survey.js';
import { PROVENANCE, type Row, rawAnswers, wholeAnswers } from '../../../support/raw-answers.js';
import { besideCheckout, fixture } from './compose.js';

const again = (survey: Instrument) => readLss(writeLss(survey).text).instrument;

const PUBLIC = [
  'limesurvey_survey_rankingFilterHideShow',
  'ls205_em_tailoring',
  'ls205_group_relevance',
  'ls205_sample_survey_english',
  'ls205_self_and_that',
  'ls3_sample_survey_multilingual_fr_de_en_it',
  'ls6_sample_survey_multilingual_fr_de_en_it_ru',
].map((name) => [name, besideCheckout(`public-surveys/${name}.lss`)] as const);

const FIXTURES = ['types', 'ent-colleges', 'exports/types-3.25/limesurvey_survey_741852'].map(
  (name) => [name, fixture(name)] as const,
);

/** The version that wrote the file is not that of the file written. */
function ofVersion627({ origin, ...survey }: Instrument): unknown {
  return { ...survey, origin: { ...origin, databaseVersion: '627' } };
}

describe.each([...FIXTURES, ...PUBLIC])('%s', (_, content) => {
  test.skipIf(content === undefined)('comes back whole, with nothing that is not held', () => {
    const { instrument: read } = readLss(content ?? '');
    expect(writeLss(read).notHeld.filter(({ rule }) => rule !== 'refused-code')).toEqual([]);
    expect(ofVersion627(again(read))).toEqual(ofVersion627(read));
  });
});

test('what LimeSurvey can hold is held, whatever the questionnaire', () => {
  fc.assert(
    fc.property(anyHeldInstrument, (survey) => {
      const { origin: _, ...readBack } = again(survey);
      expect(readBack).toEqual(survey);
      expect(writeLss(survey).notHeld).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a file that is read and written again has the same bytes', () => {
  fc.assert(
    fc.property(anyHeldInstrument, (survey) => {
      const { text: written } = writeLss(survey);
      expect(writeLss(readLss(written).instrument).text).toBe(written);
    }),
    { numRuns: 50 },
  );
});

/** The tables of a file, each with its columns. */
function columnsOf(content: string): ReadonlyMap<string, readonly string[]> {
  const tables = [...content.matchAll(/^ <(\w+)>\n {2}<fields>(.*?)<\/fields>/gms)];
  return new Map(
    tables.map(([, table = '', fields = '']) => [
      table,
      [...fields.matchAll(/<fieldname>(\w+)</g)].map(([, column = '']) => column),
    ]),
  );
}

test('tables and columns are those of a real file, in its order', () => {
  const real = fixture('types');
  const { text: written } = writeLss(readLss(real).instrument);
  expect([...columnsOf(written)]).toEqual([...columnsOf(real)]);
});

test('each row of a question has the columns and values of the real file', () => {
  const real = fixture('types');
  const rows = (content: string, table: string) => {
    const [, body = ''] = content.match(new RegExp(`^ <${table}>(.*?)^ </${table}>`, 'ms')) ?? [];
    const all = [...body.matchAll(/<row>(.*?)<\/row>/gs)].map(([, row = '']) => row);
    // The place of a question is a matter of counting; sub-questions have new numbers.
    return all.map((row) => row.replace(/ *<(?:question_order|qid|group_order)>.*\n/g, '')).sort();
  };
  const { text: written } = writeLss(readLss(real).instrument);
  for (const table of ['questions', 'subquestions', 'groups', 'question_attributes']) {
    expect(rows(written, table)).toEqual(rows(real, table));
  }
});

describe('the questionnaire of 2013', () => {
  const written = writeLss(ent);
  const readBack = readLss(written.text).instrument;

  test('has no code that LimeSurvey refuses, and loses only what readers of tables see', () => {
    expect(written.notHeld.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'note not-held-identifier',
      'note not-held-readings',
      'note not-held-oddities',
      'note not-held-group',
      'note not-held-inferred',
      'note not-held-scale',
    ]);
  });

  test('is exported by LimeSurvey under the same columns', () => {
    const fields = ({ variables }: Instrument) => [...variables.values()].flatMap(fieldsOf);
    expect(fields(readBack)).toEqual(fields(ent));
    expect(readBack.languages).toEqual(['fr', 'en']);
    expect(readBack.welcome).toEqual(ent.welcome);
  });

  test('asks the same respondents the same questions', () => {
    const values = [...ent.variables.values()].flatMap((variable) => {
      const { measure } = variable;
      const [code = ''] = fieldsOf(variable);
      return measure.kind === 'single'
        ? [[code, measure.options.map((each) => each.code)] as const]
        : [];
    });
    const rows = Array.from({ length: 300 }, (_, respondent): Row => {
      const stored = values.map(([code, options], place) => {
        const pick =
          (respondent * 31 + place * place * 7 + respondent * place) % (options.length + 1);
        return [code, options[pick] ?? ''];
      });
      return { stored: Object.fromEntries(stored), partial: respondent % 5 === 0, lastPage: 40 };
    });
    const settings = { provenance: PROVENANCE };
    const ours = encode(ent, wholeAnswers(ent, rows), settings);
    const theirs = encode(readBack, wholeAnswers(readBack, rows), settings);
    expect(theirs.columns).toEqual(ours.columns);
    expect(theirs.kept).toEqual(ours.kept);
  });

  test('says that its derived variables are not in the file', () => {
    const { notHeld } = writeLss(withDerived(ent, ...HARMONISED));
    expect(notHeld.map(({ rule }) => rule)).toContain('not-held-derived');
  });
});

test('filters written with the builders ask the same respondents in LimeSurvey', () => {
  const readBack = again(SMALL);
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 20 }), (rows) => {
      const settings = { provenance: PROVENANCE };
      const raw = rawAnswers(rows);
      expect(encode(readBack, raw, settings).columns).toEqual(encode(SMALL, raw, settings).columns);
    }),
  );
});

const en = (words: string) => ({ en: words });

function withQuestion(question: Parameters<typeof group>[2][number]): Instrument {
  return instrument({ id: '7', languages: ['en'], groups: [group('1', en('All'), [question])] });
}

test('codes that LimeSurvey refuses are errors, by question', () => {
  const { notHeld } = writeLss(
    withQuestion(
      single('a_b', en('?'), { never: en('n'), sometimes: en('s'), A: en('x'), a: en('y') }),
    ),
  );
  const errors = notHeld.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule, place }) => [rule, place.question])).toEqual([
    ['refused-code', 'a_b'],
    ['refused-code', 'a_b'],
  ]);
  expect(errors[1]?.message.en).toContain('sometimes, a');
});

test('a long code of a box is accepted where a long code of an answer is refused', () => {
  const boxes = multiple('why', en('Why'), { becauseItRains: en('rain') });
  expect(writeLss(withQuestion(boxes)).notHeld).toEqual([]);
});

test('a grid of lists in more than two columns is said to have no type in LimeSurvey', () => {
  const cell = { kind: 'single', scale: 'nominal', options: [option('1', en('one'))] } as const;
  const columns = ['a', 'b', 'c'].map((code) => option(code, en(code)));
  const { notHeld } = writeLss(withQuestion(grid('g', en('g'), { r: en('r') }, cell, { columns })));
  expect(notHeld.map(({ rule, severity }) => [rule, severity])).toContainEqual([
    'not-held-lists',
    'warning',
  ]);
});

test('texts that stand on several lines are said to come back on one', () => {
  const { notHeld } = writeLss(withQuestion(text('t', en('one\ntwo'))));
  expect(notHeld.map(({ rule }) => rule)).toEqual(['not-held-texts']);
});

test('a five-point scale keeps its order, as a type of its own', () => {
  const points = ['1', '2', '3', '4', '5'].map((code) => option(code, en(code)));
  const survey = withQuestion(single('p', en('Points'), points, { scale: 'ordinal' }));
  expect(writeLss(survey).notHeld).toEqual([]);
  expect(again(survey).origin?.questions.get('p')?.type).toBe('5');
});

test('fewer ranks than things are columns and a limit in LimeSurvey', () => {
  const things = { a: en('a'), b: en('b'), c: en('c') };
  const { origin } = again(withQuestion(ranking('r', en('Rank'), things, { max: 2 })));
  expect(origin?.questions.get('r')?.attributes).toEqual(
    new Map([
      ['max_answers', '2'],
      ['max_subquestions', '2'],
    ]),
  );
});

test('a filter on an item that is changed after reading takes the place of the array filter', () => {
  const { instrument: read } = readLss(fixture('types'));
  const freq = read.questions.freq;
  if (freq?.kind !== 'grid') throw new Error('no grid "freq"');
  const items = freq.items.map((item) => ({
    ...item,
    when: not(is(single('role', {}, { ENS: {} }), 'ENS')),
  }));
  const groups = read.groups.map((each) => ({
    ...each,
    questions: each.questions.map((own) => (own.code === 'freq' ? { ...freq, items } : own)),
  }));
  const readBack = again({ ...read, groups });
  expect(readBack.origin?.questions.get('freq')?.attributes.has('array_filter')).toBe(false);
  const changed = readBack.questions.freq;
  expect(changed?.kind === 'grid' && changed.items[0]?.when).toEqual({
    kind: 'expression',
    text: "!(role.NAOK == 'ENS')",
  });
});
