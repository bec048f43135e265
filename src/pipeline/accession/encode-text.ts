import iconv from 'iconv-lite';
import { type ByteTable, findByteTable } from './byte-table.ts';

/**
 * The bytes of `text` in a named encoding, a byte order mark only where the
 * text has one. Characters the encoding lacks become `?`.
 */
export function encodeText(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const table = findByteTable(encoding);
  return table ? encodeByTable(text, table) : iconv.encode(text, encoding, { addBOM: false });
}

/** The text of `bytes` in a named encoding, a byte order mark included, or undefined unless it turns back into the same bytes. */
export function decodeExactly(bytes: Uint8Array, encoding: string): string | undefined {
  if (!hasCodec(encoding)) return undefined;
  const table = findByteTable(encoding);
  if (table) return canReturn(bytes, table) ? decodeByTable(bytes, table) : undefined;
  const text = decode(bytes, encoding);
  // What is read strictly as UTF-8 comes back: each text has one form in it.
  if (encoding === 'utf-8') return text;
  return text === undefined || findMismatch(text, bytes, encoding) !== undefined ? undefined : text;
}

/** Whether `decodeExactly` gives a text; takes no memory for single-byte encodings. */
export function isExact(bytes: Uint8Array, encoding: string): boolean {
  const table = findByteTable(encoding);
  return table ? canReturn(bytes, table) : decodeExactly(bytes, encoding) !== undefined;
}

/** Offset of the first byte that reading in `encoding` and writing again would change, or undefined where all come back. */
export function findLoss(bytes: Uint8Array, encoding: string): number | undefined {
  const isUnicode = encoding.startsWith('utf-8') || encoding.startsWith('utf-16');
  const text = isUnicode
    ? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
    : decode(bytes, encoding);
  return text === undefined ? undefined : findMismatch(text, bytes, encoding);
}

/** Whether texts in this encoding can be read. UTF-7 cannot: it hides markup in plain words. */
export function hasCodec(encoding: string): boolean {
  if (/^(?:unicode-1-1-)?utf-?7/.test(encoding)) return false;
  return findByteTable(encoding) !== undefined || iconv.encodingExists(encoding);
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  const table = findByteTable(encoding);
  if (table) return decodeByTable(bytes, table);
  if (encoding !== 'utf-8' && encoding !== 'utf-16le' && encoding !== 'utf-16be') {
    return iconv.decode(bytes, encoding, { stripBOM: false });
  }
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function findMismatch(text: string, bytes: Uint8Array, encoding: string): number | undefined {
  const back = encodeText(text, encoding);
  if (Buffer.compare(back, bytes) === 0) return undefined;
  const index = bytes.findIndex((byte, at) => byte !== back[at]);
  return index === -1 ? bytes.length : index;
}

function canReturn(bytes: Uint8Array, { returns }: ByteTable): boolean {
  for (const byte of bytes) if (!returns[byte]) return false;
  return true;
}

function decodeByTable(bytes: Uint8Array, { characters }: ByteTable): string {
  const units = Buffer.alloc(bytes.length * 2);
  const codes = characters.map((character) => character.charCodeAt(0));
  for (let index = 0; index < bytes.length; index++) {
    const code = codes[bytes[index] ?? 0] ?? 0xfffd;
    units[index * 2] = code & 0xff;
    units[index * 2 + 1] = code >> 8;
  }
  return units.toString('utf16le');
}

function encodeByTable(text: string, table: ByteTable): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    bytes[index] = table.bytes.get(text.charCodeAt(index)) ?? 0x3f;
  }
  return bytes;
}
