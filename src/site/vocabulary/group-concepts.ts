import type { ConceptType } from '../../model/concept.ts';
import type { Library, TagRecord } from '../library.ts';

/** The types of concepts, each with an index of its own, in the order in which pages list them. */
export const conceptTypes: readonly ConceptType[] = ['person', 'place', 'organisation', 'topic'];

/** All types of tags, in the order in which pages list them: what nobody described comes last. */
export const tagTypes: readonly TagRecord['type'][] = [...conceptTypes, 'undescribed'];

/** Tags of one type. */
export interface ConceptGroup {
  readonly type: TagRecord['type'];
  /** Those that entries have, in the order of the library. */
  readonly tags: readonly TagRecord[];
}

/** The tags that entries have by type; types without any are left out. */
export function groupConcepts({ tags }: Pick<Library, 'tags'>): ConceptGroup[] {
  const used = [...tags.values()].filter((tag) => tag.entries.length > 0);
  return tagTypes
    .map((type) => ({ type, tags: used.filter((tag) => tag.type === type) }))
    .filter((group) => group.tags.length > 0);
}
