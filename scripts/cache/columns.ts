/*
 * Columns of a table as a file has them: a fraction of the bytes that rows of
 * JSON take, and of the time to read them.
 */

/** Texts one after the other, and how many code units each has. */
export interface TextColumn {
  readonly joined: string;
  readonly lengths: Uint32Array;
}

/** Length that stands for no text. */
const none = 0xffff_ffff;

/** Packs texts; undefined where there is none. */
export function packTexts(texts: readonly (string | undefined)[]): TextColumn {
  return { joined: texts.join(''), lengths: packNumbers(texts, (text) => text?.length ?? none) };
}

/** The texts again. */
export function unpackTexts({ joined, lengths }: TextColumn): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  let start = 0;
  for (const length of lengths) {
    const end = length === none ? start : start + length;
    texts.push(length === none ? undefined : joined.slice(start, end));
    start = end;
  }
  return texts;
}

const hashBytes = 32;

/** Packs digests of 64 hexadecimal digits, 32 bytes each; zeros where there is none. */
export function packHashes(hashes: readonly (string | undefined)[]): Uint8Array {
  const bytes = Buffer.alloc(hashes.length * hashBytes);
  for (const [index, hash] of hashes.entries())
    if (hash) bytes.write(hash, index * hashBytes, hashBytes, 'hex');
  // A Buffer would be made a list of numbers where it is kept as JSON.
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** The digests again. */
export function unpackHashes(column: Uint8Array): (string | undefined)[] {
  const digits = Buffer.from(column.buffer, column.byteOffset, column.length).toString('hex');
  const hashes: (string | undefined)[] = [];
  for (let start = 0; start < digits.length; start += nothing.length) {
    const hash = digits.slice(start, start + nothing.length);
    hashes.push(hash === nothing ? undefined : hash);
  }
  return hashes;
}

const nothing = '0'.repeat(2 * hashBytes);

/** Packs one number of each thing; `Uint32Array.from` takes several times as long. */
export function packNumbers<T>(things: readonly T[], find: (thing: T) => number): Uint32Array {
  const numbers = new Uint32Array(things.length);
  for (let index = 0; index < things.length; index++) numbers[index] = find(things[index] as T);
  return numbers;
}

/** Few different texts, each by its number; 0 stands for none. */
export interface WordColumn {
  readonly words: readonly string[];
  readonly numbers: Uint32Array;
}

/** Packs texts of which many are the same. */
export function packWords(texts: readonly (string | undefined)[]): WordColumn {
  const known = new Map<string, number>();
  const numbers = packNumbers(texts, (text) => {
    if (text === undefined) return 0;
    const number = known.get(text) ?? known.size + 1;
    known.set(text, number);
    return number;
  });
  return { words: [...known.keys()], numbers };
}

/** The texts again. */
export function unpackWords({ words, numbers }: WordColumn): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  for (const number of numbers) texts.push(words[number - 1]);
  return texts;
}
