import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { writeFiles } from '../../../src/io/files/write-files.js';

/** The number of files that may still be written, and the failure of the next. */
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY, code: '' }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    writeFileSync: (path: string, content: string) => {
      disk.room -= 1;
      if (disk.room < 0) {
        real.writeFileSync(path, content.slice(0, 1));
        throw Object.assign(new Error('failed'), { code: disk.code });
      }
      real.writeFileSync(path, content);
    },
  };
});

test.each([
  ['ENOSPC', 'disk-full', 'disk is full'],
  ['EACCES', 'unreadable-file', 'no permission'],
  ['EROFS', 'unreadable-file', 'no permission'],
])('after %s all files stay as they were, and a message says why', (code, rule, message) => {
  const directory = mkdtempSync(join(tmpdir(), 'ent-full-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  Object.assign(disk, { room: Number.POSITIVE_INFINITY, code });
  const files = (text: string) => ['a', 'b'].map((name) => ({ name, content: text }));
  writeFiles(directory, files('old'));
  for (const room of [0, 1, 2]) {
    disk.room = room;
    expect(() => writeFiles(directory, files('new'))).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(message),
        problems: [expect.objectContaining({ rule })],
      }),
    );
    expect(readdirSync(directory).sort()).toEqual(['.ent-survey.json', 'a', 'b']);
    expect(readFileSync(join(directory, 'a'), 'utf8')).toBe('old');
    expect(readFileSync(join(directory, 'b'), 'utf8')).toBe('old');
  }
  disk.room = 3;
  writeFiles(directory, files('new'));
  expect(readFileSync(join(directory, 'b'), 'utf8')).toBe('new');
});
