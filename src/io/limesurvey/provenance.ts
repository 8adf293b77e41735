import { existsSync } from 'node:fs';
import { type Problem, problem, SurveyError } from '../../core/problems/index.js';
import type { Provenance } from '../../core/responses/index.js';
import { expandHome, readBytes } from '../files/read-bytes.js';
import { unfitProvenance } from './messages.js';

type Declared = Omit<Provenance, 'files'>;

function unfit(file: string): Problem {
  return problem('unfit-provenance', unfitProvenance, { file });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isKind(kind: unknown): kind is Provenance['kind'] {
  return kind === 'real' || kind === 'fictitious' || kind === 'synthetic';
}

function noteIn(note: unknown): Pick<Declared, 'note'> {
  if (typeof note !== 'object' || note === null || !('en' in note) || !('fr' in note)) return {};
  return { note: { en: String(note.en), fr: String(note.fr) } };
}

/**
 * What the file `NAME.provenance.json` beside an export says of its answers: `{ "kind": "real" |
 * "fictitious" | "synthetic", "note": { "en", "fr" } }`; `undefined` when there is no such file.
 *
 * @throws SurveyError when the file says something else.
 */
export function readProvenance(path: string): Declared | undefined {
  const beside = path.replace(/(?:\.[^./\\]+)?$/, '.provenance.json');
  if (!existsSync(expandHome(beside))) return undefined;
  const content = parseJson(new TextDecoder().decode(readBytes(beside)));
  if (typeof content !== 'object' || content === null || !('kind' in content)) {
    throw new SurveyError([unfit(beside)]);
  }
  const { kind } = content;
  if (!isKind(kind)) throw new SurveyError([unfit(beside)]);
  return { kind, ...noteIn('note' in content ? content.note : undefined) };
}
