import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { invocationOf } from '../../../src/faces/cli/invocation.js';
import { runHere } from '../../support/run-here.js';
import { fromRoot } from '../../support/survey-fixtures.js';

const TYPES_LSS = fromRoot('test/fixtures/limesurvey/types.lss');
const TYPES_CSV = fromRoot('test/fixtures/limesurvey/types.csv');
const TYPES = ['--instrument', TYPES_LSS, '--responses', TYPES_CSV];

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ent-messages-'));
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG']) vi.stubEnv(name, '');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true, force: true });
});

describe('wrong usage', () => {
  test.each([
    [['flat'], "il manque l'argument « question »"],
    [['flat', 'Q1', '--nonsense'], "il n'y a pas d'option « --nonsense »"],
    [['flat', 'Q1', '--wher', 'x'], '(Vouliez-vous dire --where ?)'],
    [['nonsense'], "il n'y a pas de commande « nonsense »"],
    [['flat', 'Q1', 'Q2'], 'trop de mots après « flat » : 1 au plus, il y en a 2.'],
    [['save'], "l'option « --out <file> » est obligatoire"],
    [
      ['flat', '--language', 'fr', 'Q1', '--where'],
      "il manque une valeur à l'option « --where <expression> »",
    ],
    [['cross', 'Q1', 'Q6', '--percent', 'half'], 'Choix possibles : row, column, total.'],
    [['report', '--formats', 'pdf'], "« pdf » n'est pas un de ceux-ci : html, csv, md, json."],
    [['flat', 'Q1', '--complete', '--incomplete'], "ne va pas avec l'option « --incomplete »"],
  ])('%j is told in French where French is asked for', (words, expected) => {
    const asked = words.includes('--language') ? [] : ['--language=fr'];
    const { code, err } = runHere(...words, ...asked);
    expect(code).toBe(2);
    expect(err).toMatch(/^erreur : /);
    expect(err).toContain(expected);
    expect(err).toContain('--help affiche les commandes)');
    expect(err).not.toMatch(/error|argument '|is invalid|Allowed|Did you/);
  });

  test('is told in English by default, and in French where the place speaks French', () => {
    expect(runHere('flat').err).toMatch(/^error: missing required argument/);
    vi.stubEnv('LANG', 'fr_FR.UTF-8');
    expect(runHere('flat').err).toMatch(/^erreur : /);
    expect(runHere('flat', '--language', 'en').err).toMatch(/^error: /);
    vi.stubEnv('LC_ALL', 'C.UTF-8');
    expect(runHere('flat').err).toMatch(/^error: /);
  });

  test('points to a command that exists where it runs', () => {
    const started = { env: {}, directory: '/home/me', script: '/usr/bin/ent-survey' };
    expect(invocationOf(started)).toBe('ent-survey');
    expect(invocationOf({ ...started, env: { npm_lifecycle_event: 'cli' } })).toBe(
      'npm run --silent cli --',
    );
    expect(invocationOf({ ...started, env: { npm_lifecycle_event: 'npx' } })).toBe(
      'npx ent-survey',
    );
    const script = join('/home/me', 'my dist', 'main.js');
    expect(invocationOf({ ...started, script })).toBe(`node "${join('my dist', 'main.js')}"`);
  });
});

describe('the language of messages', () => {
  test('is that of the survey once it is read, for errors as for warnings', () => {
    expect(runHere('flat', 'Q999').err).toMatch(/^erreur : QUESTION/);
    expect(runHere('flat', 'Q4', '--where', 'Q999 == 1').err).toMatch(/^erreur : --where/);
    expect(runHere('instrument', 'show', '--question', 'xyzzy').err).toMatch(/^erreur : /);
    vi.stubEnv('LANG', 'fr_FR.UTF-8');
    expect(runHere('flat', 'Q999', '--language', 'en').err).toMatch(/^error: QUESTION/);
  });

  test('is that of the place before the survey is read', () => {
    const missing = ['flat', 'Q1', '--responses', 'no such file.csv'];
    expect(runHere(...missing).err).toMatch(/^error: /);
    vi.stubEnv('LANG', 'fr_FR.UTF-8');
    expect(runHere(...missing).err).toMatch(/^erreur : /);
  });
});

describe('a selection that nobody is in', () => {
  const nobody = ['--where', "role == 'ENS' and role == 'ELE'"];

  test('is told, with the answers that there are; the tables are written all the same', () => {
    const out = join(directory, 'out');
    const { code, err } = runHere('report', ...TYPES, '--out', out, ...nobody, '--language', 'en');
    expect(code).toBe(0);
    expect(err).toMatch(/^warning: --where: The selection holds for none of 39 respondents/m);
    expect(err).toMatch(/Answers given \(respondents\): role: .*ENS \(\d+\)/);
    expect(existsSync(join(out, 'report.html'))).toBe(true);
    expect(runHere('flat', 'role', ...TYPES, ...nobody, '--language', 'fr').err).toMatch(
      /^avertissement : --where : La sélection ne retient aucun des 39 répondants/m,
    );
  });

  test('is not told of one that somebody is in', () => {
    expect(runHere('flat', 'role', ...TYPES, '--where', "role == 'ENS'").err).toBe('');
  });
});

describe('names that are no question', () => {
  test('of a variable of a study, suggest the study', () => {
    for (const words of [
      ['flat', 'use'],
      ['cross', 'use', 'Q4'],
    ]) {
      const { code, err } = runHere(...words, '--language', 'en');
      expect(code).toBe(2);
      expect(err).toContain('add --study ent2013');
    }
  });

  test('of a box or a rank, suggest the question whose table has it', () => {
    for (const name of ['outils_SQ001', 'outils[SQ001]']) {
      const { code, err } = runHere('flat', name, ...TYPES, '--language', 'en');
      expect(code).toBe(2);
      expect(err).toContain(`"${name}" is a box of "outils": type outils`);
    }
    expect(runHere('flat', 'prio[1]', ...TYPES, '--language', 'fr').err).toContain(
      '« prio[1] » est un rang de « prio » : tapez prio',
    );
    expect(runHere('flat', 'freq[SQ001]', ...TYPES, '--language', 'en').err).toContain(
      'type freq_SQ001',
    );
  });
});

describe('before a table of a study', () => {
  test('several notes that do not name its questions are one line, and validate lists them', () => {
    const words = ['--study', 'ent2013', '--language', 'en'];
    const { code, err } = runHere('flat', 'Q1', ...words);
    expect(code).toBe(0);
    expect(err).toMatch(/^note: \d+ notes on how the answers .* "validate" or "report".*\n$/);
    const crossed = runHere('cross', 'Q13', 'Q4', ...words).err;
    expect(crossed).toMatch(/^note: Answers have an order on one side only/m);
    expect(crossed).toMatch(/^note: \d+ notes on how/m);
  });
});

describe('how many were read', () => {
  test('report and save say it, with the ends of the ids, in both languages', () => {
    const report = (...words: readonly string[]) =>
      runHere('report', '--out', join(directory, 'out'), '--questions', 'role', ...words).err;
    expect(report(...TYPES, '--language', 'en')).toMatch(/^39 respondents, id 1 to 39\n/);
    expect(report(...TYPES, TYPES_CSV, '--language', 'fr')).toMatch(/^78 répondants, id 1 à 39\n/);
    const chosen = ['--where', "role == 'ENS'", '--language', 'en'];
    expect(report(...TYPES, ...chosen)).toMatch(/^39 respondents, id 1 to 39; \d+ selected\n/);
    const saved = runHere('save', ...TYPES, '--out', join(directory, 'a.entdata'));
    expect(saved.err).toMatch(/^39 répondants, id 1 à 39\n/);
  });
});
