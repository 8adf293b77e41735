import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layout, localeOf, toText } from '../../src/core/presentation/index.js';
import { flat } from '../../src/core/tables/index.js';
import { fromRoot, readSurvey } from '../support/survey-fixtures.js';

const readme = readFileSync(fromRoot('README.md'), 'utf8');
const study = readFileSync(fromRoot('docs/ent2013.md'), 'utf8');

/** The fenced blocks of a language. */
function blocks(language: string, page = readme): readonly string[] {
  return [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '');
}

function outputOf(program: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { cwd: fromRoot('.'), encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

describe('the README', () => {
  test('prints a table as it comes out', () => {
    const [printed = ''] = blocks('').filter((block) => block.startsWith('[Fictitious'));
    const table = flat(readSurvey('ent-colleges'), 'Q13');
    const text = toText(layout(table, { language: 'en' }), localeOf('en'), 100);
    expect(printed.length).toBeGreaterThan(500);
    expect(text.startsWith(printed)).toBe(true);
  });

  test('shows programs that run', () => {
    const programs = blocks('ts');
    expect(programs).toHaveLength(2);
    expect(outputOf(programs.join('\n'))).toContain('Q13. Utilisez-vous');
  });
});

test('the page of the study shows a program that runs', () => {
  const [program = ''] = blocks('ts', study).filter((block) => block.includes('loadSurvey'));
  expect(outputOf(program)).toContain('The filters on 6 questions read other questions');
});
