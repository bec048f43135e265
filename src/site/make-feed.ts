import type { AtomEntry, AtomFeed } from '../formats/atom.ts';
import { makeTimestamp } from '../formats/make-timestamp.ts';
import { addressOf } from './addresses.ts';
import { describeLanguage } from './describe-language.ts';
import type { EntrySummary, Library } from './library.ts';
import { readEntryFile } from './load-library.ts';
import { renderArticle } from './render-article.ts';

/** A feed is for what is new; the archive itself has the rest. */
const feedSize = 50;

/** What a feed is called and which page it follows; addresses as paths. */
export interface FeedSubject {
  readonly title: string;
  readonly subtitle?: string;
  readonly address: string;
  readonly page: string;
}

/**
 * The feed of some entries: those last updated, with their full text. An entry
 * was updated when it was published or when it was first captured, whichever is
 * later, so that an old article captured today stands first and shows as new.
 * @param entries in the order that equals shall keep
 */
export function makeFeed(
  library: Library,
  subject: FeedSubject,
  entries: readonly EntrySummary[],
): AtomFeed {
  return {
    ...subject,
    address: addressOf.absolute(subject.address),
    page: addressOf.absolute(subject.page),
    author: library.archive.title,
    language: library.archive.language,
    entries: sortByUpdate(entries)
      .slice(0, feedSize)
      .map((entry) => makeFeedEntry(library, entry)),
  };
}

/** The later of an entry's publication and its first capture, as a full timestamp. */
export function findUpdate(entry: Pick<EntrySummary, 'published' | 'captured'>): string {
  const published = makeTimestamp(entry.published?.date ?? null);
  const captured = makeTimestamp(entry.captured);
  return Date.parse(captured) > Date.parse(published) ? captured : published;
}

/** The last updated first. */
export function sortByUpdate<T extends Pick<EntrySummary, 'published' | 'captured'>>(
  entries: readonly T[],
): T[] {
  return entries
    .map((entry) => ({ entry, time: Date.parse(findUpdate(entry)) }))
    .sort((left, right) => right.time - left.time)
    .map(({ entry }) => entry);
}

/** An entry stands in the feeds of all its tags; its text is rendered once. */
const known = new WeakMap<EntrySummary, AtomEntry>();

function makeFeedEntry(library: Library, entry: EntrySummary): AtomEntry {
  const made = known.get(entry) ?? renderFeedEntry(library, entry);
  known.set(entry, made);
  return made;
}

function renderFeedEntry(library: Library, entry: EntrySummary): AtomEntry {
  const { head, markdown } = readEntryFile(entry.file);
  const { publishers, tags, archive } = library;
  const publisher = publishers.get(head.publisher ?? '')?.name;
  const author = head.byline ?? publisher;
  const { dir } = describeLanguage(head.language);
  const html = renderArticle(markdown);
  return {
    address: addressOf.absolute(addressOf.entry(entry.id)),
    title: entry.title,
    updated: findUpdate(entry),
    ...(head.published === null ? {} : { published: makeTimestamp(head.published.date) }),
    ...(author === undefined ? {} : { author }),
    ...(head.language === null ? {} : { language: head.language }),
    rights: head.rights.note ?? head.rights.holder ?? archive.rights.note ?? head.rights.statement,
    categories: head.tags.map(({ id }) => ({ term: id, label: tags.get(id)?.hashtag ?? id })),
    html: dir === 'rtl' ? `<div dir="rtl">${html}</div>` : html,
  };
}
