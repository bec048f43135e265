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
  return {
    joined: texts.join(''),
    lengths: Uint32Array.from(texts, (text) => text?.length ?? none),
  };
}

/** The texts again. */
export function unpackTexts({ joined, lengths }: TextColumn): (string | undefined)[] {
  let start = 0;
  return Array.from(lengths, (length) => {
    if (length === none) return undefined;
    start += length;
    return joined.slice(start - length, start);
  });
}

const hashBytes = 32;

/** Packs digests of 64 hexadecimal digits, 32 bytes each; zeros where there is none. */
export function packHashes(hashes: readonly (string | undefined)[]): Uint8Array {
  const bytes = Buffer.alloc(hashes.length * hashBytes);
  for (const [index, hash] of hashes.entries())
    if (hash) bytes.write(hash, index * hashBytes, hashBytes, 'hex');
  return bytes;
}

/** The digests again. */
export function unpackHashes(column: Uint8Array): (string | undefined)[] {
  const digits = Buffer.from(column.buffer, column.byteOffset, column.length).toString('hex');
  return Array.from({ length: column.length / hashBytes }, (_, index) => {
    const hash = digits.slice(index * 2 * hashBytes, (index + 1) * 2 * hashBytes);
    return hash === nothing ? undefined : hash;
  });
}

const nothing = '0'.repeat(2 * hashBytes);

/** Few different texts, each by its number; 0 stands for none. */
export interface WordColumn {
  readonly words: readonly string[];
  readonly numbers: Uint32Array;
}

/** Packs texts of which many are the same. */
export function packWords(texts: readonly (string | undefined)[]): WordColumn {
  const known = new Map<string, number>();
  const numbers = Uint32Array.from(texts, (text) => {
    if (text === undefined) return 0;
    const number = known.get(text) ?? known.size + 1;
    known.set(text, number);
    return number;
  });
  return { words: [...known.keys()], numbers };
}

/** The texts again. */
export function unpackWords({ words, numbers }: WordColumn): (string | undefined)[] {
  return Array.from(numbers, (number) => words[number - 1]);
}
