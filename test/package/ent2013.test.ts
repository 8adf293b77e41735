import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { COMPILERS, compile, emptyFolder, hover } from '../support/compilers.js';
import { fromRoot } from '../support/survey-fixtures.js';

/** The types are those of `dist/`, built as `npm test` does first. */
const folder = emptyFolder();
afterAll(() => folder.remove());

const QUESTIONS = folder.write(
  'questions.ts',
  `
import { ent, Q3, Q5, Q13, Q90 } from 'ent-survey/ent2013';
Q13; Q3; Q5; Q90;
ent.questions.Q13; ent.questions.Q3; ent.questions.Q5; ent.questions.Q90;
`,
);

/** Each line marked `// ←` is wrong: no other is. */
const WRONG = `
import { cross, derive, flat, is, type Responses, type ResponseOf, ticked, where } from 'ent-survey';
import { ent, Q13, Q14, Q24, use } from 'ent-survey/ent2013';
declare const r: Responses<typeof ent>;
flat(r, 'Q102');
flat(r, 'Q999'); // ←
flat(r, 'Q5_other');
flat(r, 'Q53_tni');
flat(r, 'Q53_tnis'); // ←
where(r, is(Q13, 'never'));
where(r, is(Q13, 'always')); // ←
where(r, is(Q24, 'other'));
where(r, is(Q13, 'other')); // ←
ticked(Q14, 'tools');
ticked(Q14, 'time'); // ←
flat(r, 'Q13').rows[0]?.cumulative;
flat(r, 'Q4').rows[0]?.cumulative; // ←
flat(r, 'Q2').mean;
flat(r, 'Q13').mean; // ←
flat(r, 'Q4').mean; // ←
cross(r, { rows: 'Q14', columns: 'Q4' });
cross(r, { rows: 'Q13', columns: 'Q17' }); // ←
flat(derive(r, use), 'use').rows[0]?.cumulative;
flat(r, 'use'); // ←
const answer: ResponseOf<typeof ent> = {
  Q2: 13,
  Q4: 'eleve',
  Q84: 'week',
  Q88: ['maths', 'other'],
  Q88_other: 'SEGPA',
  Q89: ['ens', 'eleve'],
  Q53: { tni: '15-20' },
};
const unknownAnswer: ResponseOf<typeof ent> = {
  Q61: 'weekly', // ←
};
const noText: ResponseOf<typeof ent> = {
  Q57_other: 'a text', // ←
};
`;

function wrongLines(program: string): readonly number[] {
  return program.split('\n').flatMap((line, index) => (line.includes('// ←') ? [index + 1] : []));
}

describe.each(COMPILERS)('the study under $name', (compiler) => {
  test('shows the French title of a question, as a constant and in the questionnaire', () => {
    const titles = {
      Q3: 'Quel est votre collège ?',
      Q5: "Quelle est votre discipline d'enseignement ?",
      Q13: "Utilisez-vous l'ENT ?",
      Q90: "Tu utilises l'ENT pour :",
    };
    for (const [code, title] of Object.entries(titles)) {
      expect(hover(compiler, QUESTIONS, '\n', `${code};`), code).toContain(title);
      expect(hover(compiler, QUESTIONS, `ent.questions.${code}`, `${code};`), code).toContain(
        title,
      );
    }
  });

  test('refuses a wrong question, option or figure at its own line, and nothing else', () => {
    const { errors } = compile(compiler, [folder.write('wrong.ts', WRONG)]);
    const lines = errors.map((error) => Number.parseInt(error, 10));
    expect(lines).toEqual(wrongLines(WRONG));
  });
});

test('the declarations of the study stay under 300 kB', () => {
  const directory = fromRoot('dist/studies/ent2013');
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  const sizes = files
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => readFileSync(join(directory, name)).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThanOrEqual(300_000);
});
