/** Prints the closing line of several runs, whose counts stand in a file, a line of JSON a run. */
import { readFileSync } from 'node:fs';
import { closingLine } from './results.mjs';

const [file = ''] = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { passed, failed } = JSON.parse(line);
  total.passed += passed;
  total.failed += failed;
}
console.log(closingLine(total));
