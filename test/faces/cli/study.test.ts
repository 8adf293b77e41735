import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fieldsOf } from '../../../src/core/instrument/index.js';
import { prefixedTable } from '../../support/renamed.js';
import { runHere } from '../../support/run-here.js';
import { fromRoot } from '../../support/survey-fixtures.js';

vi.mock('../../../src/faces/cli/studies.js', async () => {
  const { prefixed, renamedInstrument } = await import('../../support/renamed.js');
  const { readInstrument } = await import('../../support/survey-fixtures.js');
  const { instrument, group, text } = await import('../../../src/core/instrument/index.js');
  const studyOf = (survey: 'types' | 'ent-colleges') => ({
    instrument: renamedInstrument(readInstrument(survey), { rename: prefixed }),
    derived: [],
  });
  const alien = instrument({
    id: 'alien',
    languages: ['en'],
    groups: [group('g', {}, [text('alien', { en: 'Where is your planet?' })])],
  });
  return {
    STUDIES: {
      types: studyOf('types'),
      colleges: studyOf('ent-colleges'),
      alien: { instrument: alien, derived: [] },
    },
  };
});

const { STUDIES } = await import('../../../src/faces/cli/studies.js');

const LSS = fromRoot('test/fixtures/limesurvey/types.lss');
const CSV = fromRoot('test/fixtures/limesurvey/types.csv');
const TYPES = ['--instrument', LSS, '--responses', CSV];

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ent study '));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

/** An export under the codes of the study, of one respondent whose role is the first. */
function exportOfStudy(): string {
  const variables = [...(STUDIES.types?.instrument.variables.values() ?? [])];
  const fields = [...new Set(variables.flatMap(fieldsOf))];
  const first = variables.find(({ code }) => code === 'zrole')?.measure;
  const role = first?.kind === 'single' ? first.options[0]?.code : undefined;
  const cells = fields.map((field) => (field === 'zrole' ? `"${role}"` : ''));
  const path = join(directory, 'study.csv');
  const lines = [
    ['id', 'submitdate', ...fields],
    ['"1"', '"2026-01-01"', ...cells],
  ];
  writeFileSync(path, `${lines.map((line) => line.join(';')).join('\n')}\n`);
  return path;
}

function table(...words: readonly string[]): unknown {
  const { code, out, err } = runHere('flat', ...words, '--json');
  expect([code, err.match(/error/)]).toEqual([0, null]);
  return JSON.parse(out);
}

describe('--study', () => {
  test('gives the table of the collected survey under the codes of the study', () => {
    const ours = table('role', ...TYPES);
    expect(table('zrole', ...TYPES, '--study', 'types')).toEqual(prefixedTable(ours));
  });

  test('makes --where speak the codes of the study', () => {
    const words = ['flat', 'zrole', ...TYPES, '--study', 'types', '--language', 'en', '--where'];
    expect(runHere(...words, "zrole == 'zELE'").out).toContain("zrole == 'zELE'");
    expect(runHere(...words, "role == 'ELE'").code).toBe(2);
  });

  test('aligns the embedded answers when no others are given', () => {
    expect(table('zQ4', '--study', 'colleges')).toEqual(prefixedTable(table('Q4')));
  });

  test('prints what was matched on the label alone, and validate lists it', () => {
    const note = /^note: 37 questions of the study have another code/m;
    expect(runHere('flat', 'zrole', ...TYPES, '--study', 'types', '--language', 'en').err).toMatch(
      note,
    );
    const validated = runHere('validate', ...TYPES, '--study', 'types', '--language', 'en');
    expect(validated.out).toMatch(note);
    expect(validated.err).toBe('');
  });

  test.each([['nonsense'], ['alien']])('%s is wrong usage: 2, and nothing on stdout', (study) => {
    const { code, out, err } = runHere('flat', 'zrole', ...TYPES, '--study', study);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(study === 'alien' ? /--study: No question of the collected/ : /alien/);
  });
});

describe('answers without --instrument', () => {
  test('are those of a study when they have its codes, named or not', () => {
    const path = exportOfStudy();
    const expected = { question: 'zrole', bases: { answered: 1 } };
    expect(table('zrole', '--responses', path)).toMatchObject(expected);
    expect(table('zrole', '--responses', path, '--study', 'types')).toMatchObject(expected);
  });

  test('are those of the embedded questionnaire when they have its codes', () => {
    expect(table('Q4', '--responses', fromRoot('datasets/ent-colleges.csv'))).toEqual(table('Q4'));
  });

  test('are refused otherwise, with the advice once', () => {
    const refused = runHere('flat', 'role', '--responses', CSV);
    expect(refused.code).toBe(2);
    expect(refused.err.match(/not those of the embedded questionnaire/g)).toHaveLength(1);
    const named = runHere('flat', 'zrole', '--responses', CSV, '--study', 'types');
    expect(named.code).toBe(2);
    expect(named.err).toContain('do not have the codes of the study "types"');
    expect(named.err.match(/--instrument FILE\.lss/g)).toHaveLength(1);
  });

  test('that cannot be read are told so, whatever the study', () => {
    const { code, err } = runHere('flat', 'Q4', '--responses', 'no such file.csv');
    expect(code).toBe(1);
    expect(err).toMatch(/^error: no such file\.csv: There is no such file/);
  });
});
