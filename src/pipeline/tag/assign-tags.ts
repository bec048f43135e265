import type { Concept } from '../../model/concept.ts';
import type { Tag, TagGround } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import { makeSlug } from '../identify/make-slug.ts';
import { findConcepts, indexLabels, type LabelIndex } from './find-concepts.ts';
import { inferBroader } from './infer-broader.ts';
import { foldHashtag, type HashtagIndex, indexHashtags } from './match-hashtag.ts';

/** A vocabulary made ready for tagging. */
export interface TagVocabulary {
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly labels: LabelIndex;
  readonly hashtags: HashtagIndex;
}

export interface PrintedHashtag {
  readonly tag: string;
  readonly witness: string;
  readonly lines: Place;
}

/** What people ruled about the tags of an entry: those that are added, each with the decision, and those taken away. */
export interface TagCorrections {
  readonly added: ReadonlyMap<string, TagGround>;
  readonly removed: ReadonlySet<string>;
}

const uncorrected: TagCorrections = { added: new Map(), removed: new Set() };

/** Prepares a vocabulary once for many entries. */
export function prepareVocabulary(concepts: readonly Concept[]): TagVocabulary {
  return {
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    labels: indexLabels(concepts),
    hashtags: indexHashtags(concepts),
  };
}

/**
 * The tags of an entry, sorted by id, each with its grounds: hashtags of the
 * captures, labels of the vocabulary in title and text, and whatever is broader
 * than these. A hashtag that the vocabulary lacks becomes a tag of its own. What
 * is broader than a tag that was taken away is not inferred from it.
 */
export function assignTags(
  text: string,
  printed: readonly PrintedHashtag[],
  vocabulary: TagVocabulary,
  { added, removed }: TagCorrections = uncorrected,
): Tag[] {
  const grounds = new Map<string, TagGround[]>();
  const labels = new Map<string, string>();
  const add = (id: string, ground: TagGround) =>
    grounds.set(id, [...(grounds.get(id) ?? []), ground]);
  for (const { tag, witness, lines } of printed) {
    const id = vocabulary.hashtags.get(foldHashtag(tag)) ?? makeSlug(tag, tag);
    if (!vocabulary.concepts.has(id) && !labels.has(id)) labels.set(id, tag);
    add(id, { by: 'hashtag', witness, lines, words: `#${tag}` });
  }
  for (const { id, count, forms } of findConcepts(text, vocabulary.labels)) {
    add(id, { by: 'vocabulary', count, forms });
  }
  for (const id of removed) grounds.delete(id);
  for (const [id, ground] of added) add(id, ground);
  for (const [id, narrower] of inferBroader([...grounds.keys()], vocabulary.concepts)) {
    if (!removed.has(id)) for (const of of narrower) add(id, { by: 'broader', of });
  }
  return [...grounds]
    .map(([id, own]): Tag => {
      const label = labels.get(id);
      return { id, ...(label ? { label } : {}), grounds: own };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
