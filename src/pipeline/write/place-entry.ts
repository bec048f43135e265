import type { Moment } from '../../model/moment.ts';

/** Where an entry's file stands below content/entries. */
export function placeEntry(id: string, published: Moment | undefined): string {
  return `${published?.slice(0, 4) ?? 'undated'}/${id}.md`;
}
