import { type Place, problem, SurveyError } from '../../../core/problems/index.js';
import { isArchive } from '../containers/unzip.js';
import { instrumentOf, type ReadStructure } from './instrument-of.js';
import {
  emptyFile,
  noStructureInside,
  partOfASurvey,
  pdfFile,
  tooLarge,
  wrongDocument,
} from './messages.js';
import { jsonSections } from './other-forms/json-sections.js';
import { structureInArchive } from './other-forms/structure-in-archive.js';
import { tabSections } from './other-forms/tab-sections.js';
import { decodeXml } from './xml/decode.js';
import { cell, type Row, readSections, rowsOf, type Sections } from './xml/sections.js';

const LARGEST_MIB = 64;

/** What is read, and of what documents LimeSurvey says that they are. */
const PARTS: ReadonlySet<string> = new Set(['Group', 'Question']);

/** The text of a file that is no archive; UTF-8 without its byte order mark. */
function textOf(content: string | Uint8Array, source: Place): string {
  const refuse = (rule: string, message: typeof emptyFile): never => {
    throw new SurveyError([problem(rule, message, source)]);
  };
  if (content.length > LARGEST_MIB * 2 ** 20) refuse('too-large', tooLarge(LARGEST_MIB));
  const decoded = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const text = decoded.replace(/^\uFEFF/, '');
  if (text.trim() === '') refuse('empty-file', emptyFile);
  if (text.startsWith('%PDF')) refuse('not-a-structure', pdfFile);
  return text;
}

function sectionsOf(text: string, source: Place): Sections {
  if (/^\s*</.test(text)) return readSections(decodeXml(text, source), source);
  return /^\s*\{/.test(text) ? jsonSections(text, source) : tabSections(text, source);
}

/** A part of a survey with what a whole one says of it: a survey and, around a question, a group. */
function completed(sections: Sections): Sections {
  const { tables, languages } = sections;
  const [first] = [...rowsOf(sections, 'groups'), ...rowsOf(sections, 'questions')];
  const [language = ''] = languages;
  const survey: Row = new Map([
    ['sid', first === undefined ? '' : cell(first, 'sid')],
    ['language', language],
  ]);
  const group: Row = new Map([['gid', first === undefined ? '' : cell(first, 'gid')]]);
  return { ...sections, tables: new Map([['groups', [group]], ...tables, ['surveys', [survey]]]) };
}

/**
 * The questionnaire in a structure of LimeSurvey in any of its forms, told apart by what the file
 * holds: XML (`.lss`, or the part of a survey in a `.lsg` or `.lsq`), an archive (`.lsa`), the
 * tab-separated `.txt`, or JSON. All that `readLss` says of its result holds of this one too; a part
 * of a survey is told by a note.
 *
 * @throws SurveyError when the file is no structure, or is damaged.
 * @example
 * const { instrument } = readStructure(await readFile('survey_archive_202613.lsa'));
 */
export function readStructure(
  content: string | Uint8Array,
  options: { readonly file?: string } = {},
): ReadStructure {
  const source = options.file === undefined ? {} : { file: options.file };
  const isPacked = typeof content !== 'string' && isArchive(content);
  const inner = isPacked ? structureInArchive(content, options.file ?? 'archive') : content;
  if (inner === undefined) {
    throw new SurveyError([problem('no-structure', noStructureInside, source)]);
  }
  const sections = sectionsOf(textOf(inner, source), source);
  const { root, headings } = sections;
  const found = root === 'document' ? (headings.get('LimeSurveyDocType') ?? root) : root;
  if (PARTS.has(found)) {
    const { instrument, problems } = instrumentOf(completed(sections), source);
    const note = problem('part-of-a-survey', partOfASurvey(found), source, 'note');
    return { instrument, problems: [note, ...problems] };
  }
  if (found !== 'Survey') {
    throw new SurveyError([problem('wrong-document', wrongDocument(found), source)]);
  }
  return instrumentOf(sections, source);
}
