function unescapeOnce(body: string): string {
  return body.replaceAll('\\"', '"').replaceAll("\\'", "'").replaceAll('\\\\', '\\');
}

/**
 * The text between quotes as LimeSurvey reads it: a backslash protects quotes and backslashes. It
 * does so twice, once to replace `that` and `self` and once to evaluate.
 */
export function unescapeString(body: string): string {
  return unescapeOnce(unescapeOnce(body));
}

function quoted(value: string, quote: string): string | undefined {
  if (value.includes(quote) || value.includes('\n') || value.endsWith('\\')) return undefined;
  const body = unescapeString(value) === value ? value : value.replaceAll('\\', '\\\\\\\\');
  return `${quote}${body}${quote}`;
}

/**
 * The text as a string literal, in single quotes where it can. `undefined` when no literal has
 * this value: it holds both kinds of quotes or a line break, or ends with a backslash.
 */
export function quoteString(value: string): string | undefined {
  return quoted(value, "'") ?? quoted(value, '"');
}
