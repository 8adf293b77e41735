import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Problem, SurveyError } from '../../../src/core/problems/index.js';
import { isSavedFile, loadFromFile, saveToFile } from '../../../src/io/saved-files/index.js';
import { encodeSmall } from '../../support/random-survey.js';

const RESPONSES = encodeSmall([{ stored: { role: 'pupil' } }]);
const OTHERS = encodeSmall([{ stored: { role: 'staff' } }, {}]);

let directory = '';
const path = (name: string) => join(directory, name);

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "ent saved 'é "));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function problemsOf(work: () => unknown): readonly Problem[] {
  try {
    work();
  } catch (error) {
    if (error instanceof SurveyError) return error.problems;
    throw error;
  }
  return [];
}

describe('saveToFile', () => {
  test('makes the directory, and leaves one file that loadFromFile reads', () => {
    const file = path('waves/wave1.entdata');
    saveToFile(file, RESPONSES);
    expect(readdirSync(path('waves'))).toEqual(['wave1.entdata']);
    expect(loadFromFile(file)).toStrictEqual(RESPONSES);
  });

  test('replaces a file of saved responses', () => {
    const file = path('wave.entdata');
    saveToFile(file, RESPONSES);
    saveToFile(file, OTHERS);
    expect(loadFromFile(file)).toStrictEqual(OTHERS);
  });

  test.each([
    ['a file of another kind', () => Buffer.from('a letter')],
    ['a file of saved responses that was damaged', () => damaged()],
  ])('leaves %s alone', (_, make) => {
    const file = path('mine.entdata');
    const content = make();
    writeFileSync(file, content);
    const [problem] = problemsOf(() => saveToFile(file, RESPONSES));
    expect(problem).toMatchObject({ rule: 'not-ours', place: { file } });
    expect(readFileSync(file).equals(content)).toBe(true);
    expect(readdirSync(directory)).toEqual(['mine.entdata']);
  });

  test('wants a name that says what it is', () => {
    const [problem] = problemsOf(() => saveToFile(path('wave1.csv'), RESPONSES));
    expect(problem?.rule).toBe('needs-extension');
    expect(existsSync(path('wave1.csv'))).toBe(false);
  });
});

function damaged(): Buffer {
  saveToFile(path('whole.entdata'), RESPONSES);
  const bytes = readFileSync(path('whole.entdata'));
  rmSync(path('whole.entdata'));
  bytes[60] = (bytes[60] ?? 0) ^ 1;
  return bytes;
}

describe('loadFromFile', () => {
  test('tells the name of a file that is damaged, or not there', () => {
    writeFileSync(path('bad.entdata'), damaged());
    expect(problemsOf(() => loadFromFile(path('bad.entdata')))).toMatchObject([
      { rule: 'damaged-file', place: { file: 'bad.entdata' } },
    ]);
    expect(problemsOf(() => loadFromFile(path('none.entdata')))).toMatchObject([
      { rule: 'unreadable-file' },
    ]);
  });
});

describe('isSavedFile', () => {
  test('goes by the name, or by how the file starts', () => {
    saveToFile(path('a.entdata'), RESPONSES);
    writeFileSync(path('renamed.csv'), readFileSync(path('a.entdata')));
    writeFileSync(path('b.csv'), '"id"\n');
    expect(isSavedFile(path('none.entdata'))).toBe(true);
    expect(isSavedFile(path('renamed.csv'))).toBe(true);
    expect(['b.csv', 'none.csv', '.'].map((name) => isSavedFile(path(name)))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
