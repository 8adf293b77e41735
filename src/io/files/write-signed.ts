import { createHash } from 'node:crypto';
import { notOursOrChanged } from './messages.js';
import { writeFile } from './write-file.js';

/** How a comment is written in a kind of file. */
export interface CommentMarks {
  readonly open: string;
  readonly close: string;
}

const MADE_BY = 'Written by ent-survey; what stands above is as it was while its digest is';

function signature(text: string, { open, close }: CommentMarks): string {
  const digest = createHash('sha256').update(text).digest('hex');
  return `${open} ${MADE_BY} ${digest} ${close}`.trimEnd();
}

function isSigned(content: Uint8Array, marks: CommentMarks): boolean {
  const text = new TextDecoder().decode(content);
  const place = text.lastIndexOf(`${marks.open} ${MADE_BY}`);
  const above = text.slice(0, Math.max(place, 0));
  return place >= 0 && text.slice(place).trimEnd() === signature(above, marks);
}

/**
 * Writes a text that a person may go on editing. A comment at its end holds its digest, so that
 * writing it again replaces only what nobody changed; without a way to write comments, no file is
 * ever replaced.
 *
 * @throws SurveyError when the file would replace one that is not ours or was changed, when the disk
 * is full, or when it may not be written. Nothing is half written.
 */
export function writeSigned(path: string, text: string, marks?: CommentMarks): void {
  const signed = marks === undefined ? text : `${text}${signature(text, marks)}\n`;
  writeFile(path, new TextEncoder().encode(signed), {
    isOurs: (content) => marks !== undefined && isSigned(content, marks),
    otherwise: notOursOrChanged,
  });
}
