import { findLevel } from '../model/access.ts';
import type { Publisher } from '../model/publisher.ts';
import { compareCodeUnits } from './compare-code-units.ts';
import type {
  CaptureRecord,
  CaptureUse,
  EntrySummary,
  PublisherRecord,
  StoryRecord,
  YearRecord,
} from './library.ts';

/** Entries by each key that `findKeys` gives them, in the order of `entries`. */
export function groupBy(
  entries: readonly EntrySummary[],
  findKeys: (entry: EntrySummary) => readonly string[],
): Map<string, EntrySummary[]> {
  const groups = new Map<string, EntrySummary[]>();
  for (const entry of entries) {
    for (const key of findKeys(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}

/** Captures by SHA-256, in the order of their paths. */
export function groupCaptures(
  entries: readonly EntrySummary[],
  paths: ReadonlyMap<string, string>,
): Map<string, CaptureRecord> {
  const uses = new Map<string, CaptureUse[]>();
  const held = new Set<string>();
  for (const entry of entries) {
    const isWhole = findLevel(entry, 'site') === 'full';
    for (const { siglum, sha256 } of entry.witnesses) {
      if (!isWhole) held.add(sha256);
      const use = { entry: entry.id, siglum };
      const known = uses.get(sha256);
      if (known) known.push(use);
      else uses.set(sha256, [use]);
    }
  }
  const sorted = [...paths].sort(([, left], [, right]) => compareCodeUnits(left, right));
  return new Map(
    sorted.map(([sha256, path]) => [
      sha256,
      { sha256, path, uses: uses.get(sha256) ?? [], isShown: !held.has(sha256) },
    ]),
  );
}

/** Publishers that have entries, by id, in the order of their names. One the vocabulary lacks is named by its id. */
export function groupPublishers(
  entries: readonly EntrySummary[],
  publishers: readonly Publisher[],
): Map<string, PublisherRecord> {
  const described = new Map(publishers.map((publisher) => [publisher.id, publisher]));
  const groups = groupBy(entries, (entry) => (entry.publisher === null ? [] : [entry.publisher]));
  const records = [...groups].map(([id, group]): PublisherRecord => {
    const publisher = described.get(id);
    return { id, name: publisher?.name ?? id, publisher, entries: group };
  });
  records.sort((left, right) => compareCodeUnits(left.name, right.name));
  return new Map(records.map((record) => [record.id, record]));
}

/**
 * Stories by id, the latest first. A story's id is that of an entry, and it is
 * called after that entry, or after its earliest report where the entry is gone.
 */
export function groupStories(entries: readonly EntrySummary[]): Map<string, StoryRecord> {
  const groups = groupBy(entries, (entry) => (entry.story === null ? [] : [entry.story]));
  return new Map(
    [...groups].map(([id, group]) => {
      const dated = group.filter((entry) => entry.published !== null).reverse();
      const oldestFirst = [...dated, ...group.filter((entry) => entry.published === null)];
      const named = group.find((entry) => entry.id === id) ?? oldestFirst[0];
      const { title = id, language = null } = named ?? {};
      return [id, { id, title, language, entries: oldestFirst }];
    }),
  );
}

/** Entries by the year of publication, the latest year first. */
export function groupYears(entries: readonly EntrySummary[]): YearRecord[] {
  const groups = groupBy(entries, (entry) => [findYear(entry)]);
  // `undated` sorts before any year when it is taken for none.
  const rank = (year: string) => (year === 'undated' ? '' : year);
  return [...groups]
    .map(([year, group]) => ({ year, entries: group }))
    .sort((left, right) => compareCodeUnits(rank(right.year), rank(left.year)));
}

/** Four digits, or `undated`. */
export function findYear(entry: EntrySummary): string {
  return entry.published?.date.slice(0, 4) ?? 'undated';
}
