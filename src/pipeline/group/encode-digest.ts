import type { CaptureDigest, Evidence } from './capture-digest.ts';

/** The digest's lists of 32-bit hashes, in the order in which they are laid down. */
const names = ['shingles', 'bands', 'opening', 'title', 'places', 'fillings'] as const;

type Lists = Pick<CaptureDigest, (typeof names)[number] | 'kinds'>;

interface Facts {
  readonly sha256: string;
  readonly cleanCount: number;
  readonly words: number;
  readonly evidence: Evidence;
}

const headNumbers = names.length + 1;

/**
 * A digest as bytes, of a length divisible by 4: the length of each list and of
 * the facts, the lists, the kinds of the shingles, the facts in JSON. Numbers are
 * little-endian, as on every machine that Node runs on.
 */
export function encodeDigest(digest: CaptureDigest): Uint8Array {
  const { sha256, cleanCount, words, evidence } = digest;
  const facts: Facts = { sha256, cleanCount, words, evidence };
  const json = new TextEncoder().encode(JSON.stringify(facts));
  const lengths = names.map((name) => digest[name].length);
  const numbers = headNumbers + lengths.reduce((sum, length) => sum + length, 0);
  const start = numbers * 4 + alignUp(digest.kinds.length);
  const bytes = new Uint8Array(start + alignUp(json.length));
  const words32 = new Uint32Array(bytes.buffer, 0, numbers);
  words32.set([...lengths, json.length]);
  let place = headNumbers;
  for (const name of names) {
    words32.set(digest[name], place);
    place += digest[name].length;
  }
  bytes.set(digest.kinds, numbers * 4);
  bytes.set(json, start);
  return bytes;
}

/** The digest again, its lists as views of the bytes, which must begin at a place divisible by 4. */
export function decodeDigest(bytes: Uint8Array): CaptureDigest {
  const { start, length, ...lists } = readLists(bytes);
  const json = new TextDecoder().decode(bytes.subarray(start, start + length));
  return { ...(JSON.parse(json) as Facts), ...lists };
}

/** The lists of a digest alone, which takes a fraction of the time. */
export function decodeLists(bytes: Uint8Array): Lists {
  const { start: _, length: __, ...lists } = readLists(bytes);
  return lists;
}

/** The lists, and where the facts stand. */
function readLists({ buffer, byteOffset }: Uint8Array) {
  const lengths = new Uint32Array(buffer, byteOffset, headNumbers);
  let place = byteOffset + headNumbers * 4;
  const take = (at: number) => {
    const view = new Uint32Array(buffer, place, lengths[at]);
    place += view.byteLength;
    return view;
  };
  const [shingles, bands, opening] = [take(0), take(1), take(2)];
  const [title, places, fillings] = [take(3), take(4), take(5)];
  const kinds = new Uint8Array(buffer, place, shingles.length);
  const start = place - byteOffset + alignUp(kinds.length);
  const length = lengths[names.length] ?? 0;
  return { shingles, kinds, bands, opening, title, places, fillings, start, length };
}

function alignUp(length: number): number {
  return (length + 3) & ~3;
}
