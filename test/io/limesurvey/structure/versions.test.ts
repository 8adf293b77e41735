import { expect, test } from 'vitest';
import { readLss } from '../../../../src/io/limesurvey/structure/index.js';
import { besideCheckout, compose, fixture, row } from './compose.js';

const oldest = besideCheckout('public-surveys/ls205_sample_survey_english.lss');
const third = besideCheckout('public-surveys/ls3_sample_survey_multilingual_fr_de_en_it.lss');
const sixth = besideCheckout('public-surveys/ls6_sample_survey_multilingual_fr_de_en_it_ru.lss');
const sameInThird = besideCheckout('v3.25-types/limesurvey_survey_741852.lss');

test.skipIf(!sameInThird)('versions 3 and 6 of one survey give one questionnaire', () => {
  const asked = (content: string) =>
    readLss(content).instrument.groups.map(({ labels, questions, when }) => ({
      labels,
      questions,
      when,
    }));
  expect(asked(sameInThird ?? '')).toEqual(asked(fixture('types')));
});

test.skipIf(!sixth)('five languages are read, the base language first', () => {
  const { instrument, problems } = readLss(sixth ?? '');
  expect(problems).toEqual([]);
  expect(instrument.languages).toEqual(['en', 'fr', 'de-informal', 'it', 'ru']);
  expect(Object.keys(instrument.questions)).toHaveLength(57);
  expect(instrument.questions.M?.labels).toEqual({
    en: 'Multiple options',
    fr: 'Multiples cases à cocher',
    'de-informal': 'Mehrfachauswahl',
    it: 'Scelte multiple',
    ru: 'Множественный выбор',
  });
  expect(instrument.questions.M).toMatchObject({
    other: { fr: 'Autre', 'de-informal': 'Sonstiges' },
  });
});

test.skipIf(!third)('version 3, where each language repeats its rows, is read', () => {
  const { instrument, problems } = readLss(third ?? '');
  expect(problems).toEqual([]);
  expect(instrument.languages).toEqual(['en', 'fr', 'it', 'de-informal']);
  expect(Object.keys(instrument.questions)).toHaveLength(57);
});

test.skipIf(!oldest)('version 2.05 is read', () => {
  const { instrument, problems } = readLss(oldest ?? '');
  expect(problems).toEqual([]);
  expect(instrument.groups).toHaveLength(12);
  expect(Object.keys(instrument.questions)).toHaveLength(114);
});

test('rows repeated by language become one question with one order of options', () => {
  const answer = (code: string, sortorder: number, language: string, words: string) => ({
    qid: 7,
    code,
    sortorder,
    language,
    answer: words,
    scale_id: 0,
  });
  const { instrument } = readLss(
    compose({
      surveys: [{ sid: 1, language: 'en', additional_languages: 'fr' }],
      questions: [
        row(7, 'L', 'colour', { question: 'Couleur', language: 'fr' }),
        row(7, 'L', 'colour', { question: 'Colour', language: 'en' }),
      ],
      answers: [
        answer('b', 2, 'fr', 'bleu'),
        answer('b', 2, 'en', 'blue'),
        answer('r', 1, 'en', 'red'),
        answer('r', 1, 'fr', 'rouge'),
      ],
    }),
  );
  expect(instrument.groups[0]?.questions).toEqual([
    {
      kind: 'single',
      code: 'colour',
      labels: { en: 'Colour', fr: 'Couleur' },
      options: [
        { code: 'r', labels: { en: 'red', fr: 'rouge' } },
        { code: 'b', labels: { en: 'blue', fr: 'bleu' } },
      ],
      scale: 'nominal',
    },
  ]);
});
