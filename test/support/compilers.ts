import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type ts from 'typescript';
import { fromRoot } from './survey-fixtures.js';

type TypeScript = typeof ts;

/** A compiler that users have, and how it finds packages. */
export interface Compiler {
  readonly name: string;
  readonly typescript: TypeScript;
  readonly options: ts.CompilerOptions;
}

const require = createRequire(import.meta.url);

function compilerOf(module: string, how: 'classic' | 'bundler'): Compiler {
  const typescript: TypeScript = require(module);
  const { ModuleKind, ModuleResolutionKind, ScriptTarget } = typescript;
  return {
    name: `TypeScript ${typescript.version}, ${how} resolution`,
    typescript,
    options: {
      ...{ strict: true, declaration: true, types: [], lib: ['lib.es2022.d.ts'] },
      target: ScriptTarget.ES2022,
      ...(how === 'classic'
        ? { module: ModuleKind.CommonJS, moduleResolution: ModuleResolutionKind.Node10 }
        : { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler }),
    },
  };
}

/** The compiler of tslab notebooks. */
export const NOTEBOOK = compilerOf('typescript-5.0', 'classic');
export const COMPILERS: readonly Compiler[] = [NOTEBOOK, compilerOf('typescript', 'bundler')];

/** A folder in which the built package is installed, and some files. */
export interface Folder {
  readonly path: string;
  write(name: string, text: string): string;
  remove(): void;
}

export function emptyFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'consumer-'));
  mkdirSync(join(path, 'node_modules'));
  symlinkSync(fromRoot('.'), join(path, 'node_modules', 'ent-survey'), 'dir');
  return {
    path,
    write: (name, text) => {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** What a compiler says of some files, and what it declares. */
export interface Compiled {
  /** `line: message`, in the order of the lines; the file is left out. */
  readonly errors: readonly string[];
  readonly declarations: string;
  /** How many types the compiler made of generic ones: the same on every machine. */
  readonly instantiations: number;
}

export function compile(
  { typescript, options }: Compiler,
  files: readonly string[],
  more: ts.CompilerOptions = {},
): Compiled {
  const program = typescript.createProgram(files, { ...options, ...more });
  const errors = files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ file: at, start = 0, messageText }) => {
      const line = at?.getLineAndCharacterOfPosition(start).line ?? -1;
      return `${line + 1}: ${typescript.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
  const instantiations = program.getInstantiationCount();
  let declarations = '';
  const keep = (_: string, text: string) => {
    declarations += text;
  };
  program.emit(undefined, keep, undefined, true);
  return { errors, declarations, instantiations };
}

/** What an editor shows when the pointer is on the first `name` after `after`. */
export function hover(compiler: Compiler, file: string, after: string, name: string): string {
  const { typescript, options } = compiler;
  const { sys } = typescript;
  const service = typescript.createLanguageService({
    fileExists: sys.fileExists,
    readFile: sys.readFile,
    directoryExists: sys.directoryExists,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = sys.readFile(path);
      return text === undefined ? undefined : typescript.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => dirname(file),
    getCompilationSettings: () => options,
    getDefaultLibFileName: (given) => typescript.getDefaultLibFilePath(given),
  });
  const text = sys.readFile(file) ?? '';
  const place = text.indexOf(name, text.indexOf(after));
  return typescript.displayPartsToString(service.getQuickInfoAtPosition(file, place)?.displayParts);
}
