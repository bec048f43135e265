import type { CaptureDigest, WeighedDigest } from './capture-digest.ts';
import { type DigestSource, type Hits, joinHits, packHit } from './digest-source.ts';
import { weighShingles } from './weigh-shingles.ts';

/** Digests of former and new captures, as they are asked for. */
export interface DigestShelf {
  /** Makes sure that the digests of some captures are at hand. */
  readonly fetch: (indexes: readonly number[]) => Promise<void>;
  /** A digest that was fetched. */
  readonly get: (index: number) => CaptureDigest;
  /** For each hash the captures that have it, new ones too. */
  readonly find: (hashes: Uint32Array) => Promise<Hits>;
}

/** Opens a shelf; new captures come after the former ones, by index. */
export function createShelf(source: DigestSource, added: readonly CaptureDigest[]): DigestShelf {
  const count = source.captures.length;
  const digests = new Map(added.map((digest, place) => [count + place, digest]));
  return {
    fetch: async (indexes) => {
      const missing = [...new Set(indexes)].filter((index) => !digests.has(index));
      if (missing.length === 0) return;
      const loaded = await source.load(missing);
      for (const [place, index] of missing.entries())
        digests.set(index, loaded[place] as CaptureDigest);
    },
    get: (index) => digests.get(index) as CaptureDigest,
    find: async (hashes) => {
      const found = new Map((await source.find({ shingles: hashes })).shingles);
      const wanted = new Set(hashes);
      for (const [place, { shingles, kinds }] of added.entries()) {
        for (const [at, hash] of shingles.entries()) {
          if (!wanted.has(hash)) continue;
          found.set(hash, joinHits(found.get(hash), [packHit(count + place, kinds[at] ?? 0)]));
        }
      }
      return found;
    },
  };
}

/** Digests with their weights, as they are asked for. */
export interface DigestScale {
  readonly fetch: (indexes: readonly number[]) => Promise<void>;
  readonly get: (index: number) => WeighedDigest;
}

/** Weighs digests of a shelf, given how to count the articles of the captures in which a shingle occurs. */
export function createScale(
  shelf: DigestShelf,
  countArticles: (hits: Uint32Array) => number,
): DigestScale {
  const weighed = new Map<number, WeighedDigest>();
  const counts = new Map<number, number>();
  return {
    fetch: async (indexes) => {
      const missing = [...new Set(indexes)].filter((index) => !weighed.has(index));
      await shelf.fetch(missing);
      const digests = missing.map((index) => shelf.get(index));
      const unknown = mergeHashes(digests).filter((hash) => !counts.has(hash));
      if (unknown.length > 0)
        for (const [hash, hits] of await shelf.find(unknown)) counts.set(hash, countArticles(hits));
      for (const [place, index] of missing.entries()) {
        const digest = digests[place] as CaptureDigest;
        weighed.set(
          index,
          weighShingles(digest, (hash) => counts.get(hash) ?? 1),
        );
      }
    },
    get: (index) => weighed.get(index) as WeighedDigest,
  };
}

/** The distinct shingles of digests, ascending. */
export function mergeHashes(digests: readonly Pick<CaptureDigest, 'shingles'>[]): Uint32Array {
  const all = new Uint32Array(digests.reduce((sum, { shingles }) => sum + shingles.length, 0));
  let filled = 0;
  for (const { shingles } of digests) {
    all.set(shingles, filled);
    filled += shingles.length;
  }
  return all.sort().filter((hash, place) => place === 0 || hash !== all[place - 1]);
}
