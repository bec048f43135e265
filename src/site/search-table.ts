import type { ConceptType } from '../model/concept.ts';

/** Facets by which entries can be narrowed; the tags of each type are one facet. */
type TagFacet = ConceptType | 'undescribed';
export type Facet = 'publisher' | 'language' | 'year' | 'month' | TagFacet;

/** A value of a facet: what addresses call it, and its name where it has one of its own. */
export type FacetValue = readonly [id: string, name: string];

/** An entry as the table has it; numbers are places in the table's lists, -1 where nothing is known. */
export type SearchRow = readonly [
  /** Name of its fragment in the search index. */
  fragment: string,
  /** Day, month or year of publication, as exactly as it is known; empty where it is not. */
  published: string,
  publisher: number,
  language: number,
  tags: readonly number[],
];

/**
 * What the search page knows of all entries, so that it can count and narrow
 * without asking the index: one row an entry, the newest first.
 */
export interface SearchTable {
  readonly publishers: readonly FacetValue[];
  readonly languages: readonly FacetValue[];
  readonly tags: readonly (readonly [id: string, name: string, type: TagFacet])[];
  readonly entries: readonly SearchRow[];
}
