import type { JudgedCandidate } from '../../src/pipeline/group/group-captures.ts';
import type { PairVerdict } from '../../src/pipeline/group/judge-pair.ts';

/** Candidates in columns. */
export interface PackedCandidates {
  /** For each candidate: first, second, ahead, back, bands, and 1 where it is sure. */
  readonly numbers: Uint32Array;
  /** The verdicts, by number of the candidate, as JSON, which is read faster than all else. */
  readonly verdicts: string;
}

const width = 6;

/** Packs candidates for a file. */
export function packCandidates(candidates: readonly JudgedCandidate[]): PackedCandidates {
  return {
    numbers: Uint32Array.from(
      candidates.flatMap(({ first, second, ahead, back, bands, sure }) => [
        first,
        second,
        ahead,
        back,
        bands,
        Number(sure),
      ]),
    ),
    verdicts: JSON.stringify(
      candidates.flatMap(({ verdict }, index) => (verdict ? [[index, verdict]] : [])),
    ),
  };
}

/** The candidates again. */
export function unpackCandidates({ numbers, verdicts }: PackedCandidates): JudgedCandidate[] {
  const known = new Map(JSON.parse(verdicts) as [candidate: number, verdict: PairVerdict][]);
  return Array.from({ length: numbers.length / width }, (_, index) => {
    const at = (column: number) => numbers[index * width + column] ?? 0;
    const verdict = known.get(index);
    return {
      first: at(0),
      second: at(1),
      ahead: at(2),
      back: at(3),
      bands: at(4),
      sure: at(5) === 1,
      ...(verdict ? { verdict } : {}),
    };
  });
}
