/** The polynomial of Ethernet, ZIP and PNG, its bits reversed. */
const POLYNOMIAL = 0xedb88320;

function tableOf(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    return crc;
  });
}

const TABLE = tableOf();

/**
 * The CRC-32 of the bytes of all parts, as in ZIP and PNG (ISO 3309): it differs for sure when one
 * bit changed, or any run of up to 32 bits, and in all but one of four thousand million other cases.
 *
 * @example
 * crc32(strToU8('123456789')); // 0xcbf43926
 */
export function crc32(...parts: readonly Uint8Array[]): number {
  let crc = 0xffffffff;
  for (const part of parts) {
    for (const byte of part) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
