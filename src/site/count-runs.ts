import type { Part } from '../model/entry.ts';
import type { MarkedRun } from './mark-capture.ts';

/** How much of a capture had one fate. */
export interface RunCount {
  /** Lines with text; a line cut in two counts on both sides. */
  readonly lines: number;
  /** Share of the capture's characters in per cent, rounded. */
  readonly share: number;
}

/** Counts what became of a capture. */
export function countRuns(runs: readonly MarkedRun[]): Record<Part['as'], RunCount> {
  const total = runs.reduce((sum, run) => sum + run.length, 0) || 1;
  const count = (as: Part['as']): RunCount => {
    const same = runs.filter((run) => run.part.as === as);
    const length = same.reduce((sum, run) => sum + run.length, 0);
    return {
      lines: same.flatMap((run) => run.lines).filter((line) => line.text.trim() !== '').length,
      share: Math.round((length / total) * 100),
    };
  };
  return { kept: count('kept'), metadata: count('metadata'), removed: count('removed') };
}
