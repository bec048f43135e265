const fewestBits = 16;
const mostBits = 28;

/**
 * Tells keys that may stand in a list twice from those that surely stand there
 * once: each is marked in a set of bits, and in a second one where the first has
 * it already (Bloom 1970, with one hash).
 */
export function createSieve(keys: Uint32Array): (key: number) => boolean {
  const needed = Math.ceil(Math.log2(keys.length * 8 + 1));
  const bits = Math.min(mostBits, Math.max(fewestBits, needed));
  const shift = 32 - bits;
  const [once, twice] = [new Uint8Array(2 ** (bits - 3)), new Uint8Array(2 ** (bits - 3))];
  for (let index = 0; index < keys.length; index++) {
    const bit = (keys[index] ?? 0) >>> shift;
    const [place, mask] = [bit >>> 3, 1 << (bit & 7)];
    const before = once[place] ?? 0;
    if (before & mask) twice[place] = (twice[place] ?? 0) | mask;
    else once[place] = before | mask;
  }
  return (key) => {
    const bit = key >>> shift;
    return ((twice[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  };
}
