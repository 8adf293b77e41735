// Times selections by expressions of many kinds over a million respondents, and says the memory.

import { encode } from '../dist/core/responses/index.js';
import {
  expression,
  group,
  instrument,
  multiple,
  numeric,
  option,
  single,
  text,
  where,
} from '../dist/index.js';

const ROWS = Number(process.env.ROWS ?? 1_000_000);
const ROUNDS = 3;

const EXPRESSIONS = [
  "role == 'A2'",
  "role.NAOK == 'A2' or role.NAOK == 'A4'",
  "(role == 'A2' or role == 'A4') and (m_SQ001 == 'Y' or freq != '1')",
  'age > 30',
  'age >= 18 and age < 65',
  "!is_empty(age) and role != 'A1'",
  'count(that.m.NAOK) >= 2',
  "regexMatch('/^A[2-4]$/', role)",
  "if(role == 'A2', age * 2, age + 1) > 50",
  "role.shown == 'label 2'",
  'sum(age, count(that.m)) / 2 > 20',
  "strlen(txt) > 12 and strpos(txt, '9') >= 0",
];

const codes = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`A${n}`, { en: `label ${n}` }]));
const survey = instrument({
  id: 'bench',
  languages: ['en'],
  groups: [
    group('all', {}, [
      single('role', {}, codes),
      single('freq', {}, [option('1', {}), option('2', {}), option('3', {})]),
      numeric('age', {}),
      multiple('m', {}, { SQ001: {}, SQ002: {}, SQ003: {} }),
      text('txt', {}),
    ]),
  ],
});

/** The same answers at each run; one in eleven is blank. */
function column(make) {
  return Array.from({ length: ROWS }, (_, row) => (row % 11 === 7 ? '' : make(row)));
}

const answers = encode(
  survey,
  {
    size: ROWS,
    fields: new Map([
      ['role', column((row) => `A${1 + ((row * 7) % 5)}`)],
      ['freq', column((row) => String(1 + (row % 3)))],
      ['age', column((row) => String(12 + ((row * 31) % 60)))],
      ['m_SQ001', column((row) => (row % 2 ? 'Y' : ''))],
      ['m_SQ002', column((row) => (row % 3 ? 'Y' : ''))],
      ['m_SQ003', column((row) => (row % 5 ? 'Y' : ''))],
      ['txt', column((row) => `answer ${row % 5000}`)],
    ]),
    ids: column(String),
    submitted: new Array(ROWS).fill(true),
    lastPages: new Array(ROWS).fill(1),
  },
  { provenance: { kind: 'synthetic', files: [] } },
);
globalThis.gc?.();
const before = process.memoryUsage().rss;
console.log(`${ROWS} respondents; ${Math.round(before / 2 ** 20)} MiB before`);
for (const source of EXPRESSIONS) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    where(answers, expression(source));
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = times[ROUNDS >> 1] ?? 0;
  const rate = (ROWS / median / 1000).toFixed(1);
  console.log(`${median.toFixed(0).padStart(6)} ms  ${rate.padStart(6)} million rows/s  ${source}`);
}
console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
