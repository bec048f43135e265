import type { ExplainedLine } from '../../src/pipeline/clean/explain-lines.ts';
import { type PlacedCapture, readRecord } from './read-record.ts';
import type { Workbench } from './start-work.ts';

/** For each capture the blocks that nearly met another fate. */
export async function doubtBatch(
  captures: readonly PlacedCapture[],
  bench: Workbench,
): Promise<(readonly ExplainedLine[])[]> {
  const doubts: (readonly ExplainedLine[])[] = [];
  for (const capture of captures) doubts.push((await readRecord(capture, bench)).doubts);
  return doubts;
}
