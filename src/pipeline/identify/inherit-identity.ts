import type { EntryHead } from '../../model/entry.ts';
import { formatSiglum, readSiglum } from '../../model/siglum.ts';
import { findMark } from './find-mark.ts';

/** What identity needs of an entry that ingest wrote before. */
export interface PriorEntry extends Pick<EntryHead, 'id' | 'aliases'> {
  readonly witnesses: readonly { readonly sha256: string; readonly siglum: string }[];
}

/** A capture, as identity sees it. */
export interface IdentifiedCapture {
  readonly sha256: string;
  readonly path: string;
}

/** What a cluster of captures takes over from the entries that held them before. */
export interface Inheritance {
  /** Undefined for a cluster that no prior entry went into. */
  readonly id: string | undefined;
  readonly aliases: readonly string[];
  /** Siglum of each capture, in the order of the cluster. */
  readonly sigla: readonly string[];
}

/**
 * Finds what each cluster inherits: the id of the prior entry with which it
 * shares most captures; the ids of further prior entries that went into it, as
 * aliases; the sigla its captures had, new ones taking the next in order of path.
 */
export function inheritIdentity(
  clusters: readonly (readonly IdentifiedCapture[])[],
  prior: readonly PriorEntry[],
): Inheritance[] {
  const heirs = findHeirs(clusters, prior);
  return clusters.map((captures, index) => {
    const [first, ...merged] = heirs.get(index) ?? [];
    const former = merged.flatMap(({ id, aliases }) => [id, ...aliases]);
    return {
      id: first?.id,
      aliases: [...(first?.aliases ?? []), ...former].sort(),
      sigla: assignSigla(captures, first),
    };
  });
}

/** Prior entries by the cluster that inherits them, the one that names it first. */
function findHeirs(
  clusters: readonly (readonly IdentifiedCapture[])[],
  prior: readonly PriorEntry[],
): Map<number, PriorEntry[]> {
  const home = new Map<string, number>();
  for (const [index, captures] of clusters.entries())
    for (const { sha256 } of captures) home.set(sha256, index);
  const heirs = new Map<number, { entry: PriorEntry; shared: number }[]>();
  for (const entry of prior) {
    const shares = new Map<number, number>();
    for (const { sha256 } of entry.witnesses) {
      const index = home.get(sha256);
      if (index !== undefined) shares.set(index, (shares.get(index) ?? 0) + 1);
    }
    const [heir] = [...shares].sort(
      ([a, n], [b, m]) =>
        m - n ||
        (clusters[b]?.length ?? 0) - (clusters[a]?.length ?? 0) ||
        (findMark(clusters[a] ?? []) < findMark(clusters[b] ?? []) ? -1 : 1),
    );
    if (!heir) continue;
    const own = { entry, shared: heir[1] };
    const known = heirs.get(heir[0]);
    if (known) known.push(own);
    else heirs.set(heir[0], [own]);
  }
  return new Map(
    [...heirs].map(([index, entries]) => [
      index,
      entries
        .sort((a, b) => b.shared - a.shared || (a.entry.id < b.entry.id ? -1 : 1))
        .map(({ entry }) => entry),
    ]),
  );
}

function assignSigla(
  captures: readonly IdentifiedCapture[],
  prior: PriorEntry | undefined,
): string[] {
  const known = new Map(prior?.witnesses.map(({ sha256, siglum }) => [sha256, siglum]));
  let next = Math.max(-1, ...[...known.values()].map(readSiglum)) + 1;
  const fresh = captures
    .filter(({ sha256 }) => !known.has(sha256))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { sha256 } of fresh) known.set(sha256, formatSiglum(next++));
  return captures.map(({ sha256 }) => known.get(sha256) ?? '');
}
