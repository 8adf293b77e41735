/** Text that is HTML already. */
export interface Html {
  readonly kind: 'html';
  readonly text: string;
}

type Part = Html | string | number | undefined | readonly Part[];

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

function isList(part: Part): part is readonly Part[] {
  return Array.isArray(part);
}

/**
 * Any text, made harmless between tags and inside quoted attributes. Half of a surrogate pair becomes
 * U+FFFD; marks that embed, override or isolate a direction are left out, since one that a text
 * leaves open would turn what follows it on the page. Text in Arabic or Hebrew needs none of them.
 */
export function escapeHtml(text: string): string {
  // Control characters other than tab and line breaks are not allowed in HTML.
  const printable = text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu, (character) =>
      character === '\t' || character === '\n' ? character : '',
    );
  return printable.replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? character);
}

function render(part: Part): string {
  if (part === undefined) return '';
  if (isList(part)) return part.map(render).join('');
  return typeof part === 'object' ? part.text : escapeHtml(String(part));
}

/** A template whose parts are escaped unless they are HTML themselves. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const text = strings.map((each, index) => each + render(parts[index])).join('');
  return { kind: 'html', text };
}
