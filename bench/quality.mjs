// Times qualityOf on 12,800 respondents × 486 columns: the embedded answers 200 times over, as they are and shuffled.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encode, qualityOf } from '../dist/index.js';
import { loadInstrument } from '../dist/io/limesurvey/index.js';
import { readAnswers } from '../dist/io/limesurvey/responses/index.js';

const SIZE = 12_800;
const ROUNDS = 7;

const file = (name) => fileURLToPath(new URL(`../datasets/${name}`, import.meta.url));
const { instrument } = loadInstrument(file('ent-colleges.lss'));
const content = readFileSync(file('ent-colleges.csv'));
const { raw } = readAnswers({ name: 'ent-colleges.csv', content }, instrument);

let state = 1;
function random() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}

/** The answers over and over; shuffled, each stored value is that of any respondent. */
function enlarge(shuffled) {
  const rows = Array.from({ length: SIZE }, (_, row) => row % raw.size);
  const any = () => Math.floor(random() * raw.size);
  const repeat = (values, mixed = false) =>
    rows.map((row) => values[mixed && values[row] !== null ? any() : row]);
  const fields = [...raw.fields].map(([name, values]) => [
    name,
    repeat(values, shuffled && name !== 'Q4'),
  ]);
  const answers = {
    ...raw,
    size: SIZE,
    fields: new Map(fields),
    ids: rows.map((_, row) => String(row + 1)),
    submitted: repeat(raw.submitted),
    lastPages: repeat(raw.lastPages),
  };
  const responses = encode(instrument, answers, { provenance: { kind: 'synthetic', files: [] } });
  const respondents = {
    ...responses.respondents,
    seconds: Float64Array.from(rows, () => 300 + 600 * random()),
    participant: Int32Array.from(rows, (_, row) => row >> 1),
  };
  return { ...responses, respondents };
}

for (const shuffled of [false, true]) {
  const responses = enlarge(shuffled);
  let quality;
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    quality = qualityOf(responses);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const rows = quality.findings.reduce((sum, finding) => sum + finding.rows.length, 0);
  console.log(
    `${shuffled ? 'shuffled' : 'as they are'}: median ${times[ROUNDS >> 1]?.toFixed(0)} ms (${times[0]?.toFixed(0)}–${times.at(-1)?.toFixed(0)}), ${quality.findings.length} findings about ${rows} rows`,
  );
}
