import { SaxesParser } from 'saxes';
import { type Message, type Place, problem, SurveyError } from '../../../core/problems/index.js';
import { type Advice, brokenXml, refusedDoctype, tooDeep, truncatedXml } from './messages.js';

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
function decoded(xml: string | Uint8Array): string | undefined {
  if (typeof xml === 'string') return xml;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(xml);
  } catch {
    return undefined;
  }
}

/**
 * Visits the elements of an XML file of LimeSurvey or of a spreadsheet. Entities are never declared
 * nor expanded, beyond the five of XML itself; control characters, which respondents paste without
 * seeing them, are kept. `advice` says what to do about a file that is no good.
 *
 * @throws SurveyError when the XML is damaged, cut short, declares a document type or is nested
 * beyond measure.
 */
export function walkXml(
  xml: string | Uint8Array,
  source: Place,
  advice: Advice,
  { open, close }: XmlVisitor,
): void {
  const parser = new SaxesParser();
  const refuse = (rule: string, message: Message): never => {
    throw new SurveyError([problem(rule, message, { ...source, line: parser.line })]);
  };
  const path: string[] = [];
  let text = '';
  let finished = false;
  parser.on('doctype', () => refuse('refused-doctype', refusedDoctype(advice)));
  parser.on('error', ({ message }) => {
    if (CONTROL_CHARACTER.test(message)) return;
    if (finished) refuse('truncated-xml', truncatedXml(advice));
    refuse('broken-xml', brokenXml(advice));
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length === DEEPEST) refuse('too-deep', tooDeep(DEEPEST, advice));
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
  parser.write(decoded(xml) ?? refuse('broken-xml', brokenXml(advice)));
  finished = true;
  parser.close();
}
