import { pairBySample, pairInBand } from '../../src/pipeline/group/find-candidates.ts';
import type { KeyLine } from './key-lines.ts';
import { readLines, readRuns, writeLine } from './lines.ts';

/** One reason to compare two captures. Sorted as text, the lines of a pair stand together. */
export interface PairLine {
  readonly first: string;
  readonly second: string;
  readonly by: 'ahead' | 'back' | 'bands';
}

/** Keys in, sorted; each meeting of two captures under a key out. */
export async function pairLines(): Promise<void> {
  for await (const run of readRuns(readLines<KeyLine>(), ({ key }) => key)) {
    const file = Uint32Array.from(run.keys());
    const isBand = run[0].key.startsWith('b');
    const rankAt = (index: number) => run[index]?.rank ?? '';
    const write = (first: number, second: number, by: PairLine['by']) =>
      writeLine({ first: rankAt(first), second: rankAt(second), by } satisfies PairLine);
    for (const [index, { mark }] of run.entries()) {
      for (const other of isBand ? pairInBand(file, index) : pairBySample(file, index, mark)) {
        if (isBand && index < other) await write(index, other, 'bands');
        else if (!isBand && index < other) await write(index, other, 'ahead');
        else if (!isBand && index > other) await write(other, index, 'back');
      }
    }
  }
}
