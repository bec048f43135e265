import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import type { Library } from './library.ts';

/** The bytes of a capture. @param path below content/captures */
export function readCaptureBytes(library: Library, path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(library.folder, 'captures', path)));
}

/** A capture as text, a byte order mark included. @param encoding a WHATWG name or one that iconv knows */
export function decodeCapture(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // Armenian and Georgian encodings of the past have no WHATWG name.
    if (error instanceof RangeError) return iconv.decode(bytes, encoding, { stripBOM: false });
    throw error;
  }
}
