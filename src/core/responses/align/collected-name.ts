/** No code of a question or of an answer can hold a colon. */
const MARK = 'collected:';

/** A code of the collected survey as aligned responses hold it, which is no code of the study. */
export function collectedName(code: string): string {
  return `${MARK}${code}`;
}

/** Whether a text reads like such a name. */
export function isCollectedName(text: string): boolean {
  return text.startsWith(MARK);
}
