import { type Concept, listLabels } from '../../model/concept.ts';

/** Finds the concept that a hashtag stands for. */
export type HashtagIndex = ReadonlyMap<string, string>;

/** Files a vocabulary's ids, hashtags and labels as hashtags write them: no spaces, any case. */
export function indexHashtags(concepts: readonly Concept[]): HashtagIndex {
  const index = new Map<string, string>();
  const file = (name: string, id: string) => {
    const key = foldHashtag(name);
    if (key !== '' && !index.has(key)) index.set(key, id);
  };
  // What is meant as a hashtag outranks what merely reads like one.
  for (const { id, hashtags } of concepts) for (const tag of hashtags ?? []) file(tag, id);
  for (const { id } of concepts) file(id, id);
  for (const concept of concepts) for (const label of listLabels(concept)) file(label, concept.id);
  return index;
}

/** A hashtag, label or id with case, spaces and marks folded away. */
export function foldHashtag(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
