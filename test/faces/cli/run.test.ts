import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compose, row } from '../../io/limesurvey/structure/compose.js';
import { runHere } from '../../support/run-here.js';
import { fromRoot } from '../../support/survey-fixtures.js';

const LSS = fromRoot('test/fixtures/limesurvey/types.lss');
const CSV = fromRoot('test/fixtures/limesurvey/types.csv');
const TYPES = ['--instrument', LSS, '--responses', CSV];

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "ent cli 'é "));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(directory, { recursive: true, force: true });
});

describe('exit codes', () => {
  test.each([
    [['flat', 'Q1']],
    [['cross', 'Q13', 'Q12', '--percent', 'row']],
    [['instrument', 'show']],
    [['instrument', 'check']],
    [['--help']],
    [['flat', '--help']],
  ])('%j is done: 0, results on stdout and nothing on stderr', (words) => {
    const { code, out, err } = runHere(...words);
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(100);
    expect(err).toBe('');
  });

  test.each([
    [['flat', 'Q1', '--responses', 'no such file.csv']],
    [['instrument', 'show', CSV]],
    [['instrument', 'check', CSV]],
    [['flat', 'role', '--instrument', CSV, '--responses', CSV]],
    [['flat', 'role', '--instrument', LSS, '--responses', LSS]],
    [['report', '--responses', fromRoot('datasets')]],
  ])('%j cannot be read: 1, the problem on stderr and nothing on stdout', (words) => {
    const { code, out, err } = runHere(...words);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/^error: /);
  });

  test.each([
    [['nonsense']],
    [[]],
    [['flat']],
    [['flat', 'Q999']],
    [['cross', 'Q1', 'Q999']],
    [['cross', 'Q1', 'Q6', '--percent', 'half']],
    [['flat', 'Q1', '--language', 'de']],
    [['flat', 'Q1', '--nonsense']],
    [['flat', 'Q1', '--where', 'Q4 ==']],
    [['flat', 'Q1', '--where', 'Q999 == 1']],
    [['flat', 'Q1', '--complete', '--incomplete']],
    [['flat', 'role', '--instrument', LSS]],
    [['flat', 'role', '--responses', CSV]],
    [['report', '--formats', 'html,pdf']],
    [['report', '--questions', 'Q1,Q999']],
    [['report', '--questions', 'Q9-Q2']],
    [['instrument', 'show', '--reading', 'everyone']],
    [['instrument', 'show', '--formats', 'html']],
    [['instrument', 'show', '--out', 'codebook', '--formats', 'pdf']],
    [['instrument', 'show', '--labels', 'de']],
    [['validate', '--formats', 'html']],
    [['validate', '--out', 'quality', '--formats', 'md']],
  ])('%j is wrong usage: 2, and nothing on stdout', (words) => {
    const { code, out, err } = runHere(...words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.length).toBeGreaterThan(10);
  });

  test('validate gives 1 when the answers hold errors, and 0 when they hold none', () => {
    const { code, out } = runHere('validate', '--language', 'en');
    expect(code).toBe(1);
    expect(out).toMatch(/64 respondents: [1-9]\d* errors/);
    const clean = join(directory, 'clean.csv');
    writeFileSync(clean, 'id;submitdate;Q4\n"1";"2026-01-01";"A2"\n');
    const fine = runHere(
      'validate',
      '--instrument',
      fromRoot('datasets/ent-colleges.lss'),
      '--responses',
      clean,
    );
    expect(fine.code).toBe(0);
  });
});

test('a survey archive needs no structure beside it, and gives the tables of its exports', () => {
  const archive = fromRoot('test/fixtures/limesurvey/exports/types/archive.lsa');
  const { out, err, code } = runHere('flat', 'role', '--responses', archive);
  expect({ err, code }).toEqual({ err: '', code: 0 });
  const table = runHere('flat', 'role', ...TYPES).out;
  expect(out).toBe(table.replace('types.csv', 'archive.lsa'));
  expect(runHere('instrument', 'show', archive).out).toBe(runHere('instrument', 'show', LSS).out);
});

describe('messages', () => {
  test('answers to another questionnaire than the embedded one ask for its structure', () => {
    const { err } = runHere('flat', 'role', '--responses', CSV);
    expect(err).toContain('--instrument FILE.lss');
    expect(runHere('flat', 'role', '--responses', CSV, '--language', 'fr').err).toContain(
      'donnez la structure de leur enquête',
    );
  });

  test.each([
    ['en', /^error: no such file\.csv: There is no such file/],
    ['fr', /^erreur : no such file\.csv : Ce fichier n'existe pas/],
  ])('problems are told in the language asked for: %s', (language, expected) => {
    const { err } = runHere(
      'flat',
      'Q1',
      '--language',
      language,
      '--responses',
      'no such file.csv',
    );
    expect(err).toMatch(expected);
  });

  test('a control character in a file name does not reach the terminal', () => {
    const { err } = runHere('flat', 'Q1', '--responses', 'a\u001b[31m.csv');
    expect(err.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test('validate prints no open answer', () => {
    expect(runHere('validate', ...TYPES).out).not.toMatch(/Il a dit|=1\+1/);
  });
});

describe('tables', () => {
  test('row percentages of a multiple choice are refused, as are labels in a language there is not', () => {
    const crossed = runHere('cross', 'Q14', 'Q13', '--percent', 'row');
    expect(crossed.code).toBe(2);
    expect(crossed.err).toContain('Utilisez les pourcentages en colonne');
    const labelled = runHere('flat', 'Q4', '--labels', 'xx', '--language', 'en');
    expect(labelled.code).toBe(2);
    expect(labelled.err).toContain('no language "xx"; it has fr');
  });

  test('answers of another questionnaire are told so once, after the reason', () => {
    const other = fromRoot('test/fixtures/limesurvey/types.csv');
    const { code, err } = runHere('flat', 'Q4', '--responses', other);
    expect(code).toBe(2);
    expect(err.match(/--instrument FILE\.lss/g)).toHaveLength(1);
    expect(err.indexOf('No column of the file')).toBeLessThan(err.indexOf('--instrument FILE'));
  });

  test('"=" in a selection is refused: what stops a command is an error', () => {
    const { code, err } = runHere('flat', 'Q4', '--where', "Q4 = 'A2'", '--language', 'en');
    expect(code).toBe(2);
    expect(err).toMatch(/^error: --where/);
    expect(err).toContain('write "Q4 == …"');
  });

  test('the selection is the scope of the table', () => {
    const { out } = runHere(
      'flat',
      'Q1',
      '--language',
      'en',
      '--where',
      "Q4 == 'A2'",
      '--complete',
    );
    expect(out).toContain('Interviewed 14');
    expect(out).toContain("Scope: complete questionnaires, respondents for whom Q4 == 'A2'.");
  });

  test('--json prints the table alone, to be read by programs', () => {
    const table = JSON.parse(runHere('flat', 'Q13', '--json').out);
    expect(table).toMatchObject({ kind: 'flat', id: 'flat:Q13', provenance: 'fictitious' });
  });

  test('--labels chooses the language of the questionnaire apart from that of the words', () => {
    const { out } = runHere('flat', 'Q4', '--language', 'en', '--labels', 'fr');
    expect(out).toContain('Interviewed');
    expect(out).toContain("Vous utilisez l'ENT");
  });

  test('open answers are listed with --texts only', () => {
    expect(runHere('flat', 'longt', ...TYPES).out).not.toMatch(/^1 /m);
    expect(runHere('flat', 'longt', '--texts', ...TYPES).out).toMatch(/^1 /m);
  });

  test('the banner stands above a table of fictitious answers, and not above others', () => {
    expect(runHere('flat', 'Q1', '--language', 'fr').out).toMatch(/^\[Données fictives/);
    expect(runHere('flat', 'role', ...TYPES).out).not.toMatch(/fictives|Fictitious/);
  });
});

describe('provenance', () => {
  const copies = () => {
    for (const name of ['real.csv', 'made.csv']) cpSync(CSV, join(directory, name));
    return ['real.csv', 'made.csv'].map((name) => join(directory, name));
  };

  test('answers of which one file is synthetic are said to be synthetic, in any order', () => {
    const [real = '', made = ''] = copies();
    writeFileSync(join(directory, 'made.provenance.json'), '{ "kind": "synthetic" }');
    writeFileSync(join(directory, 'real.provenance.json'), '{ "kind": "real" }');
    for (const files of [
      [real, made],
      [made, real],
    ]) {
      const { out } = runHere('flat', 'role', '--instrument', LSS, '--responses', ...files);
      expect(out).toMatch(/^\[Données synthétiques/);
    }
  });

  test('a provenance that says something else is refused', () => {
    const [, made = ''] = copies();
    writeFileSync(join(directory, 'made.provenance.json'), '{ "kind": "invented" }');
    const { code, err } = runHere('flat', 'role', '--instrument', LSS, '--responses', made);
    expect(code).toBe(1);
    expect(err).toContain('made.provenance.json');
  });
});

describe('report', () => {
  const report = (...words: readonly string[]) =>
    runHere('report', ...TYPES, '--out', join(directory, 'out'), ...words);

  test('prints the paths that it wrote, in the order of the formats', () => {
    const { code, out } = report('--formats', 'json,csv', '--questions', 'role');
    expect(code).toBe(0);
    const paths = out.trimEnd().split('\n');
    expect(paths).toEqual(
      ['tables.json', 'tables.csv'].map((name) => join(directory, 'out', name)),
    );
    for (const path of paths) expect(existsSync(path)).toBe(true);
  });

  test('ranges take the questions between two codes, in the order of the questionnaire', () => {
    const words = ['--formats', 'json', '--questions', 'age, role-consent,age'];
    expect(report(...words).code).toBe(0);
    const { tables } = JSON.parse(readFileSync(join(directory, 'out', 'tables.json'), 'utf8'));
    const ids = tables.map(({ id }: { id: string }) => id);
    expect(ids.slice(2)).toEqual(['flat:role', 'flat:sexe', 'flat:consent', 'flat:age']);
  });

  test('a second report replaces the first; a file changed by hand is left alone', () => {
    expect(report('--questions', 'role').code).toBe(0);
    expect(report('--questions', 'sexe').code).toBe(0);
    const path = join(directory, 'out', 'report.html');
    writeFileSync(path, 'mine');
    const { code, err, out } = report('--questions', 'role', '--language', 'fr');
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain("Rien n'a été écrit");
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });
});

describe('validate', () => {
  const out = () => join(directory, 'out');

  test('writes a page where --out says, and gives 1 for the errors in the answers', () => {
    const { code, out: paths } = runHere('validate', '--out', out());
    expect(code).toBe(1);
    expect(paths).toBe(`${join(out(), 'quality.html')}\n`);
    expect(readFileSync(join(out(), 'quality.html'), 'utf8')).toContain('<html lang="fr">');
  });

  test('writes three formats in the language asked for, and replaces what it wrote', () => {
    for (const language of ['fr', 'en']) {
      const words = ['--out', out(), '--formats', 'html,csv,json', '--language', language];
      expect(runHere('validate', ...TYPES, ...words).code).toBe(1);
    }
    const read = (name: string) => readFileSync(join(out(), name), 'utf8');
    expect(read('quality.html')).toContain('<html lang="en">');
    expect(read('quality.csv')).toContain('codes that are no answer of the question');
    expect(JSON.parse(read('quality.json'))).toMatchObject({
      schema: 'ent-survey/quality/1',
      provenance: { kind: 'real' },
      respondents: 39,
    });
  });

  test('--json prints the findings, and what reading met', () => {
    const { code, out: json } = runHere('validate', '--json', '--where', "Q4 == 'A2'");
    expect(code).toBe(1);
    const { kind, respondents, where, findings, reading, notChecked } = JSON.parse(json);
    expect([kind, respondents, where]).toEqual(['quality', 17, "Q4 == 'A2'"]);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'number-outside-limits',
        severity: 'error',
        question: 'Q2',
        rows: [{ row: 52, id: '53', field: 'Q2', value: '999' }],
      }),
    );
    expect(Array.isArray(reading)).toBe(true);
    expect(notChecked).toContainEqual(expect.objectContaining({ rule: 'speeder' }));
  });

  test('of one file read twice tells the identifiers once, as a finding', () => {
    const twice = ['--instrument', LSS, '--responses', CSV, CSV];
    const { out: text } = runHere('validate', ...twice, '--language', 'en');
    expect(text).toContain('the same identifier several times [repeated-id]');
    expect(text).toContain('78 respondents: id 1 = 1, 2 = 2');
    expect(text).not.toContain('Some respondents occur more than once');
  });
});

describe('instrument check', () => {
  test('prints the findings, in the language of the questionnaire, and their number', () => {
    const { code, out } = runHere('instrument', 'check');
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      expect.stringContaining('avertissement : question Q3 : « A26 » et « A27 » de la question'),
      expect.stringContaining('avertissement : question Q3 : « A39 » et « A40 » de la question'),
      expect.stringContaining('remarque : question Q34 : « Q32 » et « Q34 » ont le même intitulé'),
      '102 questions : 0 erreur, 2 avertissements, 1 remarque.',
      '',
    ]);
  });

  test('--language and --json are for readers of another language and for programs', () => {
    const { out } = runHere('instrument', 'check', LSS, '--language', 'en');
    expect(out).toMatch(/\n38 questions: 0 errors, \d+ warnings?, \d+ notes?\.\n$/);
    const found: unknown = JSON.parse(runHere('instrument', 'check', LSS, '--json').out);
    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'problem', rule: 'switched-off', severity: 'note' }),
    );
  });

  test('gives 1 when there are errors, each told once', () => {
    const limits = [
      { qid: 2, attribute: 'min_num_value_n', value: '9' },
      { qid: 2, attribute: 'max_num_value_n', value: '1' },
    ];
    const broken = join(directory, 'broken.lss');
    const questions = [row(2, 'N', 'age', { relevance: 'nobody == 1' })];
    const texts = [{ qid: 2, question: 'Age', language: 'en' }];
    const tables = { questions, question_l10ns: texts, question_attributes: limits };
    writeFileSync(broken, compose(tables));
    const { code, out } = runHere('instrument', 'check', broken, '--language', 'en');
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^error: .*the minimum is above the maximum/),
      expect.stringMatching(/^warning: .*There is no variable "nobody"/),
      '1 question: 1 error, 1 warning, 0 notes.',
      '',
    ]);
  });
});

describe('instrument show', () => {
  const out = () => join(directory, 'out');

  test('prints the contents: a line for each question with who is asked, and how to see more', () => {
    const { code, out: text } = runHere('instrument', 'show', '--language', 'en');
    expect(code).toBe(0);
    expect(text).toMatch(
      /^ {2}Q14 +multiple choice +Si vous ne l'utilisez pas, .* if Q13\u00a0= “jamais”$/m,
    );
    expect(text.match(/^ {2}Q\d+ /gm)).toHaveLength(102);
    expect(text).toMatch(
      /\n\nIn full: some questions with --question Q1, all with --out DIRECTORY\.\n$/,
    );
    const french = runHere('instrument', 'show').out;
    expect(french).toMatch(/^ {2}Q14 +choix multiple .* si Q13\u00a0= «\u00a0jamais\u00a0»$/m);
    expect(french).toContain('En entier : quelques questions avec --question Q1');
  });

  test('--question prints questions in full: who is asked in words and as LimeSurvey has it, answers', () => {
    const { code, out: text } = runHere(
      'instrument',
      'show',
      '--question',
      'Q14',
      '--language',
      'en',
    );
    expect(code).toBe(0);
    expect(text).toContain("(asked if Q13 is “jamais”)  Q13 == 'A1'");
    expect(text).toMatch(/^Group \d+\. Enseignant usages ENT$/m);
    expect(text).toContain("L'ENT ne me sert pas vraiment");
    expect(text).not.toContain('Q15');
    const several = runHere('instrument', 'show', '--question', 'Q1, Q5-Q7').out;
    expect([...several.matchAll(/^ {2}(Q\d+) /gm)].map((match) => match[1])).toEqual([
      'Q1',
      'Q5',
      'Q6',
      'Q7',
    ]);
  });

  test('--question of an unknown code suggests the nearest, in French too', () => {
    const unknown = runHere('instrument', 'show', '--question', 'q13', '--language', 'en');
    expect([unknown.code, unknown.out]).toEqual([2, '']);
    expect(unknown.err).toContain('There is no question q13; did you mean Q13?');
    const french = runHere('instrument', 'show', '--question', 'Q5-Q990', '--language', 'fr');
    expect(french.err).toContain("Il n'y a pas de question Q5-Q990 ; vouliez-vous dire Q5-Q90 ?");
    const backwards = runHere('report', '--questions', 'Q99-Q101,Q9-Q2,zzzz-Q5');
    expect(backwards.err).toContain('pas de question Q9-Q2, zzzz-Q5 ; les questions sont Q1, Q2');
    const far = runHere('instrument', 'show', '--question', 'xyzzy', '--language', 'en');
    expect(far.err).toContain('the questions are Q1, Q2');
  });

  test('--question goes with neither --out nor --formats', () => {
    const words = ['instrument', 'show', '--question', 'Q1', '--out', out()];
    expect(runHere(...words).code).toBe(2);
    expect(existsSync(out())).toBe(false);
  });

  test('writes a codebook where --out says, a page unless told otherwise', () => {
    const { code, out: paths } = runHere('instrument', 'show', LSS, '--out', out());
    expect(code).toBe(0);
    expect(paths).toBe(`${join(out(), 'codebook.html')}\n`);
    expect(readFileSync(join(out(), 'codebook.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/);
  });

  test('writes both formats, and replaces what it wrote', () => {
    for (const language of ['fr', 'en']) {
      const words = ['--out', out(), '--formats', 'text,html', '--language', language];
      expect(runHere('instrument', 'show', LSS, ...words).code).toBe(0);
      const names = ['codebook.txt', 'codebook.html'];
      for (const name of names) expect(existsSync(join(out(), name))).toBe(true);
    }
    expect(readFileSync(join(out(), 'codebook.html'), 'utf8')).toContain('<html lang="en">');
  });
});
