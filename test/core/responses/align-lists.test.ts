import { describe, expect, test } from 'vitest';
import {
  and,
  expression,
  grid,
  group,
  instrument,
  is,
  multiple,
  not,
  option,
  type Question,
  ranking,
  scaleCell,
  single,
  text,
} from '../../../src/core/instrument/index.js';
import {
  align,
  encode,
  getBit,
  qualityOf,
  type Responses,
  where,
} from '../../../src/core/responses/index.js';
import { flat } from '../../../src/core/tables/index.js';
import { PROVENANCE, type Row, rawAnswers, wholeAnswers } from '../../support/raw-answers.js';

const survey = (...questions: readonly Question[]) =>
  instrument({
    id: 'ent',
    languages: ['en'],
    paging: 'question',
    groups: [group('g', { en: 'All' }, questions)],
  });

const labelled = (codes: Readonly<Record<string, string>>) =>
  Object.entries(codes).map(([code, en]) => option(code, { en }));

const role = single('R', { en: 'Who you are' }, labelled({ A1: 'Pupil', A2: 'Staff' }));
const asked = is(role, 'A1');
const use = single(
  'Q1',
  { en: 'How often' },
  labelled({ A1: 'Never', A2: 'Weekly', A3: 'Daily' }),
  { when: asked, other: { en: 'Other' } },
);
const why = multiple(
  'Q2',
  { en: 'Why not' },
  labelled({ A1: 'No code', A2: 'No time', A3: 'No skill' }),
  { when: asked },
);
const order = ranking(
  'Q3',
  { en: 'First of all' },
  labelled({ A1: 'One', A2: 'Two', A3: 'Three' }),
  {
    max: 3,
  },
);
const rates = grid(
  'Q4',
  { en: 'Rate each' },
  labelled({ r1: 'Mail', r2: 'Marks' }),
  scaleCell(labelled({ '1': 'Bad', '2': 'Good' })),
);

const ROWS: readonly Row[] = [
  {
    stored: {
      R: 'A1',
      Q1: 'A1',
      Q2_A1: 'Y',
      Q2_A3: 'Y',
      Q3_1: 'A3',
      Q3_2: 'A1',
      Q4_r1: '1',
      Q4_r2: '2',
    },
  },
  { stored: { R: 'A1', Q1: 'A3', Q2_A3: 'Y', Q3_1: 'A2', Q4_r1: '2' } },
  { stored: { R: '', Q1: '', Q2_A1: '', Q3_1: '', Q4_r1: '' } },
  { stored: { R: 'A2', Q1: 'A2', Q3_1: 'A2' } },
  { stored: { R: 'A1', Q1: '-oth-', Q1_other: 'At night' } },
  { stored: { R: 'A1', Q1: 'daily' }, partial: true, lastPage: 2 },
];
const collected = encode(survey(role, use, why, order, rates), rawAnswers(ROWS), {
  provenance: PROVENANCE,
});

const rules = (study: ReturnType<typeof survey>) =>
  align(collected, study).problems.map(({ rule, severity, place }) => [
    rule,
    severity,
    place.question,
  ]);

function chosen({ selection, size }: Responses): readonly number[] {
  const rows = Array.from({ length: size }, (_, row) => row);
  return rows.filter((row) => selection !== undefined && getBit(selection.mask, row));
}

const studyRole = single(
  'role',
  { en: 'Who you are' },
  labelled({ pupil: 'pupil', staff: 'staff' }),
);

describe('answers that the study lacks', () => {
  // "A3" is here the code of another answer, and "daily" the code of one that was stored wrongly.
  const oftenSeen = single(
    'use',
    { en: 'How often' },
    labelled({ A3: 'Never', A2: 'Weekly', daily: 'Hourly' }),
  );
  const few = multiple('why', { en: 'Why not' }, labelled({ code: 'No code', time: 'No time' }));
  const two = ranking('order', { en: 'First of all' }, labelled({ two: 'Two', one: 'One' }), {
    max: 2,
  });
  const study = survey(studyRole, oftenSeen, few, two, {
    ...rates,
    items: rates.items.slice(0, 1),
  });
  const { responses, problems } = align(collected, study);

  test('a single choice becomes invalid; its code is kept, and is no other answer', () => {
    const table = flat(responses, 'use');
    expect(table.kind === 'flat' && table.rows.map(({ code, count }) => [code, count])).toEqual([
      ['A3', 1],
      ['A2', 0],
      ['daily', 0],
    ]);
    expect(table.bases).toMatchObject({ answered: 1, invalid: 3, reached: 4, unasked: 1 });
    expect(responses.kept.filter(({ variable }) => variable === 'use')).toEqual([
      { row: 1, variable: 'use', field: 'use', raw: 'collected:A3', reason: 'invalid' },
      { row: 3, variable: 'use', field: 'use', raw: 'A2', reason: 'unasked' },
      { row: 4, variable: 'use', field: 'use', raw: '-oth-', reason: 'invalid' },
      { row: 5, variable: 'use', field: 'use', raw: 'collected:daily', reason: 'invalid' },
    ]);
    expect(chosen(where(responses, is(oftenSeen, 'A3')))).toEqual([0]);
    expect(chosen(where(responses, is(oftenSeen, 'daily')))).toEqual([]);
  });

  test('no condition on a code, or on its first letters, takes a lost answer for another', () => {
    const same = (condition: string) => chosen(where(responses, expression(condition)));
    expect(same("use.NAOK == 'A3' or use.NAOK == 'daily'")).toEqual([0]);
    expect(same("substr(use.NAOK, 0, 2) == 'A3'")).toEqual([0]);
    expect(() => same("use.NAOK == 'collected:A3'")).toThrow(/no option "collected:A3"/);
  });

  test('a stored text that looks like a marked code is not taken for one', () => {
    const rows = ['A3', 'collected:A3', 'collected:'].map((Q1) => ({ stored: { R: 'A1', Q1 } }));
    const odd = encode(survey(role, use), rawAnswers(rows), { provenance: PROVENANCE });
    const { kept } = align(odd, survey(studyRole, oftenSeen)).responses;
    expect(kept.map(({ raw }) => raw)).toEqual([
      'collected:A3',
      'collected:collected:A3',
      'collected:collected:',
    ]);
  });

  test('a ticked box is left out, and the respondent stays among those who answered', () => {
    const [ours, theirs] = [flat(collected, 'Q2'), flat(responses, 'why')];
    expect(theirs.bases).toEqual({ ...ours.bases, citations: 1 });
    expect(theirs.kind === 'multiple' && theirs.rows.map(({ count }) => count)).toEqual([1, 0]);
  });

  test('a rank is left out, and the others stay those given', () => {
    const table = flat(responses, 'order');
    expect(table.kind === 'ranking' && table.rows.map(({ code, ranks }) => [code, ranks])).toEqual([
      ['two', [2, 0, 0]],
      ['one', [0, 1, 0]],
    ]);
    expect(table.bases).toEqual(flat(collected, 'Q3').bases);
  });

  test('are in “kept” when they were ranked, so that nobody is accused of leaving a rank empty', () => {
    const questions = survey(role, use, why, order, rates);
    const whole = encode(questions, wholeAnswers(questions, ROWS), { provenance: PROVENANCE });
    const aligned = align(whole, responses.instrument).responses;
    const { findings, notChecked } = qualityOf(aligned);
    expect(aligned.kept.filter(({ variable }) => variable === 'order')).toEqual([
      { row: 0, variable: 'order', field: 'order_1', raw: 'collected:A3', reason: 'invalid' },
    ]);
    expect(findings.filter(({ question }) => question === 'order')).toEqual([]);
    expect(notChecked.find(({ rule }) => rule === 'rank-gaps')?.why.en).toContain(
      'not of 1 respondent in order, who ranked an item that the study lacks',
    );
  });

  test('are told once a question, with the number of respondents', () => {
    const told = problems.filter(({ rule }) => rule.endsWith('not-in-study'));
    expect(told.map(({ rule, severity, place }) => [rule, severity, place.question])).toEqual([
      ['answers-not-in-study', 'warning', 'use'],
      ['answers-not-in-study', 'warning', 'why'],
      ['answers-not-in-study', 'warning', 'order'],
      ['parts-not-in-study', 'warning', 'Q4'],
    ]);
    expect(told[0]?.message.en).toContain(
      'A3 "Daily" (1), other "Other" (1). Respondents who chose them, counted as invalid: 2.',
    );
    expect(told[1]?.message.fr).toContain(
      'A3 « No skill » (2). Répondants qui les ont choisies, toujours comptés',
    );
  });
});

describe('what the survey did not have', () => {
  const study = survey(
    studyRole,
    single('use', { en: 'How often' }, [...use.options, option('hour', { en: 'Hourly' })], {
      other: { en: 'Other' },
    }),
    multiple('why', { en: 'Why not' }, [...why.items, option('fear', { en: 'No trust' })], {
      other: { en: 'Other' },
    }),
    ranking('order', { en: 'First of all' }, [...order.items, option('four', { en: 'Four' })], {
      max: 4,
    }),
    { ...rates, items: [...rates.items, option('r3', { en: 'Forum' })] },
    multiple('new', { en: 'A new question' }, labelled({ a: 'A', b: 'B' }), {
      other: { en: 'Other' },
    }),
  );
  const { responses, problems } = align(collected, study);

  test('a box was offered to nobody, so that it has no share, and its column is missing', () => {
    const table = flat(responses, 'why');
    expect(table.kind === 'multiple' && table.rows.map((row) => [row.offered, row.share])).toEqual([
      [3, 1 / 3],
      [3, 0],
      [3, 2 / 3],
      [0, null],
      [0, null],
    ]);
    expect(table.missingColumns).toEqual(expect.arrayContaining(['why_fear', 'why_other']));
  });

  test('an item was offered to nobody, and the ranks are those collected', () => {
    const [ours, theirs] = [flat(collected, 'Q3'), flat(responses, 'order')];
    if (ours.kind !== 'ranking' || theirs.kind !== 'ranking') throw new Error('no ranking');
    const [fourth] = theirs.rows.slice(3);
    expect([fourth?.offered, fourth?.citedShare, fourth?.ranks]).toEqual([0, null, [0, 0, 0]]);
    const without = (rows: typeof ours.rows) => rows.map(({ borda: _, ...row }) => row);
    expect(without(theirs.rows.slice(0, 3))).toEqual(without(ours.rows));
  });

  test('a question, or a row of a grid, was asked of nobody', () => {
    for (const code of ['new', 'new_other', 'Q4_r3', 'why_other']) {
      const { bases, missingColumns } = flat(responses, code);
      expect(bases).toMatchObject({ interviewed: 6, notAsked: 6, asked: 0, filterBlank: 0 });
      expect(missingColumns.length).toBeGreaterThan(0);
    }
    expect(flat(responses, 'Q4').bases).toEqual(flat(collected, 'Q4').bases);
  });

  test('is told once a question, and the questions all at once', () => {
    const told = problems.filter(({ severity }) => severity === 'warning');
    expect(told.map(({ rule, place }) => [rule, place.question])).toEqual([
      ['not-collected', undefined],
      ['answers-not-collected', 'use'],
      ['answers-not-collected', 'why'],
      ['answers-not-collected', 'order'],
      ['parts-not-collected', 'Q4'],
    ]);
    expect(told[0]?.message.en).toContain('1 question of the study');
    expect(told[0]?.message.en).toContain('new "A new question"');
  });
});

describe('states and bases', () => {
  const studyOf = (study: Question) => survey(studyRole, study, order, rates);
  const plain = single('use', { en: 'How often' }, use.options, { other: { en: 'Other' } });
  const reversed = is(studyRole, 'staff');
  const nobody = and(reversed, not(reversed));
  const bases = flat(collected, 'Q1').bases;

  test('are those collected, whatever the filters of the study', () => {
    expect(bases).toMatchObject({ asked: 4, notAsked: 2, filterBlank: 1, unasked: 1 });
    for (const question of [plain, { ...plain, when: reversed }, { ...plain, when: nobody }]) {
      expect(flat(align(collected, studyOf(question)).responses, 'use').bases).toEqual(bases);
    }
  });

  test('need the filter questions that the study lacks', () => {
    const { responses } = align(collected, survey(plain));
    expect(flat(responses, 'use').bases).toEqual(bases);
    expect([...responses.columns.keys()]).toEqual(['use', 'use_other', 'collected:R']);
    expect(() => where(responses, expression('R == 1'))).toThrow();
  });

  test('another filter question in the study is told', () => {
    const same = studyOf({ ...plain, when: reversed });
    expect(rules(same).map(([rule]) => rule)).not.toContain('other-filters');
    expect(rules(studyOf(plain)).map(([rule]) => rule)).toContain('other-filters');
  });

  test('respondents whom the filters of the study would not have asked are counted', () => {
    const told = align(collected, studyOf({ ...plain, when: nobody })).problems;
    const [problem] = told.filter(({ rule }) => rule === 'others-asked');
    expect(problem?.message.en).toContain('(how many differ): use (4).');
  });
});

describe('what a person is told', () => {
  test('of a survey that is not the study at all, as an error', () => {
    const other = survey(single('x', { en: 'Favourite colour' }, labelled({ r: 'Red' })));
    expect(() => align(collected, other)).toThrow(/No question of the collected survey \(R, Q1/);
  });

  test('the titles of questions that only look the same, and their kinds', () => {
    const study = survey(
      studyRole,
      single('Q1', { en: 'Where you live' }, labelled({ t: 'Town' })),
      text('Q2', { en: 'Why not' }),
    );
    const { problems } = align(collected, study);
    const told = problems.filter(({ rule }) => rule.startsWith('different'));
    expect(told.map(({ place }) => place.question)).toEqual(['Q1', 'Q2']);
    expect(told[0]?.message.en).toContain('collected Q1 "How often", study Q1 "Where you live"');
    expect(told[1]?.message.en).toContain(
      'collected Q2 "Why not" (multiple), study Q2 "Why not" (text)',
    );
    expect(told[1]?.message.fr).toContain('étude Q2 « Why not » (text)');
    const left = problems.find(({ rule }) => rule === 'not-in-study');
    expect(left?.message.en).toContain('4 questions');
  });

  test('what was matched on less than a code and a label, as notes', () => {
    const study = survey(
      studyRole,
      single('Q1', { en: 'How often in a week' }, labelled({ A1: 'Never at all', A2: 'Weekly' })),
    );
    const notes = align(collected, study).problems.filter(({ severity }) => severity === 'note');
    expect(notes.map(({ rule, place }) => [rule, place.question])).toEqual([
      ['similar-answers', 'Q1'],
      ['other-code', undefined],
      ['similar-label', 'Q1'],
      ['other-filters', undefined],
      ['others-asked', undefined],
    ]);
    expect(notes[0]?.message.en).toContain('A1 "Never" → A1 "Never at all"');
    expect(notes[1]?.message.en).toContain('R → role');
  });

  test('nothing, when the study is the survey itself', () => {
    const { responses, problems } = align(collected, collected.instrument);
    expect(problems).toEqual([]);
    expect(responses).toEqual(collected);
  });
});
