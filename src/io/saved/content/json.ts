/** JSON knows minus zero and numbers too large for it, `JSON.stringify` does not write them. */
function numberText(value: number): string {
  if (Object.is(value, -0)) return '-0';
  if (Number.isFinite(value)) return String(value);
  return value > 0 ? '1e999' : '-1e999';
}

/**
 * Plain data as JSON that `JSON.parse` reads as the same, with the fields in their order: also minus
 * zero, infinity, and texts with half a surrogate pair. Fields that are `undefined` are left out.
 * NaN is no such data: what is written was found to have none.
 */
export function toJson(value: unknown): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(toJson).join(',')}]`;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const fields = entries
    .filter(([, each]) => each !== undefined)
    .map(([name, each]) => `${JSON.stringify(name)}:${toJson(each)}`);
  return `{${fields.join(',')}}`;
}

/** What the JSON says; `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
