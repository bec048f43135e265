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

/** Where the lists of a digest stand: [start, end) of each, in words of 32 bits, and the first byte of the kinds. */
export type DigestLayout = Record<(typeof names)[number], readonly [start: number, end: number]> & {
  readonly kinds: number;
};

/** Finds the lists of a digest that begins at a word of `words`, so that they can be read without views of their own. */
export function locateLists(words: Uint32Array, start: number): DigestLayout {
  let end = start + headNumbers;
  const next = (at: number): readonly [number, number] => {
    const from = end;
    end += words[start + at] ?? 0;
    return [from, end];
  };
  const [shingles, bands, opening] = [next(0), next(1), next(2)];
  const [title, places, fillings] = [next(3), next(4), next(5)];
  return { shingles, bands, opening, title, places, fillings, kinds: end * 4 };
}

/** The lists, and where the facts stand. */
function readLists({ buffer, byteOffset }: Uint8Array) {
  const words = new Uint32Array(buffer, 0, buffer.byteLength >>> 2);
  const at = locateLists(words, byteOffset / 4);
  const shingles = words.subarray(...at.shingles);
  const start = at.kinds - byteOffset + alignUp(shingles.length);
  return {
    shingles,
    kinds: new Uint8Array(buffer, at.kinds, shingles.length),
    bands: words.subarray(...at.bands),
    opening: words.subarray(...at.opening),
    title: words.subarray(...at.title),
    places: words.subarray(...at.places),
    fillings: words.subarray(...at.fillings),
    start,
    length: words[byteOffset / 4 + names.length] ?? 0,
  };
}

function alignUp(length: number): number {
  return (length + 3) & ~3;
}
