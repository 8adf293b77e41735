import { expect, test } from 'vitest';
import { readLss } from '../../../../src/io/limesurvey/structure/index.js';
import { compose, fixture, row, sub } from './compose.js';

const rules = (content: string) => readLss(content).problems.map((each) => each.rule);

test('codes that name parts of every object are codes like others', () => {
  const { instrument, problems } = readLss(
    compose({
      questions: [row(1, 'M', '__proto__'), row(2, 'L', 'constructor')],
      subquestions: [sub(11, 1, '__proto__'), sub(12, 1, 'toString')],
      answers: [{ qid: 2, code: '__proto__', scale_id: 0 }],
      question_attributes: [
        { qid: 1, attribute: '__proto__', value: 'x' },
        { qid: 1, attribute: 'suffix', value: 'x', language: '__proto__' },
      ],
    }),
  );
  expect(Object.keys(instrument.questions)).toEqual(['__proto__', 'constructor']);
  expect(instrument.groups[0]?.questions[0]).toMatchObject({
    kind: 'multiple',
    items: [{ code: '__proto__' }, { code: 'toString' }],
  });
  expect(Object.getPrototypeOf({})).not.toHaveProperty('kind');
  expect(problems.map((each) => each.rule)).toContain('invalid-code');
  expect(problems.every((each) => each.severity === 'warning')).toBe(true);
});

test('a language that is not one never becomes a key', () => {
  const { instrument } = readLss(
    compose({
      surveys: [{ sid: 1, language: 'en', additional_languages: '__proto__ fr' }],
      questions: [row(1, 'S', 'a')],
      question_l10ns: [
        { qid: 1, question: 'x', language: '__proto__' },
        { qid: 1, question: 'Why?', language: 'en' },
      ],
    }),
  );
  expect(instrument.languages).toEqual(['en', 'fr']);
  expect(instrument.questions.a?.labels).toEqual({ en: 'Why?' });
});

test('a code given twice in a scale is kept once and reported', () => {
  const content = compose({
    questions: [row(1, 'L', 'a')],
    answers: [
      { aid: 1, qid: 1, code: 'x', scale_id: 0 },
      { aid: 2, qid: 1, code: 'x', scale_id: 0 },
    ],
    answer_l10ns: [
      { aid: 1, answer: 'first', language: 'en' },
      { aid: 2, answer: 'second', language: 'en' },
    ],
  });
  expect(rules(content)).toEqual(['repeated-code']);
  expect(readLss(content).instrument.questions.a).toMatchObject({
    options: [{ code: 'x', labels: { en: 'first' } }],
  });
});

test('the same code on two scales is no repetition', () => {
  const content = compose({
    questions: [row(1, ';', 'a')],
    subquestions: [sub(2, 1, 'x'), sub(3, 1, 'x', { scale_id: 1 })],
  });
  expect(rules(content)).toEqual([]);
});

test('a type that is not known is read as a text and reported', () => {
  const content = compose({ questions: [row(1, '?', 'a')] });
  expect(rules(content)).toEqual(['unknown-type']);
  expect(readLss(content).instrument.questions.a?.kind).toBe('text');
});

test('a question of no group is left out and reported', () => {
  const content = compose({ questions: [row(1, 'S', 'a'), row(2, 'S', 'b', { gid: 9 })] });
  expect(rules(content)).toEqual(['lost-question']);
  expect(Object.keys(readLss(content).instrument.questions)).toEqual(['a']);
});

test('a survey without questions is an instrument without questions', () => {
  const { instrument, problems } = readLss(compose({ groups: [] }));
  expect(instrument.groups).toEqual([]);
  expect(problems).toEqual([]);
});

test('what the model refuses of an instrument is a warning on a real survey', () => {
  const { problems } = readLss(compose({ questions: [row(1, 'R', 'a'), row(2, 'S', 'a')] }), {
    file: 'x.lss',
  });
  expect(problems).toMatchObject([
    { rule: 'impossible-ranks', severity: 'warning', place: { file: 'x.lss', question: 'a' } },
    { rule: 'duplicate-question', severity: 'warning' },
  ]);
});

test('control characters pasted into a text do not stop the reading', () => {
  const { instrument } = readLss(fixture('types').replace('[Commune]', '[Com\u0001mune\u000B]'));
  expect(instrument.questions.ville?.labels.fr).toBe('Com mune');
});

test.each([
  ['S', 'question'],
  ['G', 'group'],
  ['A', 'survey'],
  ['I', 'group'],
])('the format %s shows one %s a page', (format, paging) => {
  const { instrument } = readLss(compose({ surveys: [{ sid: 1, language: 'en', format }] }));
  expect(instrument.paging).toBe(paging);
});

test('a language beyond the vocabulary has the words of LimeSurvey in English', () => {
  const { instrument } = readLss(
    compose({
      surveys: [{ sid: 1, language: 'pl', additional_languages: 'de-informal' }],
      questions: [row(1, 'Y', 'a')],
    }),
  );
  expect(instrument.questions.a).toMatchObject({
    options: [{ labels: { pl: 'Yes', 'de-informal': 'Ja' } }, { labels: { pl: 'No' } }],
  });
});
