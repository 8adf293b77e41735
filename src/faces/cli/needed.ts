import type { Derived } from '../../core/instrument/index.js';

/** Whether a text names a variable, or one of its boxes or ranks. */
export function names(text: string, code: string): boolean {
  const [, ...rest] = text.split(code);
  let before = text.slice(0, text.indexOf(code));
  return rest.some((after) => {
    const isName = !/[\p{L}\p{N}_]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
    before += code + after;
    return isName;
  });
}

/**
 * The derived variables that some texts name (codes of questions, conditions), and those that these
 * are made of, in the order in which they are derived. One too many does no harm.
 */
export function neededOf(
  derived: readonly Derived[],
  texts: readonly string[],
): readonly Derived[] {
  const needed = new Set<Derived>();
  // What a variable is made of comes before it.
  for (const each of [...derived].reverse()) {
    const { code } = each.question;
    const isSource = [...needed].some(({ members }) =>
      members.some(({ from, ...rest }) => from.includes(code) || names(JSON.stringify(rest), code)),
    );
    if (isSource || texts.some((text) => names(text, code))) needed.add(each);
  }
  return derived.filter((each) => needed.has(each));
}
