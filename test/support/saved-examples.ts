import { readFileSync } from 'node:fs';
import {
  display,
  expression,
  group,
  type Instrument,
  instrument,
  makeInstrument,
  numeric,
  readAs,
  single,
  text,
} from '../../src/core/instrument/index.js';
import {
  align,
  derive,
  encode,
  type Responses,
  weigh,
  where,
  whereComplete,
} from '../../src/core/responses/index.js';
import { readAnswers } from '../../src/io/limesurvey/responses/index.js';
import { ent, HARMONISED } from '../../src/studies/ent2013/index.js';
import { limitedBoxes } from './all-tables.js';
import { ANNOTATED } from './annotated-survey.js';
import { everyField } from './every-field.js';
import { hostileResponses } from './hostile.js';
import { PROVENANCE, rawAnswers } from './raw-answers.js';
import { encodeRoles, howMany, order, tools, use, weekly } from './role-survey.js';
import { fromRoot, readInstrument, readRaw, readSurvey } from './survey-fixtures.js';

function derivedRoles(): Responses {
  const rows = [
    { stored: { role: 'staff', staffUse: 'week', staffTools_mail: 'Y', staffOrder_1: 'b' } },
    { stored: { role: 'parent', parentUse: 'forget', parentTools_blog: 'Y', parentOrder_1: 'c' } },
    { stored: { role: 'x', staffUse: 'never' } },
    { stored: { role: 'parent' }, partial: true, lastPage: 2 },
  ];
  return derive(encodeRoles(rows), use, weekly, tools, order, howMany);
}

/** What JSON and UTF-8 have no plain way to say. */
function oddContent(): Responses {
  const odd = JSON.parse('{ "__proto__": "proto", "constructor": "made", "en": "plain" }');
  const atLeastMinusZero = { kind: 'compare', variable: 'n', operator: '>=', value: -0 } as const;
  const half = 'half a pair \ud83d and \udc00';
  const survey: Instrument = makeInstrument({
    id: '__proto__',
    title: odd,
    languages: ['en', '__proto__'],
    paging: 'group',
    groups: [
      {
        code: '__proto__',
        labels: odd,
        questions: [
          { kind: 'numeric', code: 'n', labels: {}, min: -0, max: Infinity },
          { kind: 'numeric', code: 'm', labels: { en: half }, min: -Infinity },
          { kind: 'text', code: '__proto__', labels: odd, when: atLeastMinusZero },
        ],
      },
    ],
    origin: {
      surveyId: '1',
      databaseVersion: '2',
      questions: new Map([
        ['n', { qid: '1', gid: '1', type: 'N', attributes: new Map([['__proto__', half]]) }],
      ]),
    },
  });
  const rows = [
    { stored: { n: '-0', m: '1e300', ['__proto__']: half } },
    { stored: { n: 'NaN', m: null, ['__proto__']: '\u0000\ufeff' } },
  ];
  const raw = rawAnswers(rows);
  const own = new Map([...raw.fields, ['__proto__', [half, '\u0000\ufeff']]]);
  return encode(survey, { ...raw, fields: own }, { provenance: PROVENANCE });
}

/** More options than a byte has codes, so that codes take two. */
function manyOptions(): Responses {
  const options = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`o${at}`, {}]));
  const survey = instrument({
    id: 'many',
    languages: ['en'],
    groups: [group('g', {}, [single('one', { en: 'One' }, options), display('d', { en: 'Look' })])],
  });
  const rows = ['o0', 'o299', 'o251', 'o252', '?'].map((one) => ({ stored: { one } }));
  return encode(survey, rawAnswers(rows), { provenance: PROVENANCE });
}

function empty(): Responses {
  const survey = instrument({
    id: 'empty',
    languages: ['en'],
    groups: [group('g', {}, [numeric('n', {}), text('t', {})])],
  });
  return encode(survey, rawAnswers([]), { provenance: { kind: 'real', files: ['a.csv'] } });
}

function selectedAndWeighed(): Responses {
  const colleges = readSurvey('ent-colleges', 'include');
  const weights = Float64Array.from({ length: colleges.size }, (_, row) => 0.5 + row / 7);
  return where(whereComplete(weigh(colleges, weights), false), expression("Q4 != 'A2'"));
}

function underReadings(): Responses {
  const rows = [{ stored: { Q4: 'ens', Q13: 'never' } }, { stored: {} }];
  const read = readAs(ent, ['stayed']);
  return derive(encode(read, rawAnswers(rows), { provenance: PROVENANCE }), ...HARMONISED);
}

function alignedWithStudy(): Responses {
  const collected = whereComplete(readSurvey('ent-colleges'), true);
  return derive(align(collected, ent).responses, ...HARMONISED);
}

/** Answers whose reading was asked to keep what identifies respondents. */
function withPersonal(): Responses {
  const survey = readInstrument('types');
  const csv = readFileSync(fromRoot('test/fixtures/limesurvey/types.csv'), 'utf8');
  const content = new TextEncoder().encode(csv.replace('"refurl"', '"token"'));
  const { raw } = readAnswers({ name: 'types.csv', content }, survey, { personal: true });
  return encode(survey, raw, { provenance: PROVENANCE });
}

/** Responses of every kind there is: each must be loaded as it was saved. */
export const EXAMPLES: Readonly<Record<string, () => Responses>> = {
  'every question kind': () => readSurvey('types'),
  'unasked answers included': () => readSurvey('types', 'include'),
  'the embedded survey': () => readSurvey('ent-colleges'),
  'a selection with weights': selectedAndWeighed,
  'aligned with a study, derived, selected': alignedWithStudy,
  'under readings': underReadings,
  'derived of every kind': derivedRoles,
  'boxes with conditions': limitedBoxes,
  'annotations of every kind': () =>
    encode(ANNOTATED, rawAnswers([{ stored: { Q1: 'pupil' } }]), { provenance: PROVENANCE }),
  'hostile texts': () => hostileResponses(),
  'what JSON cannot say plainly': oddContent,
  'codes of two bytes': manyOptions,
  'nobody at all': empty,
  'every field': everyField,
  'what identifies respondents': withPersonal,
  'a provenance with a note': () => {
    const survey = readInstrument('types');
    const note = { en: 'Made up.', fr: 'Inventé.' };
    const provenance = { kind: 'fictitious', note, files: ['a.csv', 'b.csv'] } as const;
    return encode(survey, readRaw('types', survey), { provenance });
  },
};
