#!/usr/bin/env node
import { run } from './run.js';

// Whoever reads the results may stop before their end, as `head` does.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.stderr.write(`error: stdout: ${message}\n`);
  process.exit(code === 'EPIPE' ? 0 : 1);
});
process.exitCode = run(process.argv.slice(2));
