import type { EntryHead, Part } from '../model/entry.ts';
import { blankMarkup } from './blank-markup.ts';
import type { MarkedRun } from './mark-capture.ts';

/** How much of a capture had one fate. */
interface RunCount {
  /** Lines with text of this fate, each counted once however often it is cut. */
  readonly lines: number;
  /** Share of the capture's characters in per cent, rounded. */
  readonly share: number;
}

/** How much of a capture had which fate. */
export interface RunCounts extends Record<Part['as'], RunCount> {
  /** Lines that are cut between fates and so count under each of them. */
  readonly shared: number;
}

/** Counts what became of a capture. Of HTML, tags and scripts are no text. */
export function countRuns(
  runs: readonly MarkedRun[],
  format: EntryHead['witnesses'][number]['format'],
): RunCounts {
  const total = runs.reduce((sum, run) => sum + run.length, 0) || 1;
  const numbers = (as: Part['as']) =>
    new Set(
      runs.filter(({ part }) => part.as === as).flatMap((run) => findShownLines(run, format)),
    );
  const lines = {
    kept: numbers('kept'),
    metadata: numbers('metadata'),
    removed: numbers('removed'),
  };
  const count = (as: Part['as']): RunCount => {
    const same = runs.filter((run) => run.part.as === as);
    const length = same.reduce((sum, run) => sum + run.length, 0);
    return { lines: lines[as].size, share: Math.round((length / total) * 100) };
  };
  const all = [lines.kept, lines.metadata, lines.removed];
  const shared = [...new Set(all.flatMap((set) => [...set]))].filter(
    (number) => all.filter((set) => set.has(number)).length > 1,
  );
  return {
    kept: count('kept'),
    metadata: count('metadata'),
    removed: count('removed'),
    shared: shared.length,
  };
}

/** Numbers of the lines on which a run shows text. */
function findShownLines({ part, lines }: MarkedRun, format: string): number[] {
  if (part.as === 'removed' && part.words.trim() === '' && format === 'html') return [];
  const source = lines.map(({ text }) => text).join('\n');
  // What a page declares in a tag states a fact and is no code.
  const code = format === 'html' && part.as !== 'metadata';
  const shown = (code ? blankMarkup(source) : source).split('\n');
  return lines.flatMap(({ number }, index) => (shown[index]?.trim() ? [number] : []));
}
