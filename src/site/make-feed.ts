import type { AtomEntry, AtomFeed } from '../formats/atom.ts';
import { makeTimestamp } from '../formats/make-timestamp.ts';
import { addressOf } from './addresses.ts';
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

/** The feed of some entries, the newest of them with their full text. @param entries newest first */
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
    entries: entries.slice(0, feedSize).map((entry) => makeFeedEntry(library, entry)),
  };
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
  return {
    address: addressOf.absolute(addressOf.entry(entry.id)),
    title: entry.title,
    updated: makeTimestamp(head.published?.date ?? entry.captured),
    ...(head.published === null ? {} : { published: makeTimestamp(head.published.date) }),
    ...(author === undefined ? {} : { author }),
    ...(head.language === null ? {} : { language: head.language }),
    rights: head.rights.note ?? head.rights.holder ?? archive.rights.note ?? head.rights.statement,
    categories: head.tags.map(({ id }) => ({ term: id, label: tags.get(id)?.hashtag ?? id })),
    html: renderArticle(markdown),
  };
}
