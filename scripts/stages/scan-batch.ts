import { decodeLists } from '../../src/pipeline/group/encode-digest.ts';
import type { RecordPlace } from '../cache/open-store.ts';
import type { Workbench } from './start-work.ts';

/** Where a digest stands and the number by which it is called. */
export interface NumberedPlace {
  readonly index: number;
  readonly place: RecordPlace;
}

export interface PlannedScan {
  /** Number of this share of all digests. */
  readonly share: number;
  /** Digests to look through; a thread keeps them for the next scan of the same name. */
  readonly digests: readonly NumberedPlace[];
  readonly list: 'shingles' | 'opening' | 'bands';
  readonly hashes: Uint32Array;
}

/** Where the wanted hashes stand: three columns of one length. */
export interface ScanResult {
  readonly hashes: Uint32Array;
  readonly indexes: Uint32Array;
  /** Kinds of shingles; 0 for other lists. */
  readonly kinds: Uint8Array;
}

/** So that the bits of a few hundred thousand hashes are mostly unset, and fit a processor's cache. */
const upperBits = 22;

type Lists = ReturnType<typeof decodeLists>;
type Loaded = readonly (readonly [index: number, lists: Lists])[];
const kept = new Map<string, Loaded>();

/**
 * Looks some hashes up in digests by reading through them all: so the cache needs
 * no index beside the digests that could disagree with them. Undefined where a
 * digest is damaged.
 */
export function scanBatch(plan: PlannedScan, bench: Workbench): ScanResult | undefined {
  const { list, hashes } = plan;
  const loaded = loadDigests(plan, bench);
  if (!loaded) return undefined;
  const wanted = createWanted(hashes);
  const found: { hash: number; index: number; kind: number }[] = [];
  for (const [index, lists] of loaded) {
    const own = lists[list];
    for (let at = 0; at < own.length; at++) {
      const hash = own[at] ?? 0;
      if (!wanted.may(hash) || !wanted.has(hash)) continue;
      if (list === 'opening' && own.indexOf(hash) < at) continue;
      found.push({ hash, index, kind: list === 'shingles' ? (lists.kinds[at] ?? 0) : 0 });
    }
  }
  return {
    hashes: Uint32Array.from(found, ({ hash }) => hash),
    indexes: Uint32Array.from(found, ({ index }) => index),
    kinds: Uint8Array.from(found, ({ kind }) => kind),
  };
}

/** A set of hashes, with a bit for each pattern of their upper bits, at which nearly all others fail. */
function createWanted(hashes: Uint32Array) {
  const bits = new Uint8Array(1 << (upperBits - 3));
  for (const hash of hashes) {
    const bit = hash >>> (32 - upperBits);
    bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  const all = new Set(hashes);
  const may = (hash: number) => {
    const bit = hash >>> (32 - upperBits);
    return ((bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  };
  return { may, has: (hash: number) => all.has(hash) };
}

function loadDigests({ share, digests }: PlannedScan, { stores }: Workbench): Loaded | undefined {
  const name = `${share} ${digests.length} ${digests.at(-1)?.place.key}`;
  const known = kept.get(name);
  if (known) return known;
  const loaded: [number, Lists][] = [];
  for (const [at, payload] of stores.digests.readAll(digests.map(({ place }) => place)).entries()) {
    if (!payload) return undefined;
    loaded.push([digests[at]?.index ?? 0, decodeLists(payload)]);
  }
  kept.set(name, loaded);
  return loaded;
}
