import { Tokenizer } from 'htmlparser2';

const BREAKING =
  /^(?:address|article|blockquote|br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)$/;
const UNSEEN = /^(?:script|style|template|noscript)$/;
const PLACEHOLDER = /\{[^\s{}][^{}]*\}/g;

const ignore = () => undefined;

/**
 * The pieces of text that a reader would see, in order.
 *
 * The tokenizer is used without a tree, so that tags that are never closed cost nothing.
 */
function visible(html: string): readonly string[] {
  const pieces: string[] = [];
  let unseen = '';
  const add = (piece: string) => {
    if (unseen === '') pieces.push(piece);
  };
  const opened = (start: number, end: number) => {
    const name = html.slice(start, end).toLowerCase();
    if (BREAKING.test(name)) add(' ');
    if (unseen === '' && UNSEEN.test(name)) unseen = name;
  };
  const closed = (start: number, end: number) => {
    const name = html.slice(start, end).toLowerCase();
    if (name === unseen) unseen = '';
    if (BREAKING.test(name)) add(' ');
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => add(html.slice(start, end)),
      ontextentity: (codepoint) => add(String.fromCodePoint(codepoint)),
      onopentagname: opened,
      onclosetag: closed,
      onselfclosingtag: () => {
        unseen = '';
      },
      onopentagend: ignore,
      onattribname: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      oncomment: ignore,
      oncdata: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return pieces;
}

/**
 * The text of an HTML fragment on one line, for display: tags, comments, scripts and styles are
 * gone, blocks and line breaks have become spaces, entities are decoded, white space is collapsed.
 *
 * No-break spaces are kept, since French typography needs them before `: ; ! ?`. Expressions
 * `{…}` stay exactly as they were written, `<` included.
 *
 * @example
 * cleanHtml('<p>Vous êtes&nbsp;:</p>'); // 'Vous êtes\u00A0:'
 */
export function cleanHtml(html: string): string {
  const placeholders: string[] = [];
  const shielded = html.replace(PLACEHOLDER, (found) => {
    placeholders.push(found);
    return `\uE000${placeholders.length - 1}\uE001`;
  });
  return visible(shielded)
    .join('')
    .replace(/[^\S\u00A0\u202F]+/g, ' ')
    .trim()
    .replace(/\uE000(\d+)\uE001/g, (mark, index) => placeholders[Number(index)] ?? mark);
}
