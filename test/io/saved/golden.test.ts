import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flat } from '../../../src/core/tables/index.js';
import { loadSavedResponses } from '../../../src/io/saved/index.js';
import { fromRoot } from '../../support/survey-fixtures.js';

const fixture = (name: string) => readFileSync(fromRoot(`test/fixtures/saved/${name}`));

/** What was loaded as plain data: maps as lists of entries, arrays of numbers as lists. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(plain);
  if (ArrayBuffer.isView(value)) return Object.values(value).map((each) => String(each));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}

test('a file of version 1 is loaded as it was when version 1 was made', () => {
  const responses = loadSavedResponses(fixture('version-1.entdata'));
  const expected: unknown = JSON.parse(fixture('version-1.json').toString('utf8'));
  expect(plain(responses)).toEqual(expected);
});

test('a file of version 1 gives the tables that it gave', () => {
  const responses = loadSavedResponses(fixture('version-1.entdata'));
  const table = flat(responses, 'use');
  if (table.kind !== 'flat') return expect.fail();
  expect(table.rows.map(({ code, count }) => [code, count])).toEqual([
    ['never', 0],
    ['week', 1.5],
    ['day', 2],
  ]);
});
