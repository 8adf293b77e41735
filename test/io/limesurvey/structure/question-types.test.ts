import { expect, test } from 'vitest';
import { readLss } from '../../../../src/io/limesurvey/structure/index.js';
import { compose, fixture, row, sub } from './compose.js';

const { questions } = readLss(fixture('types')).instrument;
const colleges = readLss(fixture('ent-colleges')).instrument.questions;

const codes = (list: readonly { code: string }[]) => list.map((each) => each.code);

function optionsOf(code: string): readonly string[] {
  const question = questions[code];
  if (question?.kind === 'single') return codes(question.options);
  if (question?.kind !== 'grid' || question.cell.kind !== 'single') return [];
  return codes(question.cell.options);
}

test.each([
  ['role', 'single', ['ELE', 'ENS', 'PAR', 'EDU', 'ADM'], 'nominal'],
  ['sexe', 'single', ['F', 'M'], 'nominal'],
  ['consent', 'single', ['Y', 'N'], 'nominal'],
  ['langue', 'single', ['fr'], 'nominal'],
  ['avis', 'single', ['1', '2', '3'], 'nominal'],
  ['cinq', 'single', ['1', '2', '3', '4', '5'], 'ordinal'],
] as const)('%s is a single choice', (code, kind, options, scale) => {
  expect(questions[code]).toMatchObject({ kind, scale });
  expect(optionsOf(code)).toEqual(options);
});

test.each([
  ['freq', ['1', '2', '3', '4'], 'nominal'],
  ['sat', ['1', '2', '3', '4', '5'], 'ordinal'],
  ['note', ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'], 'ordinal'],
  ['acc', ['Y', 'N', 'U'], 'nominal'],
  ['evo', ['I', 'S', 'D'], 'nominal'],
  ['col', ['o', 'n', 'nsp'], 'nominal'],
] as const)('%s is a grid of single choices', (code, options, scale) => {
  expect(questions[code]).toMatchObject({ kind: 'grid', cell: { kind: 'single', scale } });
  expect(optionsOf(code)).toEqual(options);
});

test.each([
  ['intro', { kind: 'display' }],
  ['nais', { kind: 'date' }],
  ['age', { kind: 'numeric', min: 5, max: 99 }],
  ['ageclas', { kind: 'text', computed: true }],
  ['score', { kind: 'numeric', computed: true }],
  ['avis', { comment: true }],
  ['motif', { kind: 'multiple', comment: true, other: { fr: 'Autre' } }],
  ['eq', { kind: 'grid', cell: { kind: 'numeric' } }],
  ['noms', { kind: 'grid', cell: { kind: 'text' } }],
  ['fich', { kind: 'text', upload: true }],
  ['court', { kind: 'text' }],
  ['longt', { kind: 'text' }],
  ['enorme', { kind: 'text' }],
] as const)('%s is what its type says', (code, expected) => {
  expect(questions[code]).toMatchObject(expected);
});

test('numeric codes keep the order of the author', () => {
  expect(optionsOf('ville')).toEqual(['1', '2', '3', '0']);
});

test('the words of LimeSurvey are those of its server', () => {
  const words = (code: string) => {
    const question = questions[code];
    const cell = question?.kind === 'grid' ? question.cell : question;
    return cell?.kind === 'single'
      ? cell.options.map((each) => ('labels' in each ? each.labels.fr : ''))
      : [];
  };
  expect(words('sexe')).toEqual(['Féminin', 'Masculin']);
  expect(words('acc')).toEqual(['Oui', 'Non', 'Incertain']);
  expect(words('evo')).toEqual(['Augmenter', 'Sans changement', 'Diminuer']);
  expect(words('langue')).toEqual(['français']);
});

test('a multiple choice keeps its limit, its exclusive box and its other', () => {
  expect(questions.outils).toMatchObject({ exclusive: ['SQ006'], max: 5, other: { fr: 'Autre' } });
  expect(colleges.Q9).toMatchObject({ exclusive: ['SQ012'] });
});

test('other has the words of the author where there are some', () => {
  expect(colleges.Q3).toMatchObject({ other: { fr: 'Autre :' } });
});

test('a ranking has the ranks that are stored, not those that may be filled', () => {
  expect(questions.prio).toMatchObject({ kind: 'ranking', max: 4 });
  const { instrument } = readLss(
    compose({
      questions: [row(1, 'R', 'order')],
      answers: ['a', 'b', 'c'].map((code) => ({ qid: 1, code, scale_id: 0 })),
      question_attributes: [
        { qid: 1, attribute: 'max_answers', value: '2' },
        { qid: 1, attribute: 'max_subquestions', value: '9' },
      ],
    }),
  );
  expect(instrument.questions.order).toMatchObject({ max: 3 });
});

test('a number has limits, whole values and a unit', () => {
  expect(colleges.Q2).toMatchObject({ min: 10, max: 70, integer: true, unit: { fr: 'ans' } });
});

test('a limit or a unit that is an expression is left out', () => {
  const set = (attribute: string, value: string) => ({ qid: 1, attribute, value });
  const { instrument } = readLss(
    compose({
      questions: [row(1, 'N', 'years')],
      question_attributes: [
        set('max_num_value_n', 'age-5'),
        set('min_num_value_n', '0.1'),
        set('suffix', '{city}'),
      ],
    }),
  );
  expect(instrument.questions.years).toEqual({
    kind: 'numeric',
    code: 'years',
    labels: {},
    min: 0.1,
  });
});

test('a slider has the limits of the slider', () => {
  const set = (attribute: string, value: string) => ({ qid: 1, attribute, value });
  const { instrument } = readLss(
    compose({
      questions: [row(1, 'K', 'marks')],
      subquestions: [sub(2, 1, 'one')],
      question_attributes: [
        set('slider_layout', '1'),
        set('slider_min', '1'),
        set('slider_max', '10'),
        set('max_num_value_n', '99'),
      ],
    }),
  );
  expect(instrument.questions.marks).toMatchObject({ cell: { kind: 'numeric', min: 1, max: 10 } });
});

test('a dual scale has two columns, each with its own answers', () => {
  const { dual } = questions;
  expect(dual?.kind === 'grid' && dual.columns).toMatchObject([
    {
      code: '0',
      labels: { fr: 'Importance' },
      cell: { options: [{ code: 'i1' }, { code: 'i2' }] },
    },
    {
      code: '1',
      labels: { fr: 'Satisfaction' },
      cell: { options: [{ code: 's1' }, { code: 's2' }] },
    },
  ]);
});

test('a dual scale without headers is headed 1 and 2', () => {
  const { instrument } = readLss(compose({ questions: [row(1, '1', 'both')] }));
  expect(instrument.questions.both).toMatchObject({
    columns: [{ labels: { en: '1' } }, { labels: { en: '2' } }],
  });
});

test('a table of numbers has columns and limits', () => {
  expect(questions.tabnum).toMatchObject({
    cell: { kind: 'numeric', min: 0, max: 24 },
    columns: [{ code: 'X1' }, { code: 'X2' }],
  });
});

test('a table of boxes is a multiple choice of columns in each row', () => {
  expect(questions.tabchk).toMatchObject({
    items: [{ code: 'L1' }, { code: 'L2' }],
    cell: { kind: 'multiple', items: [{ code: 'X1' }, { code: 'X2' }] },
  });
  expect(questions.tabchk).not.toHaveProperty('columns');
});

test('a table of texts has columns', () => {
  expect(questions.tabtxt).toMatchObject({
    cell: { kind: 'text' },
    columns: [{ code: 'c1' }, { code: 'c2' }],
  });
});

test('only what LimeSurvey refuses to leave blank is mandatory', () => {
  const { instrument } = readLss(
    compose({
      questions: [
        row(1, 'S', 'hard', { mandatory: 'Y' }),
        row(2, 'S', 'soft', { mandatory: 'S' }),
        row(3, 'S', 'free', { mandatory: 'N' }),
      ],
    }),
  );
  const mandatory = Object.values(instrument.questions).filter((each) => each.mandatory);
  expect(codes(mandatory)).toEqual(['hard']);
});
