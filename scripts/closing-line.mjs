import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { closingLine } from './results.mjs';
import { ROOT } from './run.mjs';

/** A file that could not be loaded counts as a failed test: nothing in it was tried. */
function countStates(testModules, unhandledErrors) {
  const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
  for (const testModule of testModules) {
    for (const test of testModule.children.allTests()) {
      const { state } = test.result();
      count[state === 'pending' ? 'failed' : state] += 1;
    }
    if (testModule.errors().length > 0) count.failed += 1;
  }
  return count;
}

/** What was skipped in each file, and why when the test says so. */
function* skippedLines(testModules) {
  for (const testModule of testModules) {
    const skipped = [...testModule.children.allTests('skipped')];
    if (skipped.length === 0) continue;
    const notes = new Set(skipped.map((test) => test.result().note).filter(Boolean));
    const why = notes.size > 0 ? ` (${[...notes].join('; ')})` : '';
    yield `skipped: ${skipped.length} in ${relative(ROOT, testModule.moduleId)}${why}`;
  }
}

/**
 * Ends a run of vitest with what was skipped, the checks that failed before the tests, and the
 * closing line. With TEST_RESULTS, a path, the counts are added to that file, a line of JSON a run.
 */
// biome-ignore lint/style/noDefaultExport: vitest takes the default export of a reporter.
export default class ClosingLine {
  onTestRunEnd(testModules, unhandledErrors) {
    const { FAILED_CHECKS, TEST_RESULTS } = process.env;
    const count = countStates(testModules, unhandledErrors);
    for (const line of skippedLines(testModules)) console.log(line);
    if (FAILED_CHECKS) console.log(`failed before the tests: ${FAILED_CHECKS}`);
    console.log(closingLine(count));
    if (TEST_RESULTS) appendFileSync(TEST_RESULTS, `${JSON.stringify(count)}\n`);
  }
}
