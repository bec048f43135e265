const digitBits = 11;
const digits = 1 << digitBits;

interface Columns {
  readonly keys: Uint32Array;
  readonly documents: Uint32Array;
}

/**
 * Sorts keys with the documents beside them, in two arrays of one length, which
 * are used up: a radix sort over three digits, so equal keys keep the order of
 * their documents.
 */
export function sortPostings(keys: Uint32Array, documents: Uint32Array): Columns {
  let from: Columns = { keys, documents };
  let to: Columns = { keys: new Uint32Array(keys.length), documents: new Uint32Array(keys.length) };
  for (let shift = 0; shift < 32; shift += digitBits) {
    const places = findStarts(from.keys, shift);
    for (let index = 0; index < keys.length; index++) {
      const key = from.keys[index] ?? 0;
      const digit = (key >>> shift) & (digits - 1);
      const place = places[digit] ?? 0;
      places[digit] = place + 1;
      to.keys[place] = key;
      to.documents[place] = from.documents[index] ?? 0;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Where the keys with each digit begin. */
function findStarts(keys: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(digits + 1);
  for (const key of keys) {
    const next = ((key >>> shift) & (digits - 1)) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let digit = 1; digit <= digits; digit++)
    starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  return starts;
}
