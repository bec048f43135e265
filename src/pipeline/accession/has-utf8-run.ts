/**
 * Whether the bytes hold three or more two-byte UTF-8 characters in a row. A
 * file that is not UTF-8 as a whole but does so mixes encodings: in no legacy
 * encoding do words read like that.
 */
export function hasUtf8Run(bytes: Uint8Array): boolean {
  let run = 0;
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index] ?? 0;
    const next = bytes[index + 1] ?? 0;
    if (lead >= 0xc2 && lead <= 0xdf && next >= 0x80 && next <= 0xbf) {
      run++;
      index++;
      if (run === 3) return true;
    } else {
      run = 0;
    }
  }
  return false;
}
