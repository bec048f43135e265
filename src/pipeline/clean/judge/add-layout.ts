import type { Evidence } from './create-evidence.ts';
import type { MeasuredLines } from './measure-lines.ts';

/** Adds how blank lines set each line apart, and the run of lines without blank ones that it stands in. */
export function addLayout({ add, addWithNeighbours }: Evidence, lines: MeasuredLines): void {
  const { count, gap, gapAfter, prose, paragraph, words } = lines;
  addWithNeighbours('gap', gap);
  addWithNeighbours('gapAfter', gapAfter);
  addWithNeighbours('prose', prose);
  add('paragraph', paragraph);
  const length = new Float32Array(count);
  const size = new Float32Array(count);
  const proseShare = new Float32Array(count);
  const fromStart = new Float32Array(count);
  const toEnd = new Float32Array(count);
  for (let first = 0; first < count; ) {
    let end = first;
    let all = 0;
    let inProse = 0;
    do {
      all += words[end] as number;
      if (prose[end]) inProse += words[end] as number;
      end++;
    } while (end < count && gap[end] === 0);
    length.fill(Math.min(30, end - first), first, end);
    size.fill(all, first, end);
    proseShare.fill(inProse / (all || 1), first, end);
    for (let index = first; index < end; index++) {
      fromStart[index] = Math.min(20, index - first);
      toEnd[index] = Math.min(20, end - 1 - index);
    }
    first = end;
  }
  addWithNeighbours('runLines', length);
  add('runWords', size);
  add('runProse', proseShare);
  add('fromRunStart', fromStart);
  add('toRunEnd', toEnd);
}
