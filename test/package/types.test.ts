import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPILERS, compile, emptyFolder, hover, NOTEBOOK } from '../support/compilers.js';
import { fromRoot } from '../support/survey-fixtures.js';

/** The types are those of `dist/`, built as `npm test` does first. */
const folder = emptyFolder();
afterAll(() => folder.remove());

/** Each line marked `// ← …` is wrong, and says what its message must say. */
const WRONG = `
import { type Responses, cross, flat, group, instrument, is, multiple, single } from 'ent-survey';
const Q4 = single('Q4', { fr: 'Vous êtes' }, { A1: { fr: 'élève' }, A2: { fr: 'enseignant' } });
const Q13 = single('Q13', { fr: 'Utilisez-vous ?' }, { never: {}, weekly: {} }, {
  scale: 'ordinal',
  when: is(Q4, 'A3'), // ← '"A3"' is not assignable to .* '"A1" | "A2"'
});
const Q14 = multiple('Q14', { fr: 'Pourquoi ?' }, { account: {}, none: {} }, {
  exclusive: ['nope'], // ← '"nope"' is not assignable to .* '"account" | "none"'
});
const ent = instrument({
  id: 'ent',
  languages: ['fr'],
  groups: [
    group('g', {}, [
      Q4,
      Q13,
      Q14,
      single('Q15', { fr: 'Depuis quand ?' }, { year: {}, month: {} }, {
        when: is(Q13, 'daily'), // ← '"daily"' is not assignable to .* '"never" | "weekly"'
      }),
    ]),
  ],
});
declare const r: Responses<typeof ent>;
is(Q13, 'wekly'); // ← '"wekly"' is not assignable to .* '"never" | "weekly"'
flat(r, 'Q103'); // ← '"Q103"' is not assignable to .* '"Q4" | "Q13" | "Q14" | "Q15"'
flat(r, 'Q4').rows[0]?.cumulative; // ← 'cumulative' does not exist on type 'CountRow'
cross(r, {
  rows: 'Q13',
  columns: 'Q999', // ← '"Q999"' is not assignable to .* '"Q4" | "Q13" | "Q15"'
});
cross(r, {
  rows: 'Q999', // ← '"Q999"' is not assignable to .* '"Q4" | "Q13" | "Q14" | "Q15"'
  columns: 'Q13',
});
cross(r, {
  rows: 'Q14',
  columns: 'Q13',
  percent: 'row', // ← '"row"' is not assignable to .* '"column"'
});
`;

function expectWrongLines(errors: readonly string[], program: string): void {
  const expected = program.split('\n').flatMap((line, index) => {
    const [, wanted] = line.split('// ← ');
    return wanted === undefined ? [] : [`^${index + 1}: .*${wanted.replaceAll('|', '\\|')}`];
  });
  expect(errors).toEqual(expected.map((each) => expect.stringMatching(new RegExp(each))));
}

/** The type tests of `core`, as programs that import the built package. */
function typeTests(): readonly string[] {
  const entries = readdirSync(fromRoot('test/core'), { recursive: true, encoding: 'utf8' });
  return entries
    .filter((name) => name.endsWith('.test-d.ts'))
    .map((name) => {
      const text = readFileSync(fromRoot(join('test/core', name)), 'utf8');
      return folder.write(
        name,
        text.replaceAll(/'[./]+\/src\/core\/\w+\/index\.js'/g, "'ent-survey'"),
      );
    });
}

/** TypeScript 5.0 cannot read the types of vitest, but it can those of its expectations. */
function standInForVitest(): void {
  folder.write(
    'node_modules/vitest/index.d.ts',
    "export { expectTypeOf } from 'expect-type';\nexport declare function test(name: string, body: () => void): void;\n",
  );
  symlinkSync(fromRoot('node_modules/expect-type'), join(folder.path, 'node_modules/expect-type'));
}

describe.each(COMPILERS)('$name', (compiler) => {
  test('reports a wrong code on the line where it is written, with what it may be', () => {
    const { errors } = compile(compiler, [folder.write('wrong.ts', WRONG)]);
    expectWrongLines(errors, WRONG);
  });
});

describe('the type tests of core', () => {
  beforeAll(standInForVitest);

  test('also hold under TypeScript 5.0 with classic resolution', () => {
    const files = typeTests();
    expect(files.length).toBeGreaterThan(1);
    const { errors } = compile(NOTEBOOK, files, { exactOptionalPropertyTypes: true });
    expect(errors).toEqual([]);
  });
});

/** What a cell of a notebook does with a questionnaire. */
const CELL = `import { cross, flat, type ResponseOf, type Responses } from 'ent-survey';
import { ent, Q13 } from './study.js';
declare const r: Responses<typeof ent>;
Q13;
ent.questions.Q13;
export const share = flat(r, 'Q13').rows[0]?.cumulative;
export const steps = flat(r, 'Q7').items[0]?.table.rows[0]?.cumulative;
export const measures = cross(r, { rows: 'Q13', columns: 'Q7_A1' }).measures;
export const answer: ResponseOf<typeof ent> = { Q13: 'A70', Q2_other: 'autre', Q7: { A1: 'A5' } };
`;

describe.each(COMPILERS)('a questionnaire of 102 questions under $name', (compiler) => {
  const study = execFileSync(process.execPath, [fromRoot('bench/large-instrument.mjs')], {
    encoding: 'utf8',
  });
  const title = /'Q13', \{ fr: ("[^"]+")/.exec(study)?.[1] ?? 'no title';
  let [declarations, cell] = ['', ''];

  beforeAll(() => {
    declarations = compile(compiler, [folder.write('source.ts', study)]).declarations;
    folder.write('study.d.ts', declarations);
    cell = folder.write('cell.ts', CELL);
  });

  test('has less than 300 kB of types, that cost little', () => {
    expect(Buffer.byteLength(declarations)).toBeGreaterThan(50_000);
    expect(Buffer.byteLength(declarations)).toBeLessThan(300_000);
    const { errors, instantiations } = compile(compiler, [cell]);
    expect(errors).toEqual([]);
    expect(instantiations).toBeLessThan(40_000);
  });

  test.each(['\nQ13', 'ent.questions'])('shows the French title of the question at %j', (place) => {
    const shown = hover(compiler, cell, place, 'Q13');
    expect(shown).toContain(`Q13: Single<"Q13", In<"fr", ${title}>`);
    expect(shown.length).toBeLessThan(1000);
  });
});
