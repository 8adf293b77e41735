import fc from 'fast-check';
import {
  type Condition,
  type Group,
  type Instrument,
  type Item,
  makeInstrument,
  type Question,
  type Text,
} from '../../src/core/instrument/index.js';

/** Texts that files and pages are known to stumble on; white space is already one space. */
const words = fc.constantFrom(
  'Yes',
  'A < B & C > D',
  'Tom &amp; Jerry',
  ']]> end',
  '<b>bold</b>',
  'Vous êtes\u00a0:',
  'tab;"quoted" it\'s',
  "{if(Q1 == 'a', 'x < y', 'z')}",
  '名前 🙂',
  '{ brace',
  '=1+1',
  '&lt;br&gt;',
);

const label: fc.Arbitrary<Text> = fc.record({ fr: words, en: words }, { requiredKeys: ['fr'] });
const number = fc.integer({ min: -99, max: 99 });

const equation: fc.Arbitrary<Condition> = fc
  .constantFrom("Q1.NAOK == 'a'", 'Q1 > 3 && Q2 < 5', "count(that.Q1) >= 2 or Q3 != ''")
  .map((text) => ({ kind: 'expression', text }));

function codes(most: number): fc.Arbitrary<readonly string[]> {
  return fc.uniqueArray(fc.constantFrom('a', 'b1', 'C2', '1', '02', 'x9y', 'zzzzz'), {
    minLength: 1,
    maxLength: most,
  });
}

const options = codes(5).chain((list) =>
  fc.tuple(...list.map((code) => label.map((labels) => ({ code, labels })))),
);

const items: fc.Arbitrary<readonly Item[]> = codes(5).chain((list) =>
  fc.tuple(
    ...list.map((code) =>
      fc.record(
        { code: fc.constant(code), labels: label, when: equation },
        {
          requiredKeys: ['code', 'labels'],
        },
      ),
    ),
  ),
);

const isTrue = fc.constant<true>(true);
const nominal = fc.constant<'nominal'>('nominal');
const kindOf = <K extends string>(kind: K) => fc.constant<K>(kind);

const limits = {
  min: number,
  max: number.map((most) => most + 200),
  integer: isTrue,
  unit: label.filter((unit) => !Object.values(unit).some((each) => each.includes('{'))),
};

const LIMITED: { requiredKeys: ['kind'] } = { requiredKeys: ['kind'] };
const numberCell = fc.record({ kind: kindOf('numeric'), ...limits }, LIMITED);
const plainNumberCell = fc.record(
  { kind: kindOf('numeric'), min: limits.min, max: limits.max },
  LIMITED,
);
const textCell = fc.record({ kind: kindOf('text') });
const listCell = fc.record({ kind: kindOf('single'), options, scale: nominal });
const boxesCell = fc.record({ kind: kindOf('multiple'), items: options });

const exclusiveOf = (list: readonly Item[]) => list.slice(-1).map(({ code }) => code);

/** What LimeSurvey can ask, in all the ways that the model knows. */
const body = fc.oneof(
  fc.record(
    { kind: kindOf('single'), options, scale: nominal, other: label.map(inBoth) },
    { requiredKeys: ['kind', 'options', 'scale'] },
  ),
  fc.record({ kind: kindOf('single'), options, scale: nominal, comment: isTrue }),
  fc
    .record(
      {
        kind: kindOf('multiple'),
        items,
        other: label.map(inBoth),
        max: fc.integer({ min: 1, max: 5 }),
        comment: isTrue,
      },
      { requiredKeys: ['kind', 'items'] },
    )
    .chain((each) => fc.constantFrom(each, { ...each, exclusive: exclusiveOf(each.items) })),
  options.chain((list) =>
    fc.integer({ min: 1, max: list.length }).map((max) => ({
      ...{ kind: 'ranking' as const, items: list, max },
    })),
  ),
  numberCell,
  fc.record({ kind: kindOf('numeric'), computed: isTrue }),
  fc.record({ kind: kindOf('text'), computed: isTrue }, LIMITED),
  fc.record({ kind: kindOf('text'), upload: isTrue }, LIMITED),
  fc.record({ kind: kindOf('date') }),
  fc.record({ kind: kindOf('display') }),
  fc.record({
    kind: kindOf('grid'),
    items,
    cell: fc.oneof(listCell, boxesCell, textCell, numberCell),
  }),
  fc.record({
    kind: kindOf('grid'),
    items,
    columns: options,
    cell: fc.oneof(textCell, plainNumberCell),
  }),
);

/** LimeSurvey says "Other" itself in the languages where the author does not. */
function inBoth(text: Text): Text {
  return { en: 'Other', ...text };
}

function question(code: string): fc.Arbitrary<Question> {
  const asked = fc.record(
    { code: fc.constant(code), labels: label, help: label, when: equation, mandatory: isTrue },
    { requiredKeys: ['code', 'labels'] },
  );
  return fc.tuple(asked, body).map(([common, own]): Question => ({ ...common, ...own }));
}

function group(place: number): fc.Arbitrary<Group> {
  const list = fc
    .integer({ min: 1, max: 4 })
    .chain((size) =>
      fc.tuple(...Array.from({ length: size }, (_, index) => question(`Q${place}x${index}`))),
    );
  return fc.record(
    { code: fc.constant(String(place)), labels: label, questions: list, when: equation },
    { requiredKeys: ['code', 'labels', 'questions'] },
  );
}

/**
 * Any questionnaire in French and English that LimeSurvey can hold whole: numbers for identifiers,
 * nominal lists, conditions in its language, texts on one line.
 */
export const anyHeldInstrument: fc.Arbitrary<Instrument> = fc
  .record(
    {
      id: fc.integer({ min: 1, max: 999_999 }).map(String),
      title: label,
      welcome: label,
      languages: fc.constant(['fr', 'en']),
      paging: fc.constantFrom('question' as const, 'group' as const, 'survey' as const),
      groups: fc
        .integer({ min: 1, max: 3 })
        .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => group(index + 1)))),
    },
    { requiredKeys: ['id', 'title', 'languages', 'paging', 'groups'] },
  )
  .map(makeInstrument);
