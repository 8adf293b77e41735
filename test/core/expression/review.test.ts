import { describe, expect, test } from 'vitest';
import {
  checkConditions,
  checkForwardReferences,
  reviewInstrument,
} from '../../../src/core/expression/index.js';
import {
  and,
  expression,
  type Group,
  grid,
  group,
  type Instrument,
  is,
  makeInstrument,
  multiple,
  type Paging,
  type QuestionSettings,
  ranking,
  scaleCell,
  single,
} from '../../../src/core/instrument/index.js';
import { type Problem, problem } from '../../../src/core/problems/index.js';
import { readLss } from '../../../src/io/limesurvey/structure/index.js';
import { besideCheckout, fixture } from '../../io/limesurvey/structure/compose.js';

const labels = { en: 'x' };
const cell = scaleCell({ low: { en: 'low' }, high: { en: 'high' } });

const choice = (code: string, settings: QuestionSettings = {}) =>
  single(code, { en: code }, { a: { en: 'a' }, b: { en: 'b' } }, settings);

function survey(groups: readonly Group[], paging: Paging = 'question'): Instrument {
  return makeInstrument({ id: 'demo', title: {}, languages: ['en'], paging, groups });
}

const ahead = (instrument: Instrument) =>
  checkForwardReferences(instrument).map(({ message }) => message.en);

const when = (equation: string) => ({ when: expression(equation) });

describe('a condition that looks forward', () => {
  test('is told with the questions that it reads too early', () => {
    const early = choice('Q2', when("Q1 == 'a' and (Q3 == 'a' or Q4.NAOK == 'b')"));
    const instrument = survey([
      group('g', labels, [choice('Q1'), early, choice('Q3'), choice('Q4')]),
    ]);
    expect(ahead(instrument)).toEqual([
      'The condition of "Q2" reads Q3, Q4, asked later: LimeSurvey reads a blank, unless the respondent comes back. Move those questions before it, or correct the name.',
    ]);
    expect(checkForwardReferences(instrument)[0]).toMatchObject({
      rule: 'forward-reference',
      severity: 'warning',
      place: { question: 'Q2' },
    });
  });

  test('on its own page is told as such', () => {
    const early = choice('Q1', when("Q2 == 'a'"));
    const onPage = survey([group('g', labels, [early, choice('Q2')])], 'group');
    expect(ahead(onPage)[0]).toContain('further down the page');
    const apart = [group('g', labels, [early]), group('h', labels, [choice('Q2')])];
    expect(ahead(survey(apart, 'group'))[0]).toContain('asked later');
    expect(ahead(survey(apart, 'survey'))[0]).toContain('further down the page');
  });

  test('may be written with builders, or name all columns', () => {
    const box = multiple('Q2', labels, { a: {}, b: {} });
    const built = choice('Q1', { when: { kind: 'ticked', variable: 'Q2', item: 'a' } });
    expect(ahead(survey([group('g', labels, [built, box])]))).toHaveLength(1);
    const all = choice('Q1', when('count(that.Q2) > 1'));
    expect(ahead(survey([group('g', labels, [all, box])]))).toHaveLength(1);
    expect(ahead(survey([group('g', labels, [box, all])]))).toEqual([]);
  });

  test('reads the question itself', () => {
    const own = choice('Q1', when("Q1.NAOK != 'a'"));
    const self = multiple('Q2', labels, { a: {}, b: {} }, when('count(self) > 0'));
    expect(ahead(survey([group('g', labels, [own, self])]))).toEqual([
      expect.stringContaining('The condition of "Q1" reads the answer to that same question'),
      expect.stringContaining('The condition of "Q2" reads the answer to that same question'),
    ]);
  });

  test('of a group reads inside the group', () => {
    const inside = group('g', { en: 'Second' }, [choice('Q2')], { when: expression("Q2 == 'a'") });
    const before = group('f', labels, [choice('Q1')]);
    expect(ahead(survey([before, inside]))).toEqual([
      'The condition of the group "Second" reads Q2, inside the group: LimeSurvey reads a blank before the group is asked. Name a question of an earlier group.',
    ]);
    const outside = { ...inside, when: expression("Q1 == 'a'") };
    expect(ahead(survey([before, outside]))).toEqual([]);
  });

  test('of a row may read the rows above it, and no others; rows are told of once', () => {
    const rows = (...equations: readonly (string | undefined)[]) =>
      grid(
        'G',
        labels,
        equations.map((equation, index) => ({
          code: `r${index + 1}`,
          labels,
          ...(equation === undefined ? {} : when(equation)),
        })),
        cell,
      );
    const alone = (question: ReturnType<typeof rows>) =>
      ahead(survey([group('g', labels, [question, choice('Q9')])]));
    expect(alone(rows(undefined, "G_r1 == 'low'", "G_r2 == 'low'"))).toEqual([]);
    expect(alone(rows("G_r2 == 'low'", "G_r3 == 'low'", undefined))).toHaveLength(1);
    expect(alone(rows("Q9 == 'a'", "Q9 == 'a'"))).toEqual([
      expect.stringContaining('The condition of the item "r1" of "G" reads Q9'),
    ]);
  });

  test('of a thing to rank reads the ranking', () => {
    const items = [
      { code: 'p', labels, ...when("K_1 == 'q'") },
      { code: 'q', labels },
    ];
    expect(ahead(survey([group('g', labels, [ranking('K', labels, items)])]))).toHaveLength(1);
  });
});

describe('equations inside conditions that are built', () => {
  test('are checked too', () => {
    const mixed = choice('Q2', { when: and(is(choice('Q1'), 'a'), expression('Q9 == 1')) });
    const instrument = survey([group('g', labels, [choice('Q1'), mixed])]);
    expect(checkConditions(instrument).map(({ rule }) => rule)).toEqual(['unknown-name']);
  });
});

describe('alternative filters', () => {
  const reading = { code: 'wide', labels: { en: 'Wide' }, description: {} };
  const read = (equation: string | undefined, own?: string): readonly Problem[] => {
    const alternative = {
      reading: 'wide',
      reason: {},
      ...(equation === undefined ? {} : when(equation)),
    };
    const inferred = { confidence: 'low', reason: {}, alternatives: [alternative] } as const;
    const filtered = choice('Q2', { ...(own === undefined ? {} : when(own)), inferred });
    const questions = [choice('Q1'), filtered, choice('Q3', when("Q2 == 'a' and Q1 == 'a'"))];
    const instrument = survey([group('g', labels, questions)]);
    return reviewInstrument({ ...instrument, readings: [reading] });
  };

  test.each([
    ["Q3 == 'a'", 'forward-reference', 'Q2'],
    ["Q1 == 'a' and Q1 == 'b'", 'never-asked', 'Q2'],
    ["Q9 == 'a'", 'unknown-name', 'Q2'],
    ["Q1 == 'b'", 'never-asked', 'Q3'],
  ])('%s is told under its reading: %s of %s', (equation, rule, question) => {
    const found = read(equation).find((each) => each.rule === rule);
    expect(found?.place.question).toBe(question);
    expect(found?.message.en).toMatch(/^Under the reading "wide": The condition of /);
    expect(found?.message.fr).toMatch(/^Dans la lecture « wide » : La condition de /);
  });

  test('that are well, or are no filter, give nothing', () => {
    expect(read("Q1 == 'a'")).toEqual([]);
    expect(read(undefined, "Q1 == 'a'")).toEqual([]);
  });

  test('what is wrong without them is not told again', () => {
    expect(read("Q1.NAOK == 'a'", "Q1 == 'c'").map(({ rule }) => rule)).toEqual([
      'unknown-option',
      'never-asked',
      'never-asked-either',
    ]);
  });
});

describe('the review', () => {
  const lost = choice('Q2', when("Q1 == 'a' and Q1 == 'b'"));
  const twice = {
    ...choice('Q1'),
    options: [
      { code: 'a', labels },
      { code: 'b', labels },
    ],
  };
  const instrument = survey([
    group('g', { en: 'First' }, [twice, lost]),
    group('h', { en: 'Empty' }, []),
    group('i', { en: 'Last' }, [choice('Q3', when('Q9 == 1'))]),
  ]);

  test('goes through the questionnaire in its order', () => {
    expect(reviewInstrument(instrument).map(({ rule }) => rule)).toEqual([
      'same-label',
      'never-asked',
      'empty-group',
      'unknown-name',
    ]);
  });

  test('takes in what was met while reading, and tells nothing twice', () => {
    const place = { file: 'x.lss', question: 'Q2' };
    const met = problem('unknown-type', { en: 'new', fr: 'new' }, place, 'warning');
    const [known] = checkConditions(instrument);
    const again =
      known === undefined ? [] : [{ ...known, place: { ...known.place, file: 'x.lss' } }];
    expect(reviewInstrument(instrument, [...again, met]).map(({ rule }) => rule)).toEqual([
      'same-label',
      'never-asked',
      'unknown-type',
      'empty-group',
      'unknown-name',
    ]);
  });

  test('says what the builders refuse, and goes on', () => {
    const stray = choice('Q2', { when: { kind: 'is', variable: 'Q9', option: 'a' } });
    const after = choice('Q3', when("Q2 == 'a'"));
    const found = reviewInstrument(survey([group('g', labels, [choice('Q1'), stray, after])]));
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['unknown-question', 'error'],
      ['never-asked-either', 'note'],
    ]);
  });
});

describe('real questionnaires', () => {
  const demonstrations = [
    'limesurvey_survey_rankingFilterHideShow',
    'ls205_em_tailoring',
    'ls205_group_relevance',
    'ls205_sample_survey_english',
    'ls205_self_and_that',
    'ls3_sample_survey_multilingual_fr_de_en_it',
    'ls6_sample_survey_multilingual_fr_de_en_it_ru',
  ];
  const files = [
    ...['ent-colleges', 'types'].map((name) => ({ name, content: fixture(name) })),
    ...demonstrations.flatMap((name) => {
      const content = besideCheckout(`public-surveys/${name}.lss`);
      return content === undefined ? [] : [{ name, content }];
    }),
  ];

  test.each(files)(
    '$name is reviewed in less than a second, without a false alarm',
    ({ content }) => {
      const { instrument, problems } = readLss(content);
      const start = performance.now();
      const rules = new Set(reviewInstrument(instrument, problems).map(({ rule }) => rule));
      expect(performance.now() - start).toBeLessThan(1000);
      const harmless = ['same-label', 'same-title', 'few-choices', 'switched-off'];
      expect([...rules].filter((rule) => !harmless.includes(rule))).toEqual([]);
    },
  );
});
