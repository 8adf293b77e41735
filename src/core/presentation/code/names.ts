/** What a program cannot call a constant, or what the code imports. */
const TAKEN: ReadonlySet<string> = new Set(
  'and answered compare date display expression grid group instrument is multiple not numeric option or ranking scaleCell single survey text ticked arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  ),
);

function identifier(code: string): string {
  const letters = code.replace(/[^\p{L}\p{N}_]/gu, '_');
  return /^\p{N}/u.test(letters) ? `q${letters}` : letters || 'q';
}

/** The name of the constant for each code: the code itself, unless it cannot be one. */
export function constantNames(codes: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const used = new Set(TAKEN);
  for (const code of codes) {
    let name = identifier(code);
    while (used.has(name)) name += '_';
    used.add(name);
    names.set(code, name);
  }
  return names;
}
