import type { Library } from './library.ts';

/** The archive in figures. */
export interface ArchiveFigures {
  readonly entries: number;
  readonly captures: number;
  readonly publishers: number;
  /** Tags that entries have. */
  readonly tags: number;
  readonly stories: number;
  readonly variants: number;
  readonly removals: number;
  /** First and last year of publication, such as `1998–2024`; undefined where no date is known. */
  readonly span: string | undefined;
}

/** Counts what the archive holds. */
export function countArchive(library: Library): ArchiveFigures {
  const years = library.years.map(({ year }) => year).filter((year) => year !== 'undated');
  const [last, first] = [years[0], years.at(-1)];
  return {
    entries: library.entries.length,
    captures: library.captures.size,
    publishers: library.publishers.size,
    tags: [...library.tags.values()].filter((tag) => tag.entries.length > 0).length,
    stories: library.stories.size,
    variants: library.entries.reduce((sum, entry) => sum + entry.variants, 0),
    removals: library.entries.reduce((sum, entry) => sum + entry.removals, 0),
    span: first === undefined ? undefined : first === last ? first : `${first}–${last}`,
  };
}
