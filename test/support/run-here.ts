import { expect, vi } from 'vitest';
import { run } from '../../src/faces/cli/run.js';
import type { Outcome } from './built-cli.js';

/** Runs the command line in this process: what it printed, and its exit code. */
export function runHere(...words: readonly string[]): Outcome {
  const written = { out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.err += String(text);
    return true;
  });
  const code = run(words);
  vi.restoreAllMocks();
  expect(written.out + written.err).not.toMatch(/\n\s+at .*:\d+/);
  return { code, ...written };
}
