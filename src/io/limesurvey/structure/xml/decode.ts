import { type Message, type Place, problem, SurveyError } from '../../../../core/problems/index.js';
import { archiveFile, emptyFile, notXml, pdfFile, tooLarge } from '../messages.js';

const LARGEST_MIB = 64;

function refusal(text: string): readonly [rule: string, message: Message] | undefined {
  if (text.trim() === '') return ['empty-file', emptyFile];
  if (text.startsWith('%PDF')) return ['not-a-structure', pdfFile];
  if (text.startsWith('PK\u0003\u0004')) return ['not-a-structure', archiveFile];
  if (!/^\s*</.test(text)) return ['not-a-structure', notXml];
  return undefined;
}

/**
 * The text of a file that may be XML: UTF-8 without its byte order mark. Control characters, which
 * respondents and authors paste without seeing them and XML forbids, become spaces.
 *
 * @throws SurveyError when the file is empty, too large, a PDF, an archive or plainly not XML.
 */
export function decodeXml(content: string | Uint8Array, source: Place): string {
  const refuse = (rule: string, message: Message): never => {
    throw new SurveyError([problem(rule, message, source)]);
  };
  if (content.length > LARGEST_MIB * 2 ** 20) refuse('too-large', tooLarge(LARGEST_MIB));
  const decoded = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const text = decoded.replace(/^\uFEFF/, '');
  const refused = refusal(text);
  if (refused !== undefined) refuse(...refused);
  return text.replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, ' ');
}
