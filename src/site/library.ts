import type { Access } from '../model/access.ts';
import type { Archive } from '../model/archive.ts';
import type { Concept, ConceptType } from '../model/concept.ts';
import type { EntryHead } from '../model/entry.ts';
import type { Moment } from '../model/moment.ts';
import type { Publisher } from '../model/publisher.ts';
import type { Ruling } from '../model/ruling.ts';
import type { Tombstone } from '../model/tombstone.ts';
import type { LikenessIndex } from './likeness-index.ts';
import type { PeriodRecord } from './timeline/group-periods.ts';

/** What lists need of a witness. */
interface WitnessSummary {
  readonly siglum: string;
  readonly sha256: string;
  readonly captured: Moment | null;
  /** Address of the page at its publisher. */
  readonly url?: string;
}

/** What lists need of an entry. The rest is read again for the entry's own page, so that large archives fit in memory. */
export interface EntrySummary {
  readonly id: string;
  /** Absolute path of the entry's file. */
  readonly file: string;
  readonly title: string;
  readonly published: EntryHead['published'];
  /** The earliest known capture date of its witnesses. */
  readonly captured: string | null;
  /** The day of the event that it reports, read off its opening; null where that leaves doubt. */
  readonly event: string | null;
  /** The days that the text names, each once, in order of the calendar. */
  readonly mentions: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  readonly topic: string | null;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  readonly story: string | null;
  /** The first words of the text, cut at a word. */
  readonly excerpt: string;
  readonly witnesses: readonly WitnessSummary[];
  /** What people ruled about it. */
  readonly rulings: readonly Ruling[];
  readonly rights: EntryHead['rights'];
  /** Full everywhere where it is missing. */
  readonly access?: Access;
  /** The siglum of the copy-text. */
  readonly copyText: string;
  readonly variants: number;
  readonly removals: number;
}

/** Where a capture takes part as a witness. */
export interface CaptureUse {
  readonly entry: string;
  readonly siglum: string;
}

/** A file below content/captures that at least one entry uses. */
export interface CaptureRecord {
  readonly sha256: string;
  readonly path: string;
  readonly uses: readonly CaptureUse[];
  /** Whether its bytes may be published: nothing of the entries that use it is held back on the site. */
  readonly isShown: boolean;
}

/** A tag in use or in the vocabulary. */
export interface TagRecord {
  readonly id: string;
  /** A tag of the vocabulary in capitals, `#DIPLOMACY`; another as captures write it, `#PeaceProcess`. */
  readonly hashtag: string;
  /** The same where a line may break: `['#ARMS', 'TRADE']`. */
  readonly hashtagWords: readonly string[];
  readonly name: string;
  readonly type: ConceptType | 'undescribed';
  readonly concept: Concept | undefined;
  readonly broader: readonly string[];
  readonly narrower: readonly string[];
  /** Entries, newest first. */
  readonly entries: readonly EntrySummary[];
}

/** A publisher in use or in the vocabulary. */
export interface PublisherRecord {
  readonly id: string;
  readonly name: string;
  readonly publisher: Publisher | undefined;
  readonly entries: readonly EntrySummary[];
}

/** Entries that report one event, oldest first. */
export interface StoryRecord {
  readonly id: string;
  readonly title: string;
  /** Of the title. */
  readonly language: string | null;
  readonly entries: readonly EntrySummary[];
}

/** The entries of one year, newest first; `undated` where no date is known. */
export interface YearRecord {
  readonly year: string;
  readonly entries: readonly EntrySummary[];
}

/** Everything the pages ask for, by id. Maps are in the order in which lists show them. */
export interface Library {
  readonly folder: string;
  readonly archive: Archive;
  /** Newest first, undated ones last. */
  readonly entries: readonly EntrySummary[];
  readonly entriesById: ReadonlyMap<string, EntrySummary>;
  /** What stands for withdrawn entries, by id, the latest withdrawal first. */
  readonly tombstones: ReadonlyMap<string, Tombstone>;
  /** By SHA-256. */
  readonly captures: ReadonlyMap<string, CaptureRecord>;
  readonly tags: ReadonlyMap<string, TagRecord>;
  readonly publishers: ReadonlyMap<string, PublisherRecord>;
  readonly stories: ReadonlyMap<string, StoryRecord>;
  /** Newest year first, `undated` last. */
  readonly years: readonly YearRecord[];
  /** Years and months of the timeline, in order of time, each year before its months. */
  readonly periods: readonly PeriodRecord[];
  /** Which entries are alike by their words. */
  readonly likeness: LikenessIndex;
}
