import type { CaptureDigest, Evidence } from './capture-digest.ts';

/** The digest's lists of 32-bit hashes, in the order in which they are laid down. */
const lists = ['shingles', 'bands', 'opening', 'title', 'places', 'fillings'] as const;

interface Header {
  readonly sha256: string;
  readonly cleanCount: number;
  readonly words: number;
  readonly evidence: Evidence;
  /** Length of each of `lists`. */
  readonly lengths: readonly number[];
}

/**
 * A digest as bytes, of a length divisible by 4: the length of a header in JSON,
 * the header, the lists, the kinds of the shingles. Numbers are little-endian, as
 * on every machine that Node runs on.
 */
export function encodeDigest(digest: CaptureDigest): Uint8Array {
  const { sha256, cleanCount, words, evidence } = digest;
  const lengths = lists.map((name) => digest[name].length);
  const header: Header = { sha256, cleanCount, words, evidence, lengths };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const numbers = lengths.reduce((sum, length) => sum + length, 0);
  const start = 4 + alignUp(json.length);
  const bytes = new Uint8Array(start + numbers * 4 + alignUp(digest.kinds.length));
  new Uint32Array(bytes.buffer, 0, 1)[0] = json.length;
  bytes.set(json, 4);
  let place = start;
  for (const name of lists) {
    new Uint32Array(bytes.buffer, place, digest[name].length).set(digest[name]);
    place += digest[name].length * 4;
  }
  bytes.set(digest.kinds, place);
  return bytes;
}

/** The digest again, its lists as views of the bytes, which must begin at a place divisible by 4. */
export function decodeDigest(bytes: Uint8Array): CaptureDigest {
  const { buffer, byteOffset } = bytes;
  const length = new Uint32Array(buffer, byteOffset, 1)[0] ?? 0;
  const json = new TextDecoder().decode(bytes.subarray(4, 4 + length));
  const { lengths, ...facts } = JSON.parse(json) as Header;
  let place = byteOffset + 4 + alignUp(length);
  const views = lengths.map((count) => {
    const view = new Uint32Array(buffer, place, count);
    place += count * 4;
    return view;
  });
  const none = new Uint32Array();
  const [
    shingles = none,
    bands = none,
    opening = none,
    title = none,
    places = none,
    fillings = none,
  ] = views;
  const kinds = new Uint8Array(buffer, place, shingles.length);
  return { ...facts, shingles, kinds, bands, opening, title, places, fillings };
}

function alignUp(length: number): number {
  return (length + 3) & ~3;
}
