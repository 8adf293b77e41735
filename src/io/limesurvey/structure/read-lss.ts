import { type Place, problem, SurveyError } from '../../../core/problems/index.js';
import { instrumentOf, type ReadStructure } from './instrument-of.js';
import { wrongDocument } from './messages.js';
import { decodeXml } from './xml/decode.js';
import { readSections, type Sections } from './xml/sections.js';

function refuseOtherDocuments({ root, headings }: Sections, source: Place): void {
  const found = root === 'document' ? (headings.get('LimeSurveyDocType') ?? root) : root;
  if (found === 'Survey') return;
  throw new SurveyError([problem('wrong-document', wrongDocument(found), source)]);
}

/**
 * The questionnaire of a LimeSurvey structure file (`.lss`), of any version from 2.05 on.
 *
 * Groups, questions, items and options stand in the order of the survey; texts are cleaned for
 * display and kept as written in `origin`. Relevance equations stay in LimeSurvey's language, and
 * array filters become conditions of items. The problems are warnings: what the file holds that
 * the model cannot say, or that LimeSurvey itself would not use.
 *
 * @throws SurveyError when the file is not the structure of a survey, or is damaged.
 * @example
 * const { instrument, problems } = readLss(await readFile('survey.lss'), { file: 'survey.lss' });
 */
export function readLss(
  content: string | Uint8Array,
  options: { readonly file?: string } = {},
): ReadStructure {
  const source = options.file === undefined ? {} : { file: options.file };
  const sections = readSections(decodeXml(content, source), source);
  refuseOtherDocuments(sections, source);
  return instrumentOf(sections, source);
}
