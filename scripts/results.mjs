/** `tests: 12 passed, 0 failed, 3 skipped`; skipped tests are named only when there are some. */
export function closingLine({ passed, failed, skipped = 0 }) {
  return `tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Adds up the results of several runs. */
export function sum(results) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const each of results) {
    for (const state of Object.keys(total)) total[state] += each[state];
  }
  return total;
}
