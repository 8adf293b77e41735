import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { QUALITY_SETTINGS, RULE_WORDS } from '../../src/core/responses/index.js';
import { fromRoot } from '../support/survey-fixtures.js';

const page = readFileSync(fromRoot('docs/validate.md'), 'utf8');

test('the page of validate names every rule and no other', () => {
  const rows = page.slice(0, page.indexOf('## Limits')).split('\n');
  const named = rows
    .filter((line) => /^\| `/.test(line))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([a-z-]+)`/g)])
    .map((match) => match[1]);
  const all = [...named, 'drop-off', 'high-non-response', 'nearly-empty'];
  expect(all.sort()).toEqual(Object.keys(RULE_WORDS).sort());
  for (const rule of Object.keys(RULE_WORDS)) expect(page).toContain(`\`${rule}\``);
});

test('the page of validate gives the limits that hold unless told otherwise', () => {
  const limits = page.slice(page.indexOf('## Limits'), page.indexOf('## Files'));
  const found = new Map<string, number>();
  for (const line of limits.split('\n')) {
    const [, names = '', values = ''] = line.split('|').map((cell) => cell.trim());
    const numbers = values.split(' · ').map((each) => (each === '1/3' ? 1 / 3 : Number(each)));
    for (const [index, name] of names.split(' · ').entries()) {
      if (name.startsWith('`')) found.set(name.replaceAll('`', ''), numbers[index] ?? Number.NaN);
    }
  }
  expect(Object.fromEntries(found)).toEqual(QUALITY_SETTINGS);
});
