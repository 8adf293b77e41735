import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRouting } from '../../../src/core/expression/index.js';
import {
  and,
  type Condition,
  expression,
  group,
  type Instrument,
  makeInstrument,
  multiple,
  not,
  numeric,
  or,
  type Question,
  single,
  text,
} from '../../../src/core/instrument/index.js';
import type { Message } from '../../../src/core/problems/index.js';
import { statesOf } from '../../../src/core/responses/column.js';
import { encode, type Responses, State } from '../../../src/core/responses/index.js';
import { anyRow, SMALL } from '../../support/random-survey.js';
import { PROVENANCE, type Row, rawAnswers } from '../../support/raw-answers.js';

const labels = { en: 'x' };

/** Whether the answers to these questions are as the atoms say, by the question they read. */
const ATOMS: Readonly<Record<string, readonly string[]>> = {
  role: ["role == 'pupil'", "role.NAOK != 'staff'", 'is_empty(role.NAOK)', "role > 'pz'"],
  use: ["use == 'day'", "use.NAOK == 'never'", "use.NAOK == '-oth-'", '!is_empty(use)'],
  say: ["say == 'yes'", 'is_empty(say.NAOK)', "say.NAOK != 'yes'"],
  why: ["why_code == 'Y'", "why_time.NAOK == ''", 'count(that.why.NAOK) > 1', 'sum(that.why) == 0'],
  age: ['age > 4', 'age.NAOK < 1', 'age == 4', 'age.NAOK >= 7', 'is_empty(age)', 'age'],
};

/** Conditions that read some of the questions named. */
function conditions(codes: readonly string[]): fc.Arbitrary<Condition> {
  const atoms = codes.flatMap((code) => ATOMS[code] ?? []);
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...atoms).map((atom) => expression(atom)),
      fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((list) => and(...list)),
      fc.tuple(tie('condition'), tie('condition')).map((list) => or(...list)),
      tie('condition').map(not),
    ),
  }));
  return condition;
}

const maybe = (codes: readonly string[]): fc.Arbitrary<{ readonly when?: Condition }> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant({}) },
    { weight: 3, arbitrary: conditions(codes).map((when) => ({ when })) },
  );

interface Shape {
  readonly filters: Readonly<Record<string, { readonly when?: Condition }>>;
}

function built({ filters }: Shape): Instrument {
  const use = { never: {}, week: {}, day: {} };
  const roles = { pupil: {}, staff: {}, parent: {} };
  const items = [
    { code: 'code', labels, ...filters.code },
    { code: 'time', labels },
  ];
  const second: readonly Question[] = [
    text('ref', labels),
    text('say', labels, filters.say),
    multiple('why', labels, items, filters.why),
    numeric('age', labels, { min: 0, max: 9, ...filters.age }),
    text('end', labels, filters.end),
  ];
  return makeInstrument({
    id: 'any',
    title: {},
    languages: ['en'],
    paging: 'question',
    groups: [
      group('G1', labels, [
        single('role', labels, roles),
        single('use', labels, use, { other: true, ...filters.use }),
      ]),
      group('G2', { en: 'G2' }, second, filters.G2),
    ],
  });
}

const backward: fc.Arbitrary<Instrument> = fc
  .record({
    use: maybe(['role']),
    G2: maybe(['role', 'use']),
    say: maybe(['role', 'use']),
    why: maybe(['role', 'use', 'say']),
    code: maybe(['role', 'use', 'say']),
    age: maybe(['role', 'use', 'say', 'why']),
    end: maybe(['role', 'use', 'say', 'why', 'age']),
  })
  .map((filters) => built({ filters }));

const everywhere: fc.Arbitrary<Instrument> = fc
  .record(
    Object.fromEntries(
      ['use', 'G2', 'say', 'why', 'code', 'age', 'end'].map((name) => [
        name,
        maybe(Object.keys(ATOMS)),
      ]),
    ),
  )
  .map((filters) => built({ filters }));

/** Every way to answer, as far as the atoms tell answers apart. */
const EVERY_ROW: readonly Row[] = Object.entries({
  role: ['', 'pupil', 'staff', 'parent'],
  use: ['', 'never', 'week', 'day', '-oth-'],
  say: ['', 'yes', 'no'],
  why_code: ['', 'Y'],
  why_time: ['', 'Y'],
  age: ['', '0', '0.5', '2', '4', '5', '7'],
}).reduce<readonly Row[]>(
  (rows, [name, values]) =>
    rows.flatMap(({ stored }) => values.map((value) => ({ stored: { ...stored, [name]: value } }))),
  [{ stored: {} }],
);

function encoded(instrument: Instrument, rows: readonly Row[]): Responses {
  return encode(instrument, rawAnswers(rows), { provenance: PROVENANCE });
}

function wereAsked(responses: Responses, code: string): readonly boolean[] {
  const column = responses.columns.get(code);
  if (column === undefined) throw new Error(code);
  return [...statesOf(column)].map((state) => state > State.notReached);
}

function isOfItem({ en }: Message): boolean {
  return en.startsWith('The condition of the item');
}

/** The questions that are said to be asked of nobody. */
function unreachable(instrument: Instrument): ReadonlySet<string> {
  const rules = new Set(['never-asked', 'never-asked-either', 'switched-off']);
  const told = checkRouting(instrument)
    .filter(({ rule, message }) => rules.has(rule) && !isOfItem(message))
    .map(({ place }) => place.question);
  const [, second] = instrument.groups;
  const inGroup = told.includes('G2') ? (second?.questions.map(({ code }) => code) ?? []) : [];
  return new Set([...told, ...inGroup].flatMap((code) => code ?? []));
}

const CODES = ['use', 'ref', 'say', 'why', 'age', 'end'];

describe('who can be asked', () => {
  test('a question is said to be unreachable when no combination of answers leads to it, and then only', () => {
    let lost = 0;
    fc.assert(
      fc.property(backward, (instrument) => {
        const responses = encoded(instrument, EVERY_ROW);
        const told = unreachable(instrument);
        lost += told.size;
        const unasked = CODES.filter((code) => !wereAsked(responses, code).includes(true));
        expect(CODES.filter((code) => told.has(code))).toEqual(unasked);
      }),
      { numRuns: 40 },
    );
    expect(lost).toBeGreaterThan(0);
  });

  test('a condition is said to hold always when nobody who comes to it is left out, and then only', () => {
    fc.assert(
      fc.property(backward, (instrument) => {
        const responses = encoded(instrument, EVERY_ROW);
        const inGroup = wereAsked(responses, 'ref');
        const told = checkRouting(instrument)
          .filter(({ rule, message }) => rule === 'always-holds' && !isOfItem(message))
          .map(({ place }) => place.question);
        const dead = unreachable(instrument);
        const always = ['say', 'why', 'age', 'end'].filter((code) => {
          const asked = wereAsked(responses, code);
          const filtered = instrument.questions[code]?.when !== undefined && !dead.has(code);
          return filtered && inGroup.every((isIn, row) => !isIn || asked[row] === true);
        });
        expect(told.filter((code) => code !== 'use' && code !== 'G2')).toEqual(always);
      }),
      { numRuns: 30 },
    );
  });

  test('a question that some respondents were asked is never said to be unreachable, whatever it reads', () => {
    fc.assert(
      fc.property(everywhere, (instrument) => {
        const responses = encoded(instrument, EVERY_ROW);
        const told = unreachable(instrument);
        for (const code of CODES.filter((each) => told.has(each))) {
          expect(wereAsked(responses, code), code).not.toContain(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the small questionnaire of the other laws', () => {
  const filtered = fc
    .tuple(conditions(['role', 'use', 'why']), conditions(['role', 'use']))
    .map(([ofSay, ofAge]) => {
      const groups = SMALL.groups.map((each) => ({
        ...each,
        questions: each.questions.map((question) => {
          if (question.code === 'say') return { ...question, when: ofSay };
          return question.code === 'age' ? { ...question, when: ofAge } : question;
        }),
      }));
      return makeInstrument({ ...SMALL, groups });
    });

  test('has no question that is said to be unreachable and was asked', () => {
    const valid = anyRow.filter(({ stored = {} }) => !Object.values(stored).includes('x'));
    fc.assert(
      fc.property(filtered, fc.array(valid, { maxLength: 30 }), (instrument, rows) => {
        const responses = encoded(instrument, rows);
        for (const code of unreachable(instrument)) {
          expect(wereAsked(responses, code), code).not.toContain(true);
        }
      }),
    );
  });
});
