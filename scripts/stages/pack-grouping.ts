import type { GroupingState } from '../../src/pipeline/group/group-captures.ts';
import { packNumbers } from '../cache/columns.ts';
import { packCandidates, unpackCandidates } from './pack-candidates.ts';

/** A grouping in columns. */
export function packGrouping({ order, candidates, clusters }: GroupingState) {
  return {
    order: Uint32Array.from(order),
    candidates: packCandidates(candidates),
    sizes: packNumbers(clusters, ({ length }) => length),
    members: Uint32Array.from(clusters.flat()),
  };
}

/** The grouping again. */
export function unpackGrouping({
  order,
  candidates,
  sizes,
  members,
}: ReturnType<typeof packGrouping>): GroupingState {
  let start = 0;
  return {
    order: Array.from(order),
    candidates: unpackCandidates(candidates),
    clusters: Array.from(sizes, (size) => {
      start += size;
      return Array.from(members.subarray(start - size, start));
    }),
  };
}
