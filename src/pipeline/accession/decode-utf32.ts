import type { Decoding } from './decoding.ts';
import { decodeExactly } from './encode-text.ts';

/**
 * Reads UTF-32, with or without a byte order mark: a number of bytes that four
 * divides, each four a character of Unicode. Three bytes in eight or more are
 * then NUL, which nothing else of such form has. Undefined where it is not that.
 */
export function decodeUtf32(bytes: Uint8Array): Decoding | undefined {
  if (bytes.length % 4 !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = ['utf-32le', 'utf-32be'].find((name) => isUtf32(view, name === 'utf-32le'));
  const text = encoding && decodeExactly(bytes, encoding);
  return encoding && text ? { text, encoding } : undefined;
}

function isUtf32(view: DataView, isLittle: boolean): boolean {
  for (let offset = 0; offset < view.byteLength; offset += 4) {
    const code = view.getUint32(offset, isLittle);
    if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return false;
  }
  return true;
}
