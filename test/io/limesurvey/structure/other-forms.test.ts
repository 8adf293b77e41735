import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Instrument } from '../../../../src/core/instrument/index.js';
import { SurveyError } from '../../../../src/core/problems/index.js';
import {
  readLss,
  readStructure,
  writeLss,
  writeTabs,
} from '../../../../src/io/limesurvey/structure/index.js';
import { ent } from '../../../../src/studies/ent2013/index.js';
import { anyHeldInstrument } from '../../../support/random-instrument.js';
import { fixture } from './compose.js';

const file = (name: string) => readFileSync(`test/fixtures/limesurvey/structure/${name}`);
const { instrument: types } = readLss(fixture('types'));

/** The questionnaire without what its form cannot hold. */
function without({ origin, ...survey }: Instrument, change: (text: string) => string): unknown {
  const changed = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (value instanceof Map) return changed([...value]);
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each)]));
  };
  return changed({ ...survey, origin: { ...origin, databaseVersion: '' } });
}

const asItIs = (text: string) => text;

describe('the survey of all types', () => {
  test('is the same in the archive (.lsa)', () => {
    const read = readStructure(file('survey_archive_741852.lsa'));
    expect(read).toEqual({ instrument: types, problems: [] });
  });

  test('is the same in the .txt, but for the version and for line breaks', () => {
    const { instrument, problems } = readStructure(file('limesurvey_survey_741852.txt'));
    expect(problems).toEqual([]);
    const onOneLine = (text: string) => text.replace(/[\r\n]/g, '');
    expect(without(instrument, onOneLine)).toEqual(without(types, onOneLine));
  });

  test('is the same in the JSON, where LimeSurvey makes double quotes single ones', () => {
    const { instrument } = readStructure(file('limesurvey_survey_741852.json'));
    const singly = (text: string) => text.replaceAll('"', "'").replace(/[\r\n]\s*/g, '');
    expect(without(instrument, singly)).toEqual(without(types, singly));
    expect(without(instrument, asItIs)).not.toEqual(without(types, asItIs));
  });

  test('has the same questions in the .lsg of a group and the .lsq of a question', () => {
    const usages = types.groups[1];
    const part = readStructure(file('limesurvey_group_11.lsg'));
    expect(part.problems[0]).toMatchObject({ rule: 'part-of-a-survey', severity: 'note' });
    expect(part.instrument.groups).toEqual([usages]);
    for (const [name, code] of [
      ['438', 'outils'],
      ['440', 'prio'],
      ['450', 'dual'],
    ] as const) {
      const { instrument } = readStructure(file(`limesurvey_question_${name}.lsq`));
      expect(instrument.groups.map(({ questions }) => questions)).toEqual([
        [types.questions[code]],
      ]);
    }
  });
});

describe('a tab-separated file that is written', () => {
  test('comes back whole, in several languages', () => {
    fc.assert(
      fc.property(anyHeldInstrument, (survey) => {
        const { text, notHeld } = writeTabs(survey);
        const { origin: _, ...readBack } = readStructure(text).instrument;
        expect(readBack).toEqual(survey);
        expect(notHeld).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('loses of the study of 2013 what the .lss loses', () => {
    expect(writeTabs(ent).notHeld).toEqual(writeLss(ent).notHeld);
  });

  test('has the columns of a real file but those that nothing uses', () => {
    const [real = ''] = file('limesurvey_survey_741852.txt').toString().split('\n');
    const [written = ''] = writeTabs(types).text.split('\n');
    const known = real.split('\t');
    expect(known).toEqual(expect.arrayContaining(written.split('\t')));
    expect(known.slice(0, 16)).toEqual(written.split('\t').slice(0, 16));
  });
});

describe('a hostile or broken file is refused with one rule', () => {
  const ruleOf = (content: string | Uint8Array): string | undefined => {
    try {
      readStructure(content);
    } catch (error) {
      if (error instanceof SurveyError) return error.problems[0]?.rule;
      throw error;
    }
    return undefined;
  };
  const archive = (files: Readonly<Record<string, Uint8Array>>) => zipSync(files, { level: 9 });
  const lsa = file('survey_archive_741852.lsa');

  test.each([
    ['nothing', '', 'empty-file'],
    ['a PDF', '%PDF-1.4', 'not-a-structure'],
    ['prose', 'Dear colleague,\nhere it is.', 'not-a-structure'],
    ['a quote left open', 'id\tclass\ttype/scale\n1\tQ\t"L', 'broken-tabs'],
    ['text after a quote', 'id\tclass\ttype/scale\n1\tQ\t"L"x', 'broken-tabs'],
    ['half a JSON', '{"LimeSurveyDocType":"Survey"', 'broken-json'],
    ['another JSON', '{"responses":[]}', 'wrong-document'],
    ['JSON nested deep', `{"a":${'['.repeat(200_000)}`, 'broken-json'],
    ['an archive cut short', lsa.subarray(0, 5000), 'damaged-archive'],
    ['an archive without a structure', archive({ 'a.txt': strToU8('a') }), 'no-structure'],
    ['an archive of an entity', archive({ 'a.lss': strToU8('<!DOCTYPE a>') }), 'refused-doctype'],
    [
      'a file of labels',
      '<document><LimeSurveyDocType>Label set</LimeSurveyDocType></document>',
      'wrong-document',
    ],
  ])('%s', (_, content, rule) => {
    const start = performance.now();
    expect(ruleOf(content)).toBe(rule);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test('an archive that would become immense, once its limit is reached', () => {
    const bomb = archive({ 'a.lss': new Uint8Array(70 * 2 ** 20) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(ruleOf(bomb)).toBe('swollen-archive');
  });

  test('a line of a class that is a word of JavaScript is passed over', () => {
    const text = 'class\ttype/scale\tname\n__proto__\t\tx\nconstructor\t\tx\n';
    expect(readStructure(text).instrument.groups).toEqual([]);
  });

  test('quotes without end cost no more than their length', () => {
    const start = performance.now();
    expect(ruleOf(`id\tclass\ttype/scale\n"${'""'.repeat(2_000_000)}`)).toBe('broken-tabs');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
