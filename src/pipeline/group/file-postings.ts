import { sortPostings } from './sort-postings.ts';

/** The documents that have each key, sorted by key. */
export interface PostingFile {
  readonly keys: Uint32Array;
  /** Beside `keys`; ascending under each key. */
  readonly documents: Uint32Array;
  /** Where the keys with each value of their upper bits begin. */
  readonly starts: Uint32Array;
}

/** Upper bits of a key by which its place is looked up: keys are hashes, so they spread evenly. */
const upperBits = 16;

/** Files documents, numbered in their order, under their distinct 32-bit keys. */
export function filePostings<T>(
  documents: readonly T[],
  listKeys: (document: T) => Iterable<number>,
): PostingFile {
  let keys = new Uint32Array(1024);
  let numbers = new Uint32Array(1024);
  let count = 0;
  for (const [number, document] of documents.entries()) {
    for (const key of listKeys(document)) {
      if (count === keys.length) {
        keys = enlarge(keys);
        numbers = enlarge(numbers);
      }
      keys[count] = key;
      numbers[count++] = number;
    }
  }
  const sorted = sortPostings(keys.subarray(0, count), numbers.subarray(0, count));
  const starts = new Uint32Array((1 << upperBits) + 1).fill(count);
  for (let place = count - 1; place >= 0; place--)
    starts[(sorted.keys[place] ?? 0) >>> (32 - upperBits)] = place;
  for (let upper = (1 << upperBits) - 1; upper >= 0; upper--)
    starts[upper] = Math.min(starts[upper] ?? count, starts[upper + 1] ?? count);
  return { ...sorted, starts };
}

/** The documents under a key, ascending; none where nothing has it. */
export function findPostings({ keys, documents, starts }: PostingFile, key: number): Uint32Array {
  const upper = key >>> (32 - upperBits);
  let start = starts[upper] ?? 0;
  let high = starts[upper + 1] ?? 0;
  while (start < high) {
    const middle = (start + high) >>> 1;
    if ((keys[middle] ?? 0) < key) start = middle + 1;
    else high = middle;
  }
  let end = start;
  while (end < keys.length && keys[end] === key) end++;
  return documents.subarray(start, end);
}

function enlarge(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
