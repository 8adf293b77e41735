// What a typed questionnaire of 102 questions costs the compiler, with TypeScript 5.0.4 (that of tslab) and the current one:
// its declarations, then cells of a notebook that use it, each checked and emitted by a program that starts from the last one;
// then the same cells on the study of 2013 as it is installed.
// Needs `dist/`: npm run build.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Cells on a questionnaire made for the purpose. */
const MADE = {
  imports: `import { cross, flat, is, where, type ResponseOf, type Responses } from 'ent-survey';
import { ent, Q13 } from './study.js';
declare const r: Responses<typeof ent>;
`,
  cells: [
    `Q13; ent.questions.Q13;`,
    `export const cumulative = flat(r, 'Q13').rows[0]?.cumulative;`,
    `export const row = flat(r, 'Q7_A1').rows.map((each) => each.count);`,
    `export const crossed = cross(r, { rows: 'Q13', columns: 'Q2', percent: 'row' }).measures.share;`,
    `export const answer: ResponseOf<typeof ent> = { Q13: 'A70', Q7: { A1: 'A5' } };`,
    `export const teachers = where(r, is(Q13, 'A2'));`,
    `export const all = [flat(r, 'Q1'), flat(r, 'Q2'), flat(r, 'Q3'), flat(r, 'Q4'), flat(r, 'Q5')];`,
  ],
};

/** Cells on the study of 2013. */
const STUDY = {
  imports: `import { cross, derive, flat, is, where, type ResponseOf, type Responses } from 'ent-survey';
import { ent, nonUse, Q13, use } from 'ent-survey/ent2013';
declare const r: Responses<typeof ent>;
`,
  cells: [
    `Q13; ent.questions.Q13;`,
    `export const cumulative = flat(r, 'Q13').rows[0]?.cumulative;`,
    `export const row = flat(r, 'Q53_tni').bases.answered;`,
    `export const crossed = cross(r, { rows: 'Q13', columns: 'Q7', percent: 'row' }).measures.share;`,
    `export const answer: ResponseOf<typeof ent> = { Q13: 'week', Q88: ['maths'], Q53: { tni: '2' } };`,
    `export const teachers = where(r, is(Q13, 'never'));`,
    `export const harmonised = derive(r, use, nonUse); export const table = flat(harmonised, 'use');`,
    `export const all = [flat(r, 'Q1'), flat(r, 'Q2'), flat(r, 'Q3'), flat(r, 'Q4'), flat(r, 'Q5')];`,
  ],
};

/** A host that reads each file once, and the cell each time. */
function hostOf(ts, options, files) {
  const host = ts.createCompilerHost(options);
  const kept = new Map();
  const read = host.getSourceFile;
  host.getSourceFile = (path, ...rest) => {
    const cell = files.get(path);
    const known = kept.get(path);
    if (known !== undefined && (cell === undefined || known.text === cell)) return known;
    const file =
      cell === undefined ? read(path, ...rest) : ts.createSourceFile(path, cell, ...rest);
    if (file !== undefined) file.version = String(cell?.length ?? 0) + (cell ?? '');
    kept.set(path, file);
    return file;
  };
  host.fileExists = (path) => files.has(path) || ts.sys.fileExists(path);
  host.writeFile = () => {};
  return host;
}

function optionsOf(ts, classic) {
  return {
    ...{ strict: true, declaration: true, types: [], lib: ['lib.es2022.d.ts'] },
    target: ts.ScriptTarget.ES2022,
    module: classic ? ts.ModuleKind.CommonJS : ts.ModuleKind.ESNext,
    moduleResolution: classic ? ts.ModuleResolutionKind.Node10 : ts.ModuleResolutionKind.Bundler,
  };
}

/** Milliseconds that each cell takes, the first one included. */
function timesOf(ts, options, folder, { imports, cells }) {
  const path = join(folder, 'cell.ts');
  const files = new Map();
  const host = hostOf(ts, options, files);
  let builder;
  return cells.map((cell) => {
    files.set(path, imports + cell);
    const start = performance.now();
    builder = ts.createEmitAndSemanticDiagnosticsBuilderProgram([path], options, host, builder);
    const source = builder.getSourceFile(path);
    const problems = ts.getPreEmitDiagnostics(builder.getProgram(), source);
    builder.emit(source);
    const time = performance.now() - start;
    if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, host));
    return time;
  });
}

function measure(module) {
  const ts = require(module);
  const options = optionsOf(ts, module !== 'typescript');
  const folder = mkdtempSync(join(tmpdir(), 'types-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(here('..'), join(folder, 'node_modules', 'ent-survey'), 'dir');
    const source = join(folder, 'source.ts');
    writeFileSync(source, execFileSync(process.execPath, [here('large-instrument.mjs')]));
    const start = performance.now();
    const program = ts.createProgram([source], options);
    const problems = ts.getPreEmitDiagnostics(program);
    if (problems.length > 0) throw new Error(problems[0].messageText);
    program.emit(
      undefined,
      (_, text) => writeFileSync(join(folder, 'study.d.ts'), text),
      undefined,
      true,
    );
    const compiled = performance.now() - start;
    const size = readFileSync(join(folder, 'study.d.ts')).length;
    console.log(`TypeScript ${ts.version}`);
    console.log(
      `  questionnaire: ${Math.round(compiled)} ms, ${program.getInstantiationCount()} instantiations, ${Math.round(size / 1000)} kB of declarations`,
    );
    for (const [name, given] of Object.entries({
      'made questionnaire': MADE,
      'study of 2013': STUDY,
    })) {
      const [first = 0, ...later] = timesOf(ts, options, folder, given).map(Math.round);
      console.log(`  cells on the ${name}: first ${first} ms, then ${later.join(', ')} ms`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const module of ['typescript-5.0', 'typescript']) measure(module);
