import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../support/survey-fixtures.js';

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<
    Record<string, string | { readonly types: string; readonly default: string }>
  >;
  readonly typesVersions: { readonly '*': Readonly<Record<string, readonly string[]>> };
  readonly types: string;
  readonly main: string;
}

const manifest: Manifest = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));

/** The entries that hold code: `.`, `./statistics` … */
const entries = Object.entries(manifest.exports).flatMap(([name, target]) =>
  typeof target === 'string' ? [] : [{ name, ...target }],
);

/** The files exist once the package is built, as `npm test` does first. */
describe('the entries of the package', () => {
  test('there are some', () => {
    expect(entries.map((entry) => entry.name)).toContain('.');
    expect(entries.length).toBeGreaterThan(3);
  });

  test.each(entries)('$name has its code and its types', ({ types, default: code }) => {
    expect(existsSync(fromRoot(code))).toBe(true);
    expect(existsSync(fromRoot(types))).toBe(true);
    expect(code.replace(/\.js$/, '')).toBe(types.replace(/\.d\.ts$/, ''));
  });

  test('are the same for classic resolution, which reads typesVersions', () => {
    const classic = Object.entries(manifest.typesVersions['*']).map(([name, [types]]) => [
      `./${name}`,
      types,
    ]);
    const modern = entries.filter((entry) => entry.name !== '.');
    expect(classic).toEqual(modern.map((entry) => [entry.name, entry.types]));
    const main = entries.find((entry) => entry.name === '.');
    expect([manifest.main, manifest.types]).toEqual([main?.default, main?.types]);
  });

  test.each(entries)('$name can be required: it has no top-level await', ({ default: code }) => {
    const require = createRequire(import.meta.url);
    expect(Object.keys(require(fromRoot(code))).length).toBeGreaterThan(0);
  });
});
