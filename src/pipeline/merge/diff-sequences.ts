import { diffArrays } from 'diff';
import { findAnchors } from './find-anchors.ts';

/** Items `start` to `end` (excluded) of the base stand against `from` to `to` of the other. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Longest edit script that is searched for. The search costs the square of its
 * length, so beyond it the sequences are first cut at items that both have once.
 */
const longestScript = 250;
/** How often such cuts are made inside each other before a stretch counts as changed altogether. */
const deepest = 8;

/**
 * Where two sequences differ, in order, no two changes touching: a shortest edit
 * script (Myers 1986) where it is short enough to be found, otherwise shortest
 * scripts between anchors, the longest rising run of items that stand once in
 * each (patience diff, Cohen). Never depends on time.
 */
export function diffSequences(base: readonly string[], other: readonly string[]): Change[] {
  const changes: Change[] = [];
  const whole = { start: 0, end: base.length, from: 0, to: other.length };
  diffStretch(base, other, whole, 0, (change) => {
    const last = changes.at(-1);
    if (last?.end === change.start && last.to === change.from) {
      changes[changes.length - 1] = { ...last, end: change.end, to: change.to };
    } else changes.push(change);
  });
  return changes;
}

function diffStretch(
  base: readonly string[],
  other: readonly string[],
  stretch: Change,
  depth: number,
  add: (change: Change) => void,
): void {
  let { start, end, from, to } = stretch;
  while (start < end && from < to && base[start] === other[from]) {
    start++;
    from++;
  }
  while (start < end && from < to && base[end - 1] === other[to - 1]) {
    end--;
    to--;
  }
  if (start === end && from === to) return;
  const changed = { start, end, from, to };
  if (start === end || from === to || depth > deepest) {
    add(changed);
    return;
  }
  const a = base.slice(start, end);
  const b = other.slice(from, to);
  const parts = countUnshared(a, b) > longestScript ? undefined : diffShortly(a, b);
  if (parts) {
    for (const part of parts) add(shift(part, start, from));
    return;
  }
  const anchors = findAnchors(a, b);
  if (anchors.length === 0) {
    add(changed);
    return;
  }
  let reached = { start, from };
  for (const [i, j] of [...anchors, [a.length, b.length] as const]) {
    const gap = { ...reached, end: start + i, to: from + j };
    diffStretch(base, other, gap, depth + 1, add);
    reached = { start: start + i + 1, from: from + j + 1 };
  }
}

function diffShortly(a: string[], b: string[]): Change[] | undefined {
  const parts = diffArrays(a, b, { maxEditLength: longestScript });
  if (!parts) return undefined;
  const changes: Change[] = [];
  let start = 0;
  let from = 0;
  for (const { added, removed, count } of parts) {
    const end = added ? start : start + count;
    const to = removed ? from : from + count;
    if (added || removed) changes.push({ start, end, from, to });
    start = end;
    from = to;
  }
  return changes;
}

/** A lower bound of the edit script's length: items that one sequence has more often than the other. */
function countUnshared(a: readonly string[], b: readonly string[]): number {
  const balance = new Map<string, number>();
  for (const item of a) balance.set(item, (balance.get(item) ?? 0) + 1);
  for (const item of b) balance.set(item, (balance.get(item) ?? 0) - 1);
  let sum = 0;
  for (const count of balance.values()) sum += Math.abs(count);
  return sum;
}

function shift({ start, end, from, to }: Change, base: number, other: number): Change {
  return { start: start + base, end: end + base, from: from + other, to: to + other };
}
