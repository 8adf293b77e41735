/** A piece of TypeScript: a text that stays on its line, or parts between brackets. */
export type Code = string | Bracketed;

interface Bracketed {
  readonly open: string;
  readonly parts: readonly Code[];
  readonly close: string;
  /** What stands inside the brackets when they are on one line. */
  readonly padding: '' | ' ';
}

const WIDTH = 100;

/** Characters that an editor does not show, or shows elsewhere than they stand. */
const UNSEEN =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u2060-\u2069\ufeff]/gu;

function escaped(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A string literal, in the quotes that need fewer backslashes. */
export function stringCode(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inside = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  return `${quote}${inside.replace(UNSEEN, escaped)}${quote}`;
}

/** A call; the last arguments may be left out as `undefined`. */
export function callCode(name: string, ...given: readonly (Code | undefined)[]): Code {
  const parts = given.filter((each) => each !== undefined);
  return { open: `${name}(`, parts, close: ')', padding: '' };
}

export function listCode(parts: readonly Code[]): Code {
  return { open: '[', parts, close: ']', padding: '' };
}

/** The name of a field; what is no name stands between quotes. */
function keyCode(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringCode(name);
}

function after(before: string, code: Code): Code {
  return typeof code === 'string' ? before + code : { ...code, open: before + code.open };
}

/** The fields of an object that have a value, in the order given. */
export function objectCode(fields: readonly (readonly [name: string, Code | undefined])[]): Code {
  const parts = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [after(`${keyCode(name)}: `, value)],
  );
  return parts.length === 0 ? '{}' : { open: '{', parts, close: '}', padding: ' ' };
}

/** A plain value as it would be written by hand; fields without a value are left out. */
export function literalCode(value: unknown): Code {
  if (typeof value === 'string') return stringCode(value);
  if (Array.isArray(value)) return listCode(value.map(literalCode));
  if (typeof value !== 'object' || value === null) return String(value);
  return objectCode(
    Object.entries(value).map(([name, each]) => [
      name,
      each === undefined ? undefined : literalCode(each),
    ]),
  );
}

function flat(code: Code): string {
  if (typeof code === 'string') return code;
  const { open, parts, close, padding } = code;
  return `${open}${padding}${parts.map(flat).join(', ')}${padding}${close}`;
}

/** The kind of bracket that a part opens with at its own start; `''` for a text or a call. */
function bracketOf(code: Code | undefined): string {
  return typeof code === 'object' && /^[[{]$/.test(code.open) ? code.open : '';
}

/**
 * A call whose last argument alone goes over several lines: an object or a list that follows no
 * other of its kind.
 * `undefined` where that does not fit.
 */
function hugged({ open, parts, close }: Bracketed, indent: string): string | undefined {
  const [last, before] = [parts.at(-1), parts.at(-2)];
  const bracket = bracketOf(last);
  if (last === undefined || bracket === '' || bracketOf(before) === bracket) return undefined;
  if (!open.endsWith('(')) return undefined;
  const first = parts.slice(0, -1).map((part) => `${flat(part)}, `);
  const start = `${open}${first.join('')}`;
  if (indent.length + start.length + 1 > WIDTH) return undefined;
  return `${start}${opened(last, indent)}${close}`;
}

function opened(code: Code, indent: string): string {
  if (typeof code === 'string') return code;
  const inner = `${indent}  `;
  const lines = code.parts.map((part) => `${inner}${printCode(part, inner, 1)},`);
  return [code.open, ...lines, `${indent}${code.close}`].join('\n');
}

/**
 * The code on as many lines as it needs, none longer than 100 characters but for a long text;
 * `behind` characters follow it on its last line.
 */
function printCode(code: Code, indent = '', behind = 0): string {
  const onOne = flat(code);
  if (typeof code === 'string' || indent.length + onOne.length + behind <= WIDTH) return onOne;
  return hugged(code, indent) ?? opened(code, indent);
}

/** A statement that gives a name to a value. */
export function constant(name: string, code: Code, exported = false): string {
  return `${printCode(after(`${exported ? 'export ' : ''}const ${name} = `, code), '', 1)};`;
}
