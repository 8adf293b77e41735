import { type Damage, damage } from './damage.js';

/** One record of a workbook; the records that continue it are its further parts. */
export interface Record {
  readonly type: number;
  readonly parts: readonly Uint8Array[];
}

export const RECORD = {
  endOfPart: 0x0a,
  continues: 0x3c,
  multipleNumbers: 0xbd,
  strings: 0xfc,
  stringCell: 0xfd,
  number: 0x203,
  label: 0x204,
  smallNumber: 0x27e,
  start: 0x809,
} as const;

/** The records of a workbook up to its end; zeros after the last end mark are padding. */
export function readRecords(workbook: Uint8Array): readonly Record[] | Damage {
  const view = new DataView(workbook.buffer, workbook.byteOffset, workbook.byteLength);
  const records: { type: number; parts: Uint8Array[] }[] = [];
  let at = 0;
  while (at + 4 <= workbook.length) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (type === 0 && records.at(-1)?.type === RECORD.endOfPart) break;
    const content = workbook.subarray(at + 4, at + 4 + length);
    if (content.length < length) return damage('a record is cut');
    const last = records.at(-1);
    if (type === RECORD.continues && last !== undefined) last.parts.push(content);
    else records.push({ type, parts: [content] });
    at += 4 + length;
  }
  if (records[0]?.type !== RECORD.start) return damage('it does not start as a workbook');
  return records.at(-1)?.type === RECORD.endOfPart ? records : damage('its end is missing');
}
