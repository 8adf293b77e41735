/** The codes that stand a second time in a list, or a third. */
export function repeated(codes: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return codes.filter((code) => {
    if (seen.has(code)) return true;
    seen.add(code);
    return false;
  });
}
