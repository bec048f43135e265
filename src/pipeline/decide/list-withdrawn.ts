import type { Decision } from '../../model/decision.ts';
import { isWithdrawn } from './find-standing.ts';
import { listDecisions } from './list-decisions.ts';

/** An entry as it stands, or a tombstone. */
interface Known {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly witnesses: readonly { readonly sha256: string }[];
}

/**
 * The entries that are withdrawn. Their captures are known by their digests and
 * take no part in ingest, so that all else is the same whether they are in the
 * tree or were taken out of it.
 */
export function listWithdrawn<T extends Known>(
  known: readonly T[],
  decisions: readonly Decision[],
): T[] {
  if (!decisions.some(({ ruling }) => ruling === 'withdraw')) return [];
  return known.filter((own) => isWithdrawn(listDecisions(decisions, own, []).decisions));
}

/** The digests of the captures of some entries. */
export function listDigests(entries: readonly Known[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ witnesses }) => witnesses.map(({ sha256 }) => sha256)));
}
