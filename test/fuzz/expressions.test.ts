import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../src/core/expression/functions/index.js';
import {
  checkExpression,
  compile,
  compileRelevance,
  parse,
  print,
  UNKNOWN,
} from '../../src/core/expression/index.js';
import { SurveyError } from '../../src/core/problems/index.js';
import { golden, lab, namesIn } from '../core/expression/lab.js';
import { makeRandom, mutated, type Random } from './mutate.js';

/**
 * How many expressions are tried. A run of a million:
 * `FUZZ_INPUTS=1000000 FUZZ_SEED=1 npx vitest run test/fuzz/expressions`.
 */
const INPUTS = Number(process.env.FUZZ_INPUTS ?? 4000);
const SEED = Number(process.env.FUZZ_SEED ?? 2013);
const NO_LIMIT = 24 * 60 * 60 * 1000;

/** Longer than any of these expressions can need, on any machine: it would show an explosion. */
const TOO_LONG = 5000;

const STATES = Object.values(golden.states).map(namesIn);
const setting = { self: 'role' };

/** Patterns, texts and names that something may be made of. */
const WORDS = [
  ...FUNCTIONS.keys(),
  ...['rand', 'time', 'foo', 'role', 'age', 'dec', 'txt', 'num', 'vide', 'long', 'm_SQ001'],
  ...[
    'm_other',
    'hid',
    'hidn',
    'd',
    'o_comment',
    'that.m',
    'that.k',
    'self',
    'that',
    'm',
    'SAVEDID',
  ],
  ...['that.m.sq_SQ', 'that.p.comments', 'TOKEN:X', '330044X13X509', 'INSERTANS:330044X13X509'],
  ...['.NAOK', '.shown', '.value', '.sgqa', '.relevanceStatus', '.zzz', '.', ' ', '\n', '\u00a0'],
  ...['and', 'or', '&&', '||', '==', '!=', '<', '<=', '>', '>=', 'eq', 'ne', 'lt', 'ge', '='],
  ...['+', '-', '*', '/', '!', '%', '?', ':', '~', '++', '===', '{', '}', '[', ']', ';', '\\', '#'],
  ...['0', '1', '2.50', '5.', '-1', '1e3', '999999999999999999999', '0x10', '.5', '12345678901234'],
  ...[
    "'A2'",
    '"A2"',
    "''",
    "'0'",
    "'-1'",
    "'12abc'",
    "'%05.2f %s'",
    "'Y-m-d'",
    "'\\\\d+'",
    "'é🙂'",
  ],
  ...["'/^A[2-4]$/'", "'/(a+)+$/'", "'/(a|a)*b/'", "'/(/'", "'RX'", "'code'", "'NAOK'", "'1,2,3'"],
  ...["'2013-02-31 +1 month'", "'tomorrow'", "'@99999999999'", "'<b>&eacute;'", "'", '"'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '\ud83d', 'Âge'],
];

function pick<Item>(random: Random, items: readonly Item[], none: Item): Item {
  return items[random() % items.length] ?? none;
}

/** Words in any order, with more parentheses and commas than chance would give. */
function soup(random: Random): string {
  const length = 1 + (random() % 14);
  const marks = ['(', ')', ',', '(', ')', ' '];
  const pieces = Array.from({ length }, () =>
    pick(random, random() % 3 === 0 ? marks : WORDS, ' '),
  );
  return pieces.join(random() % 2 === 0 ? ' ' : '');
}

/** A call with arguments that are well formed, whatever the function makes of them. */
function call(random: Random, depth = 0): string {
  const name = pick(random, [...FUNCTIONS.keys()], 'if');
  const [least, most] = FUNCTIONS.get(name)?.arity ?? [0, 0];
  const count = least + (random() % (Math.min(6, most) - least + 1 || 1));
  const values = Array.from({ length: count }, () =>
    depth < 2 && random() % 4 === 0
      ? call(random, depth + 1)
      : pick(
          random,
          WORDS.filter((word) => /^(?:'.+'|\d[\d.]*|role|age|txt|that\.[mk]|hid)$/.test(word)),
          '1',
        ),
  );
  return `${name}(${values.join(', ')})`;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

function changed(random: Random): string {
  const { expression } = pick(random, golden.cases, {
    expression: '1',
    id: '',
    state: '',
    valid: true,
    relevance: true,
  });
  return decoder.decode(mutated(encoder.encode(expression), random));
}

function expectPlaced(error: unknown, text: string): 'refused' {
  if (!(error instanceof SurveyError)) throw error;
  for (const { place, message } of error.problems) {
    expect(place.position).toBeGreaterThanOrEqual(0);
    expect(place.position).toBeLessThanOrEqual(text.length);
    expect(message.en.length * message.fr.length).toBeGreaterThan(0);
  }
  return 'refused';
}

function outcomeOf(text: string): 'evaluated' | 'refused' {
  let expression: ReturnType<typeof parse>;
  try {
    expression = parse(text);
  } catch (error) {
    return expectPlaced(error, text);
  }
  const problems = checkExpression(expression, lab, setting);
  for (const { place } of problems) expect(place.position).toBeLessThanOrEqual(text.length);
  expect(print(parse(print(expression)))).toBe(print(expression));
  for (const names of STATES) {
    const value = compile(expression, names, setting)(0);
    if (value !== null && value !== UNKNOWN)
      expect(typeof value).toMatch(/^(?:string|number|boolean)$/);
    const relevance = compileRelevance(expression, names, setting)(0);
    expect(relevance === 'unknown' || typeof relevance === 'boolean').toBe(true);
  }
  return problems.length > 0 ? 'refused' : 'evaluated';
}

describe('expressions made at random', () => {
  test.each([
    ['words in any order', soup],
    ['calls of every function', call],
    ['expressions of the engine, changed', changed],
  ] as const)(
    '%s: a value, or a problem with its place, never anything else',
    (kind, make) => {
      const random = makeRandom(SEED);
      const counts = { evaluated: 0, refused: 0 };
      let slowest = 0;
      let culprit = '';
      for (let left = Math.ceil(INPUTS / 3); left > 0; left -= 1) {
        const text = make(random);
        const start = performance.now();
        try {
          counts[outcomeOf(text)] += 1;
        } catch (error) {
          throw new Error(`${kind}: ${JSON.stringify(text)}`, { cause: error });
        }
        const time = performance.now() - start;
        if (time > slowest) [slowest, culprit] = [time, text];
      }
      if (process.env.FUZZ_INPUTS)
        console.log(kind, counts, `slowest ${slowest.toFixed(0)} ms`, culprit);
      expect(counts.evaluated).toBeGreaterThan(0);
      expect(counts.refused).toBeGreaterThan(0);
      expect(slowest).toBeLessThan(TOO_LONG);
    },
    NO_LIMIT,
  );
});
