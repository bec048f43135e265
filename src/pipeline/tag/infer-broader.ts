import type { Concept } from '../../model/concept.ts';

/** For each concept above the given ones, the nearest given or inferred concept that it is broader than. */
export function inferBroader(
  ids: readonly string[],
  concepts: ReadonlyMap<string, Concept>,
): Map<string, string[]> {
  const inferred = new Map<string, Set<string>>();
  const queue = [...ids].sort();
  const seen = new Set(queue);
  for (let index = 0; index < queue.length; index++) {
    const id = queue[index] ?? '';
    for (const broader of concepts.get(id)?.broader ?? []) {
      if (broader === id) continue;
      const grounds = inferred.get(broader) ?? new Set();
      inferred.set(broader, grounds.add(id));
      if (!seen.has(broader)) {
        seen.add(broader);
        queue.push(broader);
      }
    }
  }
  return new Map([...inferred].map(([id, grounds]) => [id, [...grounds].sort()]));
}
