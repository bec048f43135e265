import type { Extent } from '../../model/place.ts';

/**
 * Extents that cover 0 to `length` exactly, one for each start: each runs to
 * the next start, the first from 0. `starts` must not descend.
 */
export function tileExtents(starts: readonly number[], length: number): Extent[] {
  return starts.map((start, index) => ({
    start: index === 0 ? 0 : start,
    end: starts[index + 1] ?? length,
  }));
}
