/** The main job on the embedded answers: every table in every format, into `report/`. */
import { join } from 'node:path';
import { ROOT, runNode } from './run.mjs';

const REPORT = ['report', '--out', 'report', '--formats', 'html,csv,md,json'];

const { code } = await runNode(['dist/faces/cli/main.js', ...REPORT, ...process.argv.slice(2)]);
if (code === 0) {
  const page = join(ROOT, 'report', 'report.html');
  console.log(`\nThe report is ready: open ${page} in a browser.`);
}
process.exitCode = code;
