import { deflateSync } from 'fflate';

/** What Node brings along for packing; the pane and an older Node have none, and pack in JavaScript. */
const zlib = globalThis.process?.getBuiltinModule?.('node:zlib');

/** What Node says where more comes out than it was allowed. */
const tooMuch = 'ERR_BUFFER_TOO_LARGE';

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The check sum of zip archives (CRC-32 of ISO 3309). `crc32` of the bytes of "123456789" → 0xcbf43926. */
export const crc32 = (bytes: Uint8Array): number => zlib?.crc32?.(bytes) ?? crc32InScript(bytes);

/** The same, worked out in JavaScript. */
export function crc32InScript(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1)
    sum = (table[(sum ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

/**
 * Unpacks `packed` (RFC 1951) by what Node brings along: what came out, or 'other' where it is not `size` bytes. Null where
 * there is nothing of the kind, or nothing can be made of the bytes. Never takes more memory than twice that size.
 */
export function inflateNatively(packed: Uint8Array, size: number): Uint8Array | 'other' | null {
  if (!zlib) return null;
  try {
    // A little more than is wanted, so that all of it comes in one piece.
    const options = { chunkSize: size + 64, maxOutputLength: Math.max(1, size) };
    const { buffer, byteOffset, length } = zlib.inflateRawSync(packed, options);
    return length === size ? new Uint8Array(buffer, byteOffset, length) : 'other';
  } catch (error) {
    const isMore = typeof error === 'object' && error !== null && 'code' in error && error.code === tooMuch;
    return isMore ? 'other' : null;
  }
}

/** Packs bytes (RFC 1951), as small as Excel's own files are. */
export const deflate = (bytes: Uint8Array): Uint8Array =>
  zlib ? zlib.deflateRawSync(bytes, { level: 6 }) : deflateSync(bytes, { level: 6 });
