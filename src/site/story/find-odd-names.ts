import { type Claim, type Disagreement, keepOnePerReport } from './claim.ts';
import type { Name, Statement } from './read-report.ts';

/**
 * Names that one report spells otherwise than another: a name that the other
 * lacks, and one of its own that is a letter away, or two from eight letters on.
 * Endings are left alone, since languages inflect names.
 */
export function findOddNames(reports: readonly (readonly Statement[])[]): Disagreement[] {
  const lists = reports.map(listFirstUses);
  const found = new Map<string, Disagreement>();
  for (const [left, ours] of lists.entries()) {
    for (const [right, theirs] of lists.entries()) {
      if (left === right) continue;
      for (const [name, claim] of ours) {
        if (theirs.has(name)) continue;
        const other = [...theirs].find(([candidate]) => isOtherSpelling(name, candidate));
        if (other === undefined) continue;
        const key = [name, other[0]].sort().join(' ');
        const claims = [...(found.get(key)?.claims ?? []), claim, other[1]];
        found.set(key, { kind: 'name', claims: keepOnePerReport(claims) });
      }
    }
  }
  return [...found.values()];
}

function listFirstUses(statements: readonly Statement[]): Map<string, Claim> {
  const uses = new Map<string, Claim>();
  for (const statement of statements) {
    for (const { text, start, end } of statement.names as readonly Name[]) {
      if (!uses.has(text)) uses.set(text, { statement, at: [start, end] });
    }
  }
  return uses;
}

function isOtherSpelling(name: string, other: string): boolean {
  const shorter = Math.min(name.length, other.length);
  if (shorter < 5 || name[0] !== other[0]) return false;
  let start = 0;
  while (start < shorter && name[start] === other[start]) start += 1;
  // What differs in the last two letters alone is an ending.
  if (start >= shorter - 2) return false;
  const distance = measureDistance(name, other);
  return distance > 0 && distance <= (shorter < 8 ? 1 : 2);
}

/** Levenshtein's distance: how many letters to put in, take out or change. */
function measureDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
