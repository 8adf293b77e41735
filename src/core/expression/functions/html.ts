import { type Known, textOf } from '../values/value.js';
import type { KnownFunction } from './function-table.js';
import { ENTITIES } from './html-entities.js';

const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#039;'],
]);
const ORDINARY: ReadonlyMap<string, string> = new Map(
  [...SPECIAL].map(([character, entity]) => [entity, character]),
);
const NAMED: ReadonlyMap<string, string> = new Map(
  [...ENTITIES].map(([name, code]) => [`&${name};`, String.fromCodePoint(code)]),
);
const NAME_OF: ReadonlyMap<string, string> = new Map(
  [...NAMED].map(([entity, character]) => [character, entity]),
);

function ofText(change: (text: string) => string): KnownFunction {
  return { arity: [1, 1], call: ([value = '']) => change(textOf(value)) };
}

function escapeSpecial(text: string): string {
  return text.replace(/[&<>"']/g, (each) => SPECIAL.get(each) ?? each);
}

function unescapeSpecial(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#0*39|#[xX]0*27);/g, (each) =>
    each.startsWith('&#') ? "'" : (ORDINARY.get(each) ?? each),
  );
}

function escapeAll(text: string): string {
  return escapeSpecial(text).replace(/[^\0-\x7f]/gu, (each) => NAME_OF.get(each) ?? each);
}

function numbered(entity: string): string {
  const isHexadecimal = /^&#x/i.test(entity);
  const code = Number.parseInt(entity.slice(isHexadecimal ? 3 : 2), isHexadecimal ? 16 : 10);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter || /^(?:9|10|13)$/.test(String(code)) ? String.fromCodePoint(code) : entity;
}

function unescapeAll(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w*);/g, (each) => {
    if (each.startsWith('&#')) return numbered(each);
    return ORDINARY.get(each) ?? NAMED.get(each) ?? each;
  });
}

/** Tags and comments taken out, but the tags of a list such as `<b><i>`. */
function stripTags([value = '', allowed = '']: readonly Known[]): string {
  const kept = new Set(
    textOf(allowed)
      .toLowerCase()
      .match(/<[^<>]+>/g),
  );
  return textOf(value).replace(/<!--[\s\S]*?(?:-->|$)|<(?!\s)[^>]*(?:>|$)/g, (tag) => {
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase();
    return name !== undefined && kept.has(`<${name}>`) ? tag : '';
  });
}

/** Texts as HTML and back. */
export const HTML: readonly (readonly [string, KnownFunction])[] = [
  ['htmlspecialchars', ofText(escapeSpecial)],
  ['htmlspecialchars_decode', ofText(unescapeSpecial)],
  ['htmlentities', ofText(escapeAll)],
  ['html_entity_decode', ofText(unescapeAll)],
  ['nl2br', ofText((text) => text.replace(/\r\n|\n\r|\n|\r/g, (line) => `<br />${line}`))],
  ['strip_tags', { arity: [1, 2], call: stripTags }],
];
