import type { JudgedTable } from '../../src/pipeline/group/candidate-table.ts';
import type { PairVerdict } from '../../src/pipeline/group/judge-pair.ts';

/** Candidates for a file: as they are, but for the verdicts, in JSON, which is read faster than all else. */
export type PackedCandidates = Omit<JudgedTable, 'verdicts'> & { readonly verdicts: string };

/** Packs candidates for a file. */
export function packCandidates(candidates: JudgedTable): PackedCandidates {
  return { ...candidates, verdicts: JSON.stringify([...candidates.verdicts]) };
}

/** The candidates again. */
export function unpackCandidates(packed: PackedCandidates): JudgedTable {
  const verdicts = JSON.parse(packed.verdicts) as [row: number, verdict: PairVerdict][];
  return { ...packed, verdicts: new Map(verdicts) };
}
