/** `tests: 12 passed, 0 failed, 3 skipped`; skipped tests are named only when there are some. */
export function closingLine({ passed, failed, skipped = 0 }) {
  return `tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
