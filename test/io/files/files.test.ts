import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { expandHome, readBytes } from '../../../src/io/files/read-bytes.js';
import { writeFile } from '../../../src/io/files/write-file.js';
import { writeFiles } from '../../../src/io/files/write-files.js';
import { refusal } from '../../support/problems.js';

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "ent survey's "));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const ANY_FILE = { isOurs: () => true, otherwise: { en: '', fr: '' } };
const page = (content: string) => [{ name: 'page.html', content }];
const content = (name: string) => readFileSync(join(directory, name), 'utf8');

describe('readBytes', () => {
  test('reads a file in a directory with spaces and quotes', () => {
    writeFileSync(join(directory, 'é è.csv'), 'abc');
    expect(new TextDecoder().decode(readBytes(join(directory, 'é è.csv')))).toBe('abc');
  });

  test('a file that does not exist, or that a path crosses, is no such file', () => {
    writeFileSync(join(directory, 'a'), '');
    for (const path of [join(directory, 'b'), join(directory, 'a', 'b')]) {
      const [problem] = refusal(() => readBytes(path));
      expect(problem?.message.en).toContain('no such file');
      expect(problem?.message.fr).toContain("n'existe pas");
      expect(problem?.place.file).toBe(path);
    }
  });

  test('of a path that is not whole, the message shows where the file was looked for', () => {
    const [problem] = refusal(() => readBytes('no such file.csv'));
    const whole = join(process.cwd(), 'no such file.csv');
    expect(problem?.message.en).toContain(`looked for ${whole}`);
    expect(problem?.message.fr).toContain(`cherché ici : ${whole}`);
    const [other] = refusal(() => readBytes(join(directory, 'no such file.csv')));
    expect(other?.message.en).not.toContain('looked for');
  });

  test('a directory is refused as one', () => {
    expect(refusal(() => readBytes(directory))).toMatchObject([{ rule: 'is-directory' }]);
  });

  test('~ at the start is the home directory, and nothing elsewhere', () => {
    expect(expandHome('~/a b.csv')).toBe(join(homedir(), 'a b.csv'));
    expect(expandHome('~')).toBe(homedir());
    expect(expandHome('a/~/b')).toBe('a/~/b');
    expect(expandHome('~backup.csv')).toBe('~backup.csv');
  });
});

describe('writeFiles', () => {
  test('makes the directory, and returns the paths as they were given', () => {
    const target = join(directory, 'new', 'report');
    expect(writeFiles(target, page('one'))).toEqual([join(target, 'page.html')]);
    expect(readFileSync(join(target, 'page.html'), 'utf8')).toBe('one');
  });

  test.skipIf(!existsSync('/proc/self'))(
    'where nothing can be made, it says so and ends',
    { timeout: 10_000 },
    () => {
      for (const target of ['/proc/foo', '/proc/foo/report', '/proc/self/x', '/proc']) {
        const [problem] = refusal(() => writeFiles(target, page('one')));
        expect(problem).toMatchObject({ severity: 'error', place: { file: target } });
        expect(problem?.message.en).toMatch(/Nothing can be made here|no permission/);
        expect(
          refusal(() => writeFile(join(target, 'a'), new Uint8Array(), ANY_FILE)),
        ).toMatchObject([{ place: { file: join(target, 'a') } }]);
      }
    },
  );

  test('a home directory named by ~ takes the files, and no directory of that name is made', () => {
    vi.stubEnv('HOME', directory);
    vi.stubEnv('USERPROFILE', directory);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    writeFiles('~/report', page('one'));
    expect(readFileSync(join(directory, 'report', 'page.html'), 'utf8')).toBe('one');
    expect(existsSync('~')).toBe(false);
  });

  test('replaces its own files', () => {
    writeFiles(directory, page('one'));
    writeFiles(directory, page('two'));
    expect(content('page.html')).toBe('two');
  });

  test('knows its own files after another report has been written beside them', () => {
    writeFiles(directory, page('one'));
    writeFiles(directory, [{ name: 'tables.csv', content: 'a' }]);
    writeFiles(directory, page('two'));
    expect(content('page.html')).toBe('two');
  });

  test("refuses to replace the user's file, or one that was changed, and writes nothing", () => {
    writeFileSync(join(directory, 'page.html'), 'mine');
    const both = [{ name: 'tables.csv', content: 'a' }, ...page('one')];
    const [problem] = refusal(() => writeFiles(directory, both));
    expect(problem?.rule).toBe('not-ours');
    expect(problem?.message.en).toContain('page.html');
    expect(content('page.html')).toBe('mine');
    expect(readdirSync(directory)).toEqual(['page.html']);

    rmSync(join(directory, 'page.html'));
    writeFiles(directory, page('one'));
    writeFileSync(join(directory, 'page.html'), 'one, corrected by hand');
    expect(refusal(() => writeFiles(directory, page('two')))).toMatchObject([{ rule: 'not-ours' }]);
    expect(content('page.html')).toBe('one, corrected by hand');
  });

  test('a name that a directory has is refused by that name, and nothing is written', () => {
    mkdirSync(join(directory, 'page.html'));
    const both = [{ name: 'tables.csv', content: 'a' }, ...page('one')];
    const [problem] = refusal(() => writeFiles(directory, both));
    expect(problem).toMatchObject({ rule: 'not-ours', place: { file: directory } });
    expect(problem?.message.fr).toContain('page.html');
    expect(readdirSync(directory)).toEqual(['page.html']);
  });

  test('a path that is or crosses a file is refused as no directory', () => {
    const file = join(directory, 'file');
    writeFileSync(file, 'mine');
    for (const target of [file, join(file, 'report')]) {
      expect(refusal(() => writeFiles(target, page('one')))).toMatchObject([
        { rule: 'not-a-directory' },
      ]);
    }
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test('a list of written files that cannot be read counts for none', () => {
    writeFiles(directory, page('one'));
    writeFileSync(join(directory, '.ent-survey.json'), '{ broken');
    expect(refusal(() => writeFiles(directory, page('two')))).toMatchObject([{ rule: 'not-ours' }]);
  });

  test('no unfinished file is left behind', () => {
    writeFiles(directory, page('one'));
    expect(readdirSync(directory).sort()).toEqual(['.ent-survey.json', 'page.html']);
    expect(existsSync(join(directory, '.page.html.part'))).toBe(false);
  });
});
