import type { Crew } from '../crew/crew.ts';
import { batchSize, cutBatches } from '../stages/cut-batches.ts';
import type { StagesOutcome } from '../stages/run-stages.ts';
import type { Changes } from './compare-entries.ts';
import type { Doubts } from './report-run.ts';

/** Blocks that nearly met another fate in the captures of new and changed entries, by path of the capture. */
export async function listDoubts(
  { entries, captures }: StagesOutcome,
  changes: Changes | undefined,
  crew: Crew,
): Promise<Doubts> {
  const fresh = new Set([...(changes?.added ?? []), ...(changes?.changed ?? [])]);
  const paths = new Set(
    entries
      .filter(({ path }) => fresh.has(path))
      .flatMap(({ members }) => members.map(({ file }) => file.path)),
  );
  const asked = captures
    .filter(({ path }) => paths.has(path))
    .map(({ file, place }) => ({ file, place }))
    .sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
  const found: Doubts[number][][] = [];
  await crew.run('doubts', cutBatches(asked, batchSize), (batch, index) => {
    found[index] = batch.map((lines, at) => {
      const path = asked[index * batchSize + at]?.file.path ?? '';
      return { path, lines };
    });
  });
  return found.flat();
}
