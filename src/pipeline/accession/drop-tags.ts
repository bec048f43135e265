/** Bytes outside `<…>`: tags dilute the detection, and what a page says of its encoding may be false. */
export function dropTags(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(0x3c)) return bytes;
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  let inside = false;
  for (const byte of bytes) {
    if (byte === 0x3c) inside = true;
    if (!inside) kept[length++] = byte;
    if (byte === 0x3e) inside = false;
  }
  return kept.subarray(0, length);
}
