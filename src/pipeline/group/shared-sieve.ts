const fewestBits = 16;
const mostBits = 28;

/** Tells keys that may come twice from those that surely come once. */
export interface SharedSieve {
  readonly add: (key: number) => void;
  readonly isShared: (key: number) => boolean;
}

/**
 * A sieve for so many keys: each is marked in a set of bits, and in a second one
 * where the first has it already (Bloom 1970, with one hash).
 */
export function createSieve(count: number): SharedSieve {
  const needed = Math.ceil(Math.log2(count * 8 + 1));
  const bits = Math.min(mostBits, Math.max(fewestBits, needed));
  const shift = 32 - bits;
  const [once, twice] = [new Uint8Array(2 ** (bits - 3)), new Uint8Array(2 ** (bits - 3))];
  return {
    add: (key) => {
      const bit = key >>> shift;
      const [place, mask] = [bit >>> 3, 1 << (bit & 7)];
      const before = once[place] ?? 0;
      if (before & mask) twice[place] = (twice[place] ?? 0) | mask;
      else once[place] = before | mask;
    },
    isShared: (key) => {
      const bit = key >>> shift;
      return ((twice[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
    },
  };
}
