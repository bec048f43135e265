import type { Concept } from '../../src/model/concept.ts';
import type { ListProblem } from './read-yaml.ts';

/** Ids that stand twice in a list of records. */
export function findRepeatedIds(records: readonly { readonly id: string }[]): ListProblem[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        index,
        key: 'id',
        rule: 'repeated-id',
        reason: `has the id ${id} a second time; each record has an id of its own`,
      },
    ];
  });
}

/** What is wrong with a list of concepts: repeated ids, broader concepts that do not exist, circles. */
export function checkConcepts(concepts: readonly Concept[]): ListProblem[] {
  const known = new Map(concepts.map((concept) => [concept.id, concept]));
  const problems = concepts.flatMap(({ id, broader }, index): ListProblem[] => {
    const missing = (broader ?? []).filter((above) => !known.has(above));
    const own = missing.map((above) => ({
      index,
      key: 'broader',
      rule: 'unknown-concept',
      reason: `names ${above} as broader than ${id}, but no concept has that id`,
    }));
    if (!isBelowItself(id, known)) return own;
    const reason = `makes ${id} broader than itself through others; a hierarchy has no circles`;
    return [...own, { index, key: 'broader', rule: 'broader-circle', reason }];
  });
  return [...findRepeatedIds(concepts), ...problems];
}

function isBelowItself(id: string, known: ReadonlyMap<string, Concept>): boolean {
  const seen = new Set<string>();
  const queue = [...(known.get(id)?.broader ?? [])];
  for (const above of queue) {
    if (above === id) return true;
    if (seen.has(above)) continue;
    seen.add(above);
    queue.push(...(known.get(above)?.broader ?? []));
  }
  return false;
}
