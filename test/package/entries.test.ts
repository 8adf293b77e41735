import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
  readonly bin: Readonly<Record<string, string>>;
}

/** Every entry that the package has as soon as its source is there. */
const SOURCES: Readonly<Record<string, string>> = {
  '.': 'src/index.ts',
  './statistics': 'src/core/statistics/index.ts',
  './weighting': 'src/core/weighting/index.ts',
  './multivariate': 'src/core/multivariate/index.ts',
  './limesurvey': 'src/io/limesurvey/index.ts',
  './saved': 'src/io/saved/index.ts',
  './saved-files': 'src/io/saved-files/index.ts',
  './exchange': 'src/io/exchange/index.ts',
  './render': 'src/io/render/index.ts',
  './report': 'src/workflows/report/index.ts',
  './reconcile': 'src/workflows/reconcile/index.ts',
  './audit': 'src/workflows/audit/index.ts',
  './ent2013': 'src/studies/ent2013/index.ts',
  './notebook': 'src/faces/notebook/index.ts',
};

const manifest: Manifest = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));

/** The entries that hold code: `.`, `./statistics` … */
const entries = Object.entries(manifest.exports).flatMap(([name, target]) =>
  typeof target === 'string' ? [] : [{ name, ...target }],
);

const sources = Object.values(SOURCES).filter((source) => existsSync(fromRoot(source)));

/** The file that a source is compiled into. */
const compiled = (source: string | undefined, ending: string) =>
  source?.replace(/^src/, './dist').replace(/\.ts$/, ending);

/** The names that plain Node finds in an entry, asked for as a user asks for it. */
function namesIn(entry: string, how: 'require' | 'import'): readonly string[] {
  const specifier = JSON.stringify(entry.replace('.', manifest.name));
  const loaded = how === 'require' ? `require(${specifier})` : `await import(${specifier})`;
  const type = how === 'require' ? 'commonjs' : 'module';
  const print = `console.log(JSON.stringify(Object.keys(${loaded})))`;
  const words = ['--no-warnings', `--input-type=${type}`, '--eval', print];
  return JSON.parse(
    execFileSync(process.execPath, words, { cwd: fromRoot('.'), encoding: 'utf8' }),
  );
}

/** The files exist once the package is built, as `npm test` does first. */
describe('the entries of the package', () => {
  test('are the public sources that exist, all of them', () => {
    const wanted = Object.keys(SOURCES).filter((name) => sources.includes(SOURCES[name] ?? ''));
    expect(entries.map(({ name }) => name).sort()).toEqual(wanted.sort());
  });

  test.each(entries)('$name leads to what its source is compiled into', (entry) => {
    const source = SOURCES[entry.name];
    expect(entry.default).toBe(compiled(source, '.js'));
    expect(entry.types).toBe(compiled(source, '.d.ts'));
    expect(existsSync(fromRoot(entry.default))).toBe(true);
    expect(existsSync(fromRoot(entry.types))).toBe(true);
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

  test('are all in the documentation', () => {
    const documented: { entryPoints: string[] } = JSON.parse(
      readFileSync(fromRoot('typedoc.json'), 'utf8'),
    );
    expect(documented.entryPoints.sort()).toEqual([...sources].sort());
  });

  test.each(entries)('$name is the same required and imported: no top-level await', ({ name }) => {
    const required = namesIn(name, 'require').filter((each) => each !== '__esModule');
    expect(required.length).toBeGreaterThan(0);
    expect(required).toEqual(namesIn(name, 'import'));
  });

  test.each(Object.entries(manifest.bin))('the command %s is a script for Node', (_, file) => {
    expect(readFileSync(fromRoot(file), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});
