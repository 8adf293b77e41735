import type { Cursor } from './cursor.js';

/** A variable as the file stores it: a number, or a text of so many bytes. */
export interface StoredVariable {
  /** Up to eight letters; other records say what it is called. */
  readonly short: string;
  /** 0 for a number. */
  readonly width: number;
  /** How SPSS prints it, by number. */
  readonly format: number;
}

export interface Dictionary {
  readonly variables: readonly StoredVariable[];
  /** Full names, and the lengths of texts too long for one variable, by short name. */
  readonly names: ReadonlyMap<string, string>;
  readonly lengths: ReadonlyMap<string, number>;
}

const VARIABLE = 2;
const VALUE_LABELS = 3;
const DOCUMENT = 6;
const EXTENSION = 7;
const END = 999;

const LONG_NAMES = 13;
const LONG_TEXTS = 14;

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The pairs in `V1=name<tab>V2=other`. */
function pairsIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  const pairs = textOf(bytes).replaceAll('\0', '').split('\t');
  return new Map(
    pairs.flatMap((pair) => {
      const [short, long] = pair.split('=');
      return short && long ? [[short, long] as const] : [];
    }),
  );
}

/** The variable of a record; `undefined` for one that only continues the text before. */
function readVariable(cursor: Cursor): StoredVariable | undefined {
  const width = cursor.int();
  const isLabelled = cursor.int() === 1;
  const missing = Math.abs(cursor.int());
  const format = (cursor.int() >>> 16) & 0xff;
  cursor.int();
  const short = textOf(cursor.bytes(8)).trimEnd();
  if (isLabelled) cursor.bytes(Math.ceil(cursor.int() / 4) * 4);
  cursor.bytes(8 * missing);
  return width < 0 ? undefined : { short, width, format };
}

function skipLabels(cursor: Cursor): void {
  for (let left = cursor.int(); left > 0; left -= 1) {
    cursor.bytes(8);
    const length = cursor.bytes(1)[0] ?? 0;
    cursor.bytes(Math.ceil((length + 1) / 8) * 8 - 1);
  }
  cursor.int();
  cursor.bytes(4 * cursor.int());
}

/** The dictionary at the head of a file; `undefined` when a record is of no known kind. */
export function readDictionary(cursor: Cursor): Dictionary | undefined {
  const variables: StoredVariable[] = [];
  let names: ReadonlyMap<string, string> = new Map();
  let lengths: ReadonlyMap<string, number> = new Map();
  const readExtension = (): void => {
    const kind = cursor.int();
    const size = cursor.int();
    const content = cursor.bytes(size * cursor.int());
    if (kind === LONG_NAMES) names = pairsIn(content);
    if (kind !== LONG_TEXTS) return;
    lengths = new Map([...pairsIn(content)].map(([short, length]) => [short, Number(length)]));
  };
  for (let kind = cursor.int(); kind !== END; kind = cursor.int()) {
    if (kind === VARIABLE) {
      const variable = readVariable(cursor);
      if (variable !== undefined) variables.push(variable);
    } else if (kind === VALUE_LABELS) skipLabels(cursor);
    else if (kind === DOCUMENT) cursor.bytes(80 * cursor.int());
    else if (kind === EXTENSION) readExtension();
    else return undefined;
  }
  cursor.int();
  return { variables, names, lengths };
}
