import type { Decision, Unmet } from '../../model/decision.ts';
import type { TagGround } from '../../model/entry.ts';
import type { TagCorrections } from '../tag/assign-tags.ts';

/** What decisions about one entry come to for its tags; of two about one tag the later holds. */
export function listTagCorrections(decisions: readonly Decision[]): TagCorrections {
  const added = new Map<string, TagGround>();
  const removed = new Set<string>();
  for (const decision of decisions) {
    if (decision.ruling !== 'correct') continue;
    const { reason, by: person, date, tags } = decision;
    for (const id of tags?.remove ?? []) {
      added.delete(id);
      removed.add(id);
    }
    for (const id of tags?.add ?? []) {
      removed.delete(id);
      added.set(id, { by: 'decision', reason, person, date });
    }
  }
  return { added, removed };
}

/** Decisions that take away tags which the entry would not have. @param known ids of the tags that it has without them */
export function findMissingTags(
  decisions: readonly Decision[],
  known: ReadonlySet<string>,
): Unmet[] {
  const has = new Set(known);
  return decisions.flatMap((decision, at): Unmet[] => {
    if (decision.ruling !== 'correct') return [];
    const missing = (decision.tags?.remove ?? []).filter((id) => !has.has(id));
    for (const id of decision.tags?.add ?? []) has.add(id);
    return missing.map((id) => ({
      at,
      reason: `takes away the tag ${id}, which the entry does not have`,
    }));
  });
}
