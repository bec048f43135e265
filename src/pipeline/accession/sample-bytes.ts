/** As many bytes as tell an encoding; what comes after says the same again. */
const enough = 200_000;

/**
 * The bytes themselves or, of a long file, a stretch that begins shortly before
 * the first telling one and ends before a space or line end, so that no
 * character of several bytes is cut.
 *
 * @param isTelling by default, whether a byte is not ASCII
 */
export function sampleBytes(
  bytes: Uint8Array,
  isTelling: (byte: number) => boolean = (byte) => byte >= 0x80,
): Uint8Array {
  if (bytes.length <= enough) return bytes;
  const first = bytes.findIndex(isTelling);
  const start = Math.max(0, Math.min(first - 100, bytes.length - enough));
  const space = bytes.subarray(start + enough).findIndex((byte) => byte === 0x20 || byte === 0x0a);
  return bytes.subarray(start, space === -1 ? bytes.length : start + enough + space);
}
