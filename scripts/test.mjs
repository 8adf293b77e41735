/**
 * Types, style and import rules, side by side, then the tests; the closing line comes last even
 * when a check failed before. Words are passed to vitest: `npm test -- test/core/tables`.
 */
import { run, runNode } from './run.mjs';

const CHECKS = ['check', 'lint', 'rooms'];
const VITEST = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--typecheck',
  '--reporter=default',
  '--reporter=./scripts/closing-line.mjs',
];

const checks = await Promise.all(
  CHECKS.map(async (name) => ({
    name,
    ...(await run('npm', ['run', '--silent', name], { quiet: true })),
  })),
);
const failed = checks.filter(({ code }) => code !== 0);
for (const { name, code, output } of checks) {
  if (code === 0) console.log(`${name}: passed`);
  else console.log(`${name}: FAILED\n${output}`);
}

const FAILED_CHECKS = failed.map(({ name }) => name).join(', ');
const { code } = await runNode([...VITEST, ...process.argv.slice(2)], { env: { FAILED_CHECKS } });
process.exitCode = failed.length > 0 ? 1 : code;
