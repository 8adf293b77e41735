function sorted(_: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A text that two plain values share when they are equal, in whatever order their fields stand. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, sorted) ?? '';
}
