import iconv from 'iconv-lite';

/**
 * The bytes of `text` in a named encoding, a byte order mark only where the
 * text has one. Characters the encoding lacks become `?`.
 */
export function encodeText(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const bytes = iconv.encode(text, findCodecName(encoding));
  return encoding === 'armscii-8' ? preferAscii(text, bytes) : bytes;
}

/** ARMSCII-8 has a second place for some ASCII punctuation, which iconv-lite would take. */
function preferAscii(text: string, bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, index) => {
    const code = text.charCodeAt(index);
    return code < 0x80 ? code : byte;
  });
}

/** The text of `bytes` in a named encoding, a byte order mark included, or undefined unless it turns back into the same bytes. */
export function decodeExactly(bytes: Uint8Array, encoding: string): string | undefined {
  if (!hasCodec(encoding)) return undefined;
  const text = decode(bytes, encoding);
  if (text === undefined) return undefined;
  return Buffer.compare(encodeText(text, encoding), bytes) === 0 ? text : undefined;
}

/** Whether texts in this encoding can be read. UTF-7 cannot: it hides markup in plain words. */
export function hasCodec(encoding: string): boolean {
  return (
    !/^(?:unicode-1-1-)?utf-?7/.test(encoding) && iconv.encodingExists(findCodecName(encoding))
  );
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding !== 'utf-8' && encoding !== 'utf-16le' && encoding !== 'utf-16be') {
    return iconv.decode(bytes, findCodecName(encoding), { stripBOM: false });
  }
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** iconv-lite's name where it differs from the WHATWG one. */
function findCodecName(encoding: string): string {
  if (encoding === 'x-mac-cyrillic') return 'maccyrillic';
  if (encoding === 'iso-8859-8-i') return 'iso-8859-8';
  return encoding;
}
