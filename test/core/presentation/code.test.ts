import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { print, toExpression } from '../../../src/core/expression/index.js';
import {
  type Condition,
  expression,
  group,
  type Instrument,
  instrument,
  is,
  numeric,
  single,
} from '../../../src/core/instrument/index.js';
import { instrumentCode } from '../../../src/core/presentation/index.js';
import { encode } from '../../../src/core/responses/index.js';
import { readStructure } from '../../../src/io/limesurvey/structure/index.js';
import { ent } from '../../../src/studies/ent2013/index.js';
import { besideCheckout, fixture } from '../../io/limesurvey/structure/compose.js';
import { COMPILERS, compile, emptyFolder } from '../../support/compilers.js';
import { anyHeldInstrument } from '../../support/random-instrument.js';
import { SMALL } from '../../support/random-survey.js';
import { builtBy } from '../../support/run-code.js';
import { readInstrument, readRaw } from '../../support/survey-fixtures.js';

const folder = emptyFolder();
afterAll(() => folder.remove());

function isCondition(value: unknown): value is Condition {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** What an equation asks, whether it was built or written. */
function asked(when: unknown, survey: Instrument): string {
  return isCondition(when) ? print(toExpression(when, survey)).replaceAll('.NAOK', '') : '';
}

/** What code can say of a questionnaire. */
function said({ origin: _, variables: __, ...survey }: Instrument, whole: Instrument): unknown {
  const comparable = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(comparable);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(([name, each]) => [
      name,
      name === 'when' ? asked(each, whole) : comparable(each),
    ]);
    return Object.fromEntries(fields);
  };
  return comparable(survey);
}

const SURVEYS = [
  ['types', fixture('types')],
  ['ent-colleges', fixture('ent-colleges')],
  ['types of 3.25', fixture('exports/types-3.25/limesurvey_survey_741852')],
  ...[
    'limesurvey_survey_rankingFilterHideShow',
    'ls205_em_tailoring',
    'ls205_group_relevance',
    'ls205_sample_survey_english',
    'ls205_self_and_that',
    'ls3_sample_survey_multilingual_fr_de_en_it',
    'ls6_sample_survey_multilingual_fr_de_en_it_ru',
  ].map((name) => [name, besideCheckout(`public-surveys/${name}.lss`)] as const),
] as const;

describe.each(SURVEYS)('the code of %s', (name, content) => {
  test.skipIf(content === undefined)('builds the questionnaire that was read', () => {
    const { instrument: read } = readStructure(content ?? '');
    const built = builtBy(instrumentCode(read));
    expect(said(built, built)).toEqual(said(read, read));
    expect([...built.variables.keys()]).toEqual([...read.variables.keys()]);
  });

  test.skipIf(content === undefined)(
    'compiles strictly, in every compiler',
    { timeout: 180_000 },
    () => {
      const code = instrumentCode(readStructure(content ?? '').instrument);
      const file = folder.write(`${name.replaceAll(' ', '-')}.ts`, code);
      const strict = { noUnusedLocals: true, exactOptionalPropertyTypes: true };
      for (const compiler of COMPILERS)
        expect(compile(compiler, [file], strict).errors).toEqual([]);
    },
  );
});

test.each(['types', 'ent-colleges'] as const)(
  'what the code of %s builds asks the same respondents',
  (survey) => {
    const read = readInstrument(survey);
    const built = builtBy(instrumentCode(read));
    const settings = { provenance: { kind: 'fictitious', files: [] } } as const;
    const raw = readRaw(survey, read);
    expect(encode(built, raw, settings).columns).toEqual(encode(read, raw, settings).columns);
  },
);

test('any questionnaire is built again, hostile texts included', () => {
  fc.assert(
    fc.property(anyHeldInstrument, (survey) => {
      expect(builtBy(instrumentCode(survey))).toEqual(survey);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['of 2013', ent],
  ['with builders', SMALL],
] as const)('the questionnaire %s is written as it was built', (_, survey) => {
  const { derived: __, ...whole } = survey;
  expect(builtBy(instrumentCode(survey))).toEqual(whole);
});

test('the compiler knows the questions, options and tables of what is written', () => {
  const code = instrumentCode(readInstrument('types'));
  const { types: file } = {
    types: folder.write(
      'typed.ts',
      `${code}
import { flat, type Responses } from 'ent-survey';
declare const responses: Responses<typeof survey>;
flat(responses, 'nope');
is(role, 'nope');
`,
    ),
  };
  for (const compiler of COMPILERS) {
    const { errors } = compile(compiler, [file]);
    expect(errors.map((each) => each.replace(/^\d+: /, ''))).toEqual([
      expect.stringContaining('\'"nope"\' is not assignable to'),
      expect.stringContaining('\'"nope"\' is not assignable to parameter of type \'"ELE" | '),
    ]);
  }
});

/** How the filter of a second question is written. */
function filterOf(text: string): string {
  const role = single('role', {}, { ELE: {}, PAR: {} }, { other: true });
  const age = numeric('age', {});
  const last = single('last', {}, { a: {} }, { when: expression(text) });
  const questions = [role, age, last];
  const survey = instrument({ id: '1', languages: ['en'], groups: [group('1', {}, questions)] });
  const [, written = ''] = instrumentCode(survey).match(/when: (.*) \}\);/) ?? [];
  return written;
}

describe('a filter is written', () => {
  test.each([
    ["role.NAOK == 'ELE'", "is(role, 'ELE')"],
    ["((role=='ELE'))", "is(role, 'ELE')"],
    ["role.NAOK == '-oth-'", "is(role, 'other')"],
    ["!(role.NAOK == 'ELE')", "not(is(role, 'ELE'))"],
    ['age.NAOK >= 18', "compare(age, '>=', 18)"],
    ["role.NAOK == 'ELE' or age.NAOK > 3", "or(is(role, 'ELE'), compare(age, '>', 3))"],
  ])('%s as %s', (text, code) => {
    expect(filterOf(text)).toBe(code);
  });

  test.each([
    ["role == 'ELE' or role == 'PAR'", 'false for all who were not asked the role'],
    ["!(role == 'ELE')", 'false for those not asked, whom "not" would let through'],
    ['age >= 0', 'false for those not asked'],
    ["role.NAOK == 'nobody'", 'no option of that code'],
    ["last.NAOK == 'a'", 'not above'],
    ['count(that.role) > 0', 'no builder'],
    ["role == '", 'no expression'],
  ])('%s as it is: %s', (text) => {
    expect(filterOf(text)).toContain('expression(');
  });
});

test('a question whose code is a word of the language or of the library gets another constant', () => {
  const text = single('text', {}, { a: {} });
  const survey = instrument({
    id: '1',
    languages: ['en'],
    groups: [group('1', {}, [text, single('class', {}, { a: {} }, { when: is(text, 'a') })])],
  });
  const code = instrumentCode(survey);
  expect(code).toContain(
    "const class_ = single('class', {}, { a: {} }, { when: is(text_, 'a') });",
  );
  expect(builtBy(code)).toEqual(survey);
});
