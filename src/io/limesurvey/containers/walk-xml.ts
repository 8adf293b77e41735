import { SaxesParser } from 'saxes';
import { type Message, type Place, problem, SurveyError } from '../../../core/problems/index.js';
import { brokenXml, refusedDoctype, tooDeep, truncatedXml } from './messages.js';

type Attributes = Readonly<Record<string, string>>;

/** What is done at the start and the end of each element; `path` ends with its own name. */
export interface XmlVisitor {
  readonly open?: (path: readonly string[], attributes: Attributes) => void;
  /** `text` is what stands in the element, after the last of those inside it. */
  readonly close: (path: readonly string[], text: string) => void;
}

const DEEPEST = 64;

/** What saxes says of a control character, which it then hands on. */
const CONTROL_CHARACTER = /disallowed character\.$/;

/** UTF-8 without its byte order mark; `undefined` for anything else. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Visits the elements of an XML file of LimeSurvey or of a spreadsheet. Entities are never declared
 * nor expanded, beyond the five of XML itself; control characters, which respondents paste without
 * seeing them, are kept.
 *
 * @throws SurveyError when the XML is damaged, cut short, declares a document type or is nested
 * beyond measure.
 */
export function walkXml(bytes: Uint8Array, source: Place, { open, close }: XmlVisitor): void {
  const parser = new SaxesParser();
  const refuse = (rule: string, message: Message): never => {
    throw new SurveyError([problem(rule, message, { ...source, line: parser.line })]);
  };
  const path: string[] = [];
  let text = '';
  let finished = false;
  parser.on('doctype', () => refuse('refused-doctype', refusedDoctype));
  parser.on('error', ({ message }) => {
    if (CONTROL_CHARACTER.test(message)) return;
    if (finished) refuse('truncated-xml', truncatedXml);
    refuse('broken-xml', brokenXml);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length === DEEPEST) refuse('too-deep', tooDeep(DEEPEST));
    path.push(name);
    text = '';
    open?.(path, attributes);
  });
  const gather = (part: string) => {
    text += part;
  };
  parser.on('text', gather);
  parser.on('cdata', gather);
  parser.on('closetag', () => {
    close(path, text);
    path.pop();
    text = '';
  });
  parser.write(decoded(bytes) ?? refuse('broken-xml', brokenXml));
  finished = true;
  parser.close();
}
