import type { EntrySummary } from '../src/site/library.ts';

/** An entry as lists know it, for tests: undated, without publisher and tags where nothing else is said. */
export function makeEntry(id: string, known: Partial<EntrySummary> = {}): EntrySummary {
  return {
    id,
    file: `/${id}.md`,
    title: `Title of ${id}`,
    published: null,
    captured: null,
    event: null,
    mentions: [],
    publisher: null,
    language: 'en',
    topic: null,
    aliases: [],
    tags: [],
    story: null,
    excerpt: '',
    witnesses: [],
    rulings: [],
    rights: { statement: 'http://rightsstatements.org/vocab/CNE/1.0/' },
    copyText: 'A',
    variants: 0,
    removals: 0,
    ...known,
  };
}

/** A date of publication as entries have it. */
export function makePublished(date: string): NonNullable<EntrySummary['published']> {
  return { date, precision: 'day', zone: 'not stated' };
}
