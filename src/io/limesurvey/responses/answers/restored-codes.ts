/** What a program that writes whole numbers as decimals made of `3`. */
const AS_DECIMAL = /^\d+\.0+$/;

/** A whole number that was written as a decimal. */
export function wholeNumber(cell: string): string {
  return AS_DECIMAL.test(cell) ? cell.slice(0, cell.indexOf('.')) : cell;
}

/** Gives a cell as the code that it was before a spreadsheet changed it. */
export type RestoreCode = (cell: string) => string;

/** The code itself: no other program wrote the file. */
export const asWritten: RestoreCode = (cell) => cell;

/**
 * The code that a cell was: without spaces around it, without the decimals of a whole number, with
 * its leading zeros, if only one code can have been it. A cell that is a code stays.
 */
export function restoringCodes(codes: ReadonlySet<string>): RestoreCode {
  const bare = new Map<string, string | null>();
  for (const code of codes) {
    if (!/^0+\d+$/.test(code)) continue;
    const short = code.replace(/^0+(?=\d)/, '');
    bare.set(short, bare.has(short) ? null : code);
  }
  return (cell) => {
    if (codes.has(cell)) return cell;
    const plain = wholeNumber(cell.trim());
    return codes.has(plain) ? plain : (bare.get(plain) ?? cell);
  };
}
