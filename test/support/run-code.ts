import ts from 'typescript';
import type { Instrument } from '../../src/index.js';
import * as library from '../../src/index.js';

function isInstrument(value: unknown): value is Instrument {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'instrument'
  );
}

/** The questionnaire that some TypeScript builds with this library. */
export function builtBy(code: string): Instrument {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(code, { compilerOptions });
  const made: { survey?: unknown } = {};
  new Function('exports', 'require', outputText)(made, () => library);
  if (!isInstrument(made.survey)) throw new Error('The code builds no questionnaire.');
  return made.survey;
}
