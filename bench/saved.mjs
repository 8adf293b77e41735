// Times the saving and loading of responses against reading them from CSV, and the ways to compress, on
// the embedded answers drawn again and again. Each size in a fresh process; times are those of the
// processor, the best of ROUNDS calls, so that other work on the machine counts less.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { deflateSync, inflateSync } from 'fflate';
import { readResponses } from '../dist/io/limesurvey/index.js';
import { loadInstrument } from '../dist/io/limesurvey/load.js';
import { open } from '../dist/io/saved/envelope/envelope.js';
import { unpack } from '../dist/io/saved/envelope/pack.js';
import { loadSavedResponses, saveResponses } from '../dist/io/saved/index.js';

const SIZES = [64, 12_800, 100_000];
const ROUNDS = 4;

const dataset = (name) => fileURLToPath(new URL(`../datasets/${name}`, import.meta.url));

/** A generator of Numerical Recipes: in an order that repeats, columns would shrink to nothing. */
function drawer(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The export with respondents drawn from it again and again, each under an id of its own. */
function repeatedCsv(respondents) {
  const [headings, ...records] = readFileSync(dataset('ent-colleges.csv'), 'utf8')
    .trimEnd()
    .split(/\r?\n(?="\d+";)/);
  const draw = drawer(1);
  const rows = Array.from({ length: respondents }, (_, row) =>
    records[draw(records.length)].replace(/^"\d+"/, `"${row + 1}"`),
  );
  return new TextEncoder().encode(`${headings}\n${rows.join('\n')}\n`);
}

function timed(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, time: (user + system) / 1000 };
}

function best(work) {
  return Math.min(...Array.from({ length: ROUNDS }, () => timed(work).time));
}

const ms = (time) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
const mb = (bytes) => `${(bytes / 1e6).toFixed(3)} MB`;

function measure(respondents) {
  const content = repeatedCsv(respondents);
  const { instrument } = loadInstrument(dataset('ent-colleges.lss'));
  const read = timed(() => readResponses([{ name: 'a.csv', content }], instrument));
  const { responses } = read.result;
  const first = timed(() => saveResponses(responses));
  const bytes = first.result;
  const body = unpack(open(bytes).body.bytes, open(bytes).body.length);
  console.log(`${responses.size} respondents: CSV ${mb(content.length)} read in ${ms(read.time)};`);
  console.log(`  saved ${mb(bytes.length)} (${mb(body.length)} unpacked)`);
  console.log(`  save: first ${ms(first.time)}, best ${ms(best(() => saveResponses(responses)))}`);
  const loaded = timed(() => loadSavedResponses(bytes));
  console.log(
    `  load: first ${ms(loaded.time)}, best ${ms(best(() => loadSavedResponses(bytes)))}`,
  );
  for (const level of [1, 6]) {
    const packed = deflateSync(body, { level });
    const native = deflateRawSync(body, { level });
    console.log(
      `  level ${level}: fflate ${mb(packed.length)} in ${ms(best(() => deflateSync(body, { level })))}, back ${ms(best(() => inflateSync(packed)))}; Node's zlib ${mb(native.length)} in ${ms(best(() => deflateRawSync(body, { level })))}, back ${ms(best(() => inflateRawSync(native)))}`,
    );
  }
  console.log(`  memory: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
}

const [, program, size] = process.argv;
if (size !== undefined) measure(Number(size));
else {
  for (const each of SIZES) {
    const words = ['--max-old-space-size=8192', program, String(each)];
    execFileSync(process.execPath, words, { stdio: 'inherit' });
  }
}
