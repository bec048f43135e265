import type { TextBlock } from './article-text.ts';
import { listRuns, type RunMark } from './inline-runs.ts';
import type { Mark } from './mark.ts';

/** The inline markup of a leaf, sorted by start, the longer first; what touches and says the same is one mark. */
export function readMarks(leaf: TextBlock['node']): Mark[] {
  if (leaf.type === 'code') return [];
  const marks: Mark[] = [];
  const open = new Map<RunMark, { start: number; end: number }>();
  let position = 0;
  for (const { text, marks: own } of listRuns(leaf)) {
    const end = position + text.length;
    for (const mark of own) {
      const range = open.get(mark);
      if (range) range.end = end;
      else open.set(mark, { start: position, end });
    }
    position = end;
  }
  for (const [{ kind, href }, { start, end }] of open) {
    if (start < end) marks.push({ kind, start, end, ...(href === undefined ? {} : { href }) });
  }
  return joinMarks(marks);
}

/** Marks in order; those that overlap or touch and say the same are one. */
export function joinMarks(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  const last = new Map<string, number>();
  for (const mark of [...marks].sort(compareMarks)) {
    const key = `${mark.kind} ${mark.href ?? ''}`;
    const index = last.get(key);
    const before = index === undefined ? undefined : joined[index];
    if (index !== undefined && before && mark.start <= before.end) {
      joined[index] = { ...before, end: Math.max(before.end, mark.end) };
    } else {
      last.set(key, joined.length);
      joined.push(mark);
    }
  }
  return joined.sort(compareMarks);
}

/** The order of marks: by start, the longer first, then by what they say. */
export function compareMarks(a: Mark, b: Mark): number {
  const [x, y] = [`${a.kind} ${a.href ?? ''}`, `${b.kind} ${b.href ?? ''}`];
  return a.start - b.start || b.end - a.end || (x < y ? -1 : x > y ? 1 : 0);
}
