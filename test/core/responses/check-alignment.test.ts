import { describe, expect, test } from 'vitest';
import {
  display,
  grid,
  group,
  instrument,
  multiple,
  option,
  type Question,
  scaleCell,
  single,
  text,
} from '../../../src/core/instrument/index.js';
import {
  type Alignment,
  align,
  checkAlignment,
  encode,
  type ListMatch,
  matchInstruments,
  type QuestionMatch,
} from '../../../src/core/responses/index.js';
import { flat } from '../../../src/core/tables/index.js';
import { ent } from '../../../src/studies/ent2013/index.js';
import { PROVENANCE, rawAnswers } from '../../support/raw-answers.js';
import { readInstrument } from '../../support/survey-fixtures.js';

const survey = (...questions: readonly Question[]) =>
  instrument({ id: 's', languages: ['en'], groups: [group('g', { en: 'All' }, questions)] });

const labelled = (codes: Readonly<Record<string, string>>) =>
  Object.entries(codes).map(([code, en]) => option(code, { en }));

const cells = scaleCell(labelled({ k1: 'Bad', k2: 'Good' }));
const scales = [
  { ...option('D1', { en: 'Now' }), cell: cells },
  { ...option('D2', { en: 'Said' }), cell: { kind: 'text' } },
] as const;

const collected = survey(
  single('Q1', { en: 'How often' }, labelled({ A1: 'Never', A2: 'Weekly', A3: 'Daily' }), {
    other: { en: 'Other' },
  }),
  multiple('Q2', { en: 'Why not' }, labelled({ SQ1: 'No code', SQ2: 'No time' })),
  grid('Q3', { en: 'Rate each' }, labelled({ r1: 'Mail', r2: 'Marks' }), cells),
  grid('Q4', { en: 'Then and now' }, labelled({ r1: 'Mail' }), cells, { columns: scales }),
  text('Q5', { en: 'Say more' }),
  display('D', { en: 'Thank you' }),
);
const study = survey(
  single('use', { en: 'Frequency' }, labelled({ no: 'Not at all', day: 'Daily' })),
  multiple('why', { en: 'Why not' }, labelled({ code: 'No code', time: 'No time' })),
  grid('rates', { en: 'Rate each' }, labelled({ mail: 'Mail', marks: 'Marks' }), cells),
  grid('dual', { en: 'Then and now' }, labelled({ mail: 'Mail' }), cells, { columns: scales }),
  display('D', { en: 'Thank you' }),
);

const by = 'code';
const pair = (from: string, to: string) => ({ collected: from, study: to, by }) as const;

/** What a person writes to match Q1, whose title is another in the study. */
const use: QuestionMatch = {
  ...pair('Q1', 'use'),
  lists: [
    {
      of: 'answers',
      matches: [pair('A1', 'no'), pair('A3', 'day')],
      onlyCollected: ['A2', 'other'],
      onlyStudy: [],
    },
  ],
};
const found = matchInstruments(collected, study);
const byHand: Alignment = {
  ...found,
  questions: [use, ...found.questions],
  onlyCollected: ['Q5'],
  onlyStudy: [],
};

/** The alignment with other lists for one question of the study. */
function withLists(
  question: string,
  change: (lists: readonly ListMatch[]) => readonly ListMatch[],
): Alignment {
  const questions = byHand.questions.map((match) =>
    match.study === question ? { ...match, lists: change(match.lists) } : match,
  );
  return { ...byHand, questions };
}

/** The same with another list of one sort. */
function withList(question: string, of: ListMatch['of'], change: Partial<ListMatch>): Alignment {
  return withLists(question, (lists) =>
    lists.map((list) => (list.of === of ? { ...list, ...change } : list)),
  );
}

/** The rules that an alignment breaks, each with its place and sentence. */
const faults = (alignment: Alignment) =>
  checkAlignment(alignment, collected, study).map(({ rule, place, message }) => ({
    rule,
    question: place.question,
    en: message.en,
    fr: message.fr,
  }));

const rulesOf = (alignment: Alignment) => faults(alignment).map(({ rule }) => rule);

const responses = encode(
  collected,
  rawAnswers([{ stored: { Q1: 'A1' } }, { stored: { Q1: 'A2' } }, { stored: { Q1: 'A3' } }]),
  { provenance: PROVENANCE },
);

describe('an alignment corrected by hand', () => {
  test('is followed when nothing is wrong in it, kept as a file or not', () => {
    expect(JSON.parse(JSON.stringify(byHand))).toEqual(byHand);
    expect(faults(byHand)).toEqual([]);
    const table = flat(align(responses, study, byHand).responses, 'use');
    expect(table.kind === 'flat' && table.rows.map(({ count }) => count)).toEqual([1, 1]);
  });

  test('is refused before anything else when something is', () => {
    const wrong = { ...byHand, questions: [], onlyCollected: ['Q1'], onlyStudy: [] };
    expect(() => align(responses, study, wrong)).toThrow(/does not say what becomes of questions/);
    const typo = withList('use', 'answers', { onlyCollected: ['A2', 'othr'] });
    expect(() => align(responses, study, typo)).toThrow(/othr \(did you mean other\?\)/);
  });

  test('made for another study is told in a few lines', () => {
    const told = checkAlignment(byHand, collected, ent);
    expect(told.map(({ rule }) => rule)).toEqual(['unknown-in-alignment', 'not-in-alignment']);
  });
});

describe('questions', () => {
  test('that one side does not have are told with the code that is spelt most like it', () => {
    const [first, ...others] = faults({
      ...byHand,
      questions: byHand.questions.map((each) =>
        each.study === 'why' ? { ...each, study: 'whyy' } : each,
      ),
      onlyCollected: ['Q5', 'nonsense'],
    });
    expect(first).toMatchObject({ rule: 'unknown-in-alignment', question: undefined });
    expect(first?.en).toContain('the collected survey does not have: nonsense. It has Q1, Q2,');
    expect(others.map(({ rule }) => rule)).toEqual(['unknown-in-alignment', 'not-in-alignment']);
    expect(others[0]?.en).toContain('the study does not have: whyy (did you mean why?)');
    expect(others[0]?.fr).toContain("l'étude n'a pas : whyy (vouliez-vous dire why ?)");
    expect(others[1]?.en).toContain('questions of the study: why.');
  });

  test('that are rejected and unknown are told too', () => {
    const rejected = [{ collected: 'Q5', study: 'X9', because: 'kinds' }] as const;
    expect(rulesOf({ ...byHand, rejected })).toEqual(['unknown-in-alignment']);
  });

  test('are matched once', () => {
    const twice = { ...byHand, questions: [...byHand.questions, use] };
    expect(rulesOf(twice)).toEqual(['matched-twice', 'matched-twice']);
    expect(faults(twice)[0]?.en).toContain('of the collected survey more than once: Q1.');
  });

  test('are matched, or left out, or rejected, but not both', () => {
    expect(rulesOf({ ...byHand, onlyCollected: ['Q5', 'Q1'] })).toEqual(['matched-and-left']);
    const rejected = [{ collected: 'Q1', study: 'use', because: 'labels' }] as const;
    expect(rulesOf({ ...byHand, rejected })).toEqual(['matched-and-left', 'matched-and-left']);
  });

  test('all stand somewhere', () => {
    expect(faults({ ...byHand, onlyCollected: [] })).toMatchObject([
      {
        rule: 'not-in-alignment',
        en: 'The alignment does not say what becomes of questions of the collected survey: Q5. Match them, or list them in onlyCollected.',
      },
    ]);
  });

  test('are of the same kind', () => {
    const [, ...others] = byHand.questions;
    const odd = { ...byHand, questions: [{ ...use, collected: 'Q5' }, ...others] };
    const told = faults({ ...odd, onlyCollected: ['Q1'] });
    expect(told.map(({ rule }) => rule)).toEqual(['matched-kinds']);
    expect(told[0]?.en).toContain('Q5 (text) → use (single)');
  });

  test('ask something: a text that is only shown has no place', () => {
    expect(rulesOf({ ...byHand, onlyStudy: ['D'] })).toEqual(['asks-nothing']);
  });
});

describe('answers, rows and columns', () => {
  test('that one side does not have are told at their question', () => {
    const matches = [pair('A1', 'No'), pair('A33', 'day')];
    const told = faults(withList('use', 'answers', { matches }));
    expect(told.map(({ rule, question }) => [rule, question])).toEqual([
      ['unknown-in-alignment', 'use'],
      ['not-in-alignment', 'use'],
      ['unknown-in-alignment', 'use'],
      ['not-in-alignment', 'use'],
    ]);
    expect(told[0]?.en).toContain('answers that the collected question does not have: A33');
    expect(told[2]?.en).toContain('No (did you mean no?). It has no, day.');
  });

  test('are matched once, and not left out too', () => {
    const twice = [pair('A1', 'no'), pair('A2', 'day'), pair('A3', 'day')];
    const told = faults(withList('use', 'answers', { matches: twice }));
    expect(told.map(({ rule }) => rule)).toEqual(['matched-and-left', 'matched-twice']);
    expect(told[1]?.fr).toContain("de la question de l'étude : day.");
  });

  test('all stand somewhere, also when their list is not there', () => {
    expect(rulesOf(withList('use', 'answers', { onlyCollected: ['A2'] }))).toEqual([
      'not-in-alignment',
    ]);
    const without = withLists('use', () => []);
    expect(rulesOf(without)).toEqual(['not-in-alignment', 'not-in-alignment']);
    expect(faults(without)[0]?.en).toContain('A1, A2, A3, other');
  });

  test('stand in lists that the question has, each once', () => {
    const empty = { matches: [], onlyCollected: [], onlyStudy: [] } as const;
    const rows = withLists('use', (lists) => [...lists, { of: 'rows', ...empty }]);
    expect(faults(rows)).toMatchObject([{ rule: 'unknown-list', question: 'use' }]);
    expect(faults(rows)[0]?.en).toContain('do not have: rows. Expected answers.');
    const double = withLists('use', (lists) => [...lists, ...lists]);
    expect(rulesOf(double)).toEqual(['list-twice']);
  });

  test('of a grid are checked by row', () => {
    const told = faults(withList('rates', 'rows', { matches: [pair('r1', 'mail')] }));
    expect(told.map(({ rule, question }) => [rule, question])).toEqual([
      ['not-in-alignment', 'rates'],
      ['not-in-alignment', 'rates'],
    ]);
    expect(told[0]?.en).toContain('rows of the collected question: r2.');
  });

  test('of a column that the grid does not have are told', () => {
    const told = faults(withList('dual', 'answers', { column: 'D9' }));
    expect(told.map(({ rule }) => rule)).toEqual([
      'unknown-list',
      'not-in-alignment',
      'not-in-alignment',
    ]);
    expect(told[0]?.en).toContain('answers of D9 (did you mean answers of D1?)');
    expect(told[1]?.en).toContain('in column D1: k1, k2.');
  });

  test('of columns of different kinds are not matched, by hand or not', () => {
    const crossed = [pair('D1', 'D2'), pair('D2', 'D1')];
    const told = faults(withList('dual', 'columns', { matches: crossed }));
    expect(told.map(({ rule }) => rule)).toContain('matched-kinds');
    const kinds = told.find(({ rule }) => rule === 'matched-kinds');
    expect(kinds?.en).toContain('D1 (single) → D2 (text)');
    const other = [{ ...scales[0], cell: { kind: 'text' } }, scales[1]] as const;
    const moved = survey(
      grid('Q4', { en: 'Then and now' }, labelled({ r1: 'Mail' }), cells, { columns: other }),
    );
    const lists = matchInstruments(collected, moved).questions[0]?.lists ?? [];
    expect(lists.find(({ of }) => of === 'columns')).toMatchObject({
      matches: [{ collected: 'D2', study: 'D2' }],
      onlyCollected: ['D1'],
      onlyStudy: ['D1'],
    });
  });
});

test.each(['ent-colleges', 'types'] as const)(
  'what is found between %s and a study, or itself, is sound',
  (name) => {
    const real = readInstrument(name);
    for (const other of [real, ent]) {
      expect(checkAlignment(matchInstruments(real, other), real, other)).toEqual([]);
      expect(checkAlignment(matchInstruments(other, real), other, real)).toEqual([]);
    }
  },
);
