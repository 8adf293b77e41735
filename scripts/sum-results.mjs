/** Prints the closing line of several runs: the sum of the lines of a file, without the skipped. */
import { readFileSync } from 'node:fs';
import { closingLine, sum } from './results.mjs';

const [file = ''] = process.argv.slice(2);
const runs = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(JSON.parse);
const { passed, failed } = sum(runs);
console.log(closingLine({ passed, failed }));
