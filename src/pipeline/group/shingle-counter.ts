import { mixBits } from './hash-words.ts';

/** Counts in how many articles hashes occur, up to 255. */
export interface ShingleCounter {
  /** Articles must come one after the other; a hash that one has twice counts once. */
  readonly add: (hash: number, article: number) => void;
  /** 0 for a hash that was never added. */
  readonly count: (hash: number) => number;
}

const most = 255;
const smallest = 1 << 12;

/** A hash table with open addressing in typed arrays: a Map takes ten times the memory. */
export function createCounter(): ShingleCounter {
  let hashes = new Uint32Array(smallest);
  let counts = new Uint8Array(smallest);
  let last = new Uint32Array(smallest);
  let used = 0;
  const findPlace = (hash: number): number => {
    const mask = hashes.length - 1;
    let place = mixBits(hash) & mask;
    while (counts[place] !== 0 && hashes[place] !== hash) place = (place + 1) & mask;
    return place;
  };
  const grow = () => {
    const old = { hashes, counts, last };
    hashes = new Uint32Array(old.hashes.length * 2);
    counts = new Uint8Array(hashes.length);
    last = new Uint32Array(hashes.length);
    for (let place = 0; place < old.hashes.length; place++) {
      if (old.counts[place] === 0) continue;
      const next = findPlace(old.hashes[place] ?? 0);
      hashes[next] = old.hashes[place] ?? 0;
      counts[next] = old.counts[place] ?? 0;
      last[next] = old.last[place] ?? 0;
    }
  };
  return {
    add: (hash, article) => {
      const place = findPlace(hash);
      const before = counts[place] ?? 0;
      if (before === 0) {
        hashes[place] = hash;
        used++;
      } else if (last[place] === article || before === most) return;
      counts[place] = before + 1;
      last[place] = article;
      if (before === 0 && used * 2 > hashes.length) grow();
    },
    count: (hash) => counts[findPlace(hash)] ?? 0,
  };
}
