import type { BlockDecision, Decision } from '../../model/decision.ts';

/** A capture, as decisions name it. */
export interface NamedCapture {
  readonly path: string;
  readonly sha256: string;
}

/** What one entry is by decisions. */
export interface DecidedEntry {
  /** Those that name it or its captures, in their order. */
  readonly decisions: readonly Decision[];
  /** Its last id, and all others that it ever had, sorted. */
  readonly id: string;
  readonly aliases: readonly string[];
}

/** The decisions about an entry, found by its ids and by its captures, and the ids that it has by them. */
export function listDecisions(
  all: readonly Decision[],
  { id, aliases }: { readonly id: string; readonly aliases: readonly string[] },
  captures: readonly NamedCapture[],
): DecidedEntry {
  if (all.length === 0) return { decisions: [], id, aliases };
  const names = new Set([id, ...aliases]);
  const renames = all.filter((decision) => decision.ruling === 'rename');
  for (let before = 0; before < names.size; ) {
    before = names.size;
    for (const { entry, to } of renames) if (names.has(entry) || names.has(to)) names.add(to);
  }
  const held = new Set(captures.flatMap(({ path, sha256 }) => [path, sha256]));
  const decisions = all.filter((decision) => {
    const { entries, captures: named } = listTargets(decision);
    return entries.some((own) => names.has(own)) || named.some((own) => held.has(own));
  });
  const last = decisions.findLast((decision) => decision.ruling === 'rename')?.to ?? id;
  return { decisions, id: last, aliases: [...names].filter((own) => own !== last).sort() };
}

/** The entries and captures that a decision is about. */
export function listTargets(decision: Decision): {
  readonly entries: readonly string[];
  readonly captures: readonly string[];
} {
  if ('entry' in decision && decision.entry !== undefined)
    return { entries: [decision.entry], captures: [] };
  if (decision.ruling === 'merge' || decision.ruling === 'keep-separate')
    return { entries: decision.entries ?? [], captures: decision.captures ?? [] };
  return { entries: [], captures: isBlockDecision(decision) ? [decision.block.capture] : [] };
}

/** Whether a decision is about a stretch of a capture. */
export function isBlockDecision(decision: Decision): decision is BlockDecision {
  return decision.ruling === 'correct' && decision.block !== undefined;
}

/** The decisions about stretches of a capture, in their order. */
export function listBlockDecisions(
  decisions: readonly Decision[],
  path: string,
): readonly BlockDecision[] {
  return decisions.filter(isBlockDecision).filter(({ block }) => block.capture === path);
}
