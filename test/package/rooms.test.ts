import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromRoot } from '../support/survey-fixtures.js';

interface Rule {
  readonly name: string;
  readonly comment: string;
}

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

const { forbidden }: { readonly forbidden: readonly Rule[] } = createRequire(import.meta.url)(
  fromRoot('.dependency-cruiser.cjs'),
);

const imports = (path: string) => `import '${path}';\n`;
const importsTypes = (path: string) => `import type * as other from '${path}';\n`;

/** For each rule, a file that breaks it. The order of core holds for types as well. */
const PLANTED: Readonly<Record<string, readonly [path: string, content: string]>> = {
  'core/problems-sees': ['core/problems/x.ts', importsTypes('../numerics/index.js')],
  'core/numerics-sees': ['core/numerics/x.ts', importsTypes('../instrument/index.js')],
  'core/instrument-sees': ['core/instrument/x.ts', importsTypes('../expression/index.js')],
  'core/expression-sees': ['core/expression/x.ts', importsTypes('../responses/index.js')],
  'core/responses-sees': ['core/responses/x.ts', importsTypes('../counting/index.js')],
  'core/counting-sees': ['core/counting/x.ts', importsTypes('../statistics/index.js')],
  'core/statistics-sees': ['core/statistics/x.ts', importsTypes('../instrument/index.js')],
  'core/weighting-sees': ['core/weighting/x.ts', importsTypes('../tables/index.js')],
  'core/multivariate-sees': ['core/multivariate/x.ts', importsTypes('../tables/index.js')],
  'core/tables-sees': ['core/tables/x.ts', importsTypes('../presentation/index.js')],
  'core/presentation-sees': ['core/presentation/x.ts', imports('../../io/limesurvey/index.js')],
  'io/files-sees': ['io/files/x.ts', imports('../limesurvey/index.js')],
  'io/limesurvey-sees': ['io/limesurvey/x.ts', imports('../../workflows/report/index.js')],
  'io/exchange-sees': ['io/exchange/x.ts', imports('../limesurvey/index.js')],
  'io/render-sees': ['io/render/x.ts', imports('../limesurvey/index.js')],
  'io/saved-sees': ['io/saved/x.ts', imports('../limesurvey/index.js')],
  'io/saved-files-sees': ['io/saved-files/x.ts', imports('../limesurvey/index.js')],
  'workflows-sees': ['workflows/planted/x.ts', imports('../report/index.js')],
  'studies-sees': ['studies/planted/x.ts', imports('../../io/files/read-bytes.js')],
  'main-entry-sees': ['index.ts', imports('./io/limesurvey/index.js')],
  'known-rooms': ['core/elsewhere/x.ts', imports('../problems/index.js')],
  'through-the-index': ['core/tables/y.ts', imports('../counting/count.js')],
  'through-the-index-of-io/limesurvey/structure': [
    'io/limesurvey/y.ts',
    imports('./structure/read-lss.js'),
  ],
  'through-the-index-of-io/limesurvey/responses': [
    'io/limesurvey/z.ts',
    imports('./responses/read-answers.js'),
  ],
  'through-the-index-of-io/limesurvey/statistics': [
    'io/limesurvey/w.ts',
    imports('./statistics/tables.js'),
  ],
  'no-circles': ['core/tables/z.ts', imports('./z.js')],
  'core-without-node': ['core/tables/node.ts', imports('node:fs')],
  'saved-without-node': ['io/saved/node.ts', imports('node:fs')],
  'core-without-packages': ['core/tables/package.ts', imports('commander')],
  'vega-in-render': ['workflows/planted/vega.ts', "export const vega = () => import('vega');\n"],
  'vega-when-used': ['io/render/vega.ts', imports('vega')],
  'installed-with-the-package': ['io/files/dev.ts', imports('typedoc')],
};

/** Plants the files in a copy of the sources, and lists what the rules refuse there. */
function violationsIn(copy: string): readonly Violation[] {
  cpSync(fromRoot('src'), join(copy, 'src'), { recursive: true });
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    cpSync(fromRoot(name), join(copy, name));
  }
  symlinkSync(fromRoot('node_modules'), join(copy, 'node_modules'), 'junction');
  for (const [path, content] of Object.values(PLANTED)) {
    mkdirSync(dirname(join(copy, 'src', path)), { recursive: true });
    writeFileSync(join(copy, 'src', path), content);
  }
  const cruiser = fromRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout } = spawnSync(process.execPath, [cruiser, 'src', '--output-type', 'json'], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const { summary }: { summary: { violations: readonly Violation[] } } = JSON.parse(stdout);
  return summary.violations;
}

describe('the import rules', () => {
  const copy = mkdtempSync(join(tmpdir(), 'rooms-'));
  let violations: readonly Violation[] = [];
  beforeAll(() => {
    violations = violationsIn(copy);
  }, 60_000);
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test.each(forbidden)('$name says why in a sentence, and refuses a file', ({ name, comment }) => {
    expect(comment).toMatch(/^\w.+\.$/);
    const file = `src/${PLANTED[name]?.[0]}`;
    const rules = violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);
    expect(rules).toContain(name);
  });

  test('refuse none of the sources themselves', () => {
    const planted = new Set(Object.values(PLANTED).map(([path]) => `src/${path}`));
    expect(violations.filter(({ from }) => !planted.has(from))).toEqual([]);
  });
});
