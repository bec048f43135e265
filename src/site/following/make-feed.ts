import type { Feed, FeedItem } from '../../formats/feed.ts';
import { makeTimestamp } from '../../formats/make-timestamp.ts';
import { findLevel } from '../../model/access.ts';
import { addressOf } from '../addresses.ts';
import { describeLanguage } from '../describe-language.ts';
import type { EntrySummary, Library } from '../library.ts';
import { readEntryFile } from '../load-library.ts';
import { renderArticle } from '../render-article.ts';
import { findLatestTimestamp } from './find-latest-timestamp.ts';
import type { FeedSubject } from './list-feeds.ts';

/** A feed is for what is new; the archive itself has the rest. */
const feedSize = 50;

/**
 * The feed of some entries: those last updated, with their full text where it
 * may go out in files. An entry was updated when it was published or when it was
 * first captured, whichever is later, so that an old article captured today
 * stands first and shows as new.
 */
export function makeFeed(library: Library, subject: FeedSubject): Feed {
  const latest = sortByUpdate(subject.entries).slice(0, feedSize);
  return frameFeed(
    library,
    subject,
    latest.map((entry) => makeFeedItem(library, entry)),
  );
}

/** A feed with what all feeds of the archive say of themselves. */
export function frameFeed(
  library: Library,
  subject: Omit<FeedSubject, 'entries'>,
  items: readonly FeedItem[],
): Feed {
  const { title, subtitle, page } = subject;
  return {
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    page: addressOf.absolute(page),
    atom: addressOf.absolute(addressOf.feed(page, 'xml')),
    json: addressOf.absolute(addressOf.feed(page, 'json')),
    author: library.archive.title,
    language: library.archive.language,
    items,
  };
}

/** The later of an entry's publication and its first capture, as a full timestamp. */
export function findUpdate(entry: Pick<EntrySummary, 'published' | 'captured'>): string {
  return findLatestTimestamp([entry.published?.date ?? null, entry.captured]);
}

/** The last updated first; equals keep their order. */
export function sortByUpdate<T extends Pick<EntrySummary, 'published' | 'captured'>>(
  entries: readonly T[],
): T[] {
  return entries
    .map((entry) => ({ entry, time: Date.parse(findUpdate(entry)) }))
    .sort((left, right) => right.time - left.time)
    .map(({ entry }) => entry);
}

/** An entry stands in the feeds of all its tags; its text is rendered once. */
const known = new WeakMap<EntrySummary, FeedItem>();

function makeFeedItem(library: Library, entry: EntrySummary): FeedItem {
  const made = known.get(entry) ?? renderFeedItem(library, entry);
  known.set(entry, made);
  return made;
}

function renderFeedItem(library: Library, entry: EntrySummary): FeedItem {
  const { head, markdown } = readEntryFile(entry.file, 'files');
  const { publishers, tags, archive } = library;
  const author = head.byline ?? publishers.get(head.publisher ?? '')?.name;
  const address = addressOf.absolute(addressOf.entry(entry.id));
  return {
    id: address,
    address,
    title: entry.title,
    updated: findUpdate(entry),
    ...(head.published === null ? {} : { published: makeTimestamp(head.published.date) }),
    ...(author === undefined ? {} : { author }),
    ...(head.language === null ? {} : { language: head.language }),
    rights: head.rights.note ?? head.rights.holder ?? archive.rights.note ?? head.rights.statement,
    categories: head.tags.map(({ id }) => ({ term: id, label: tags.get(id)?.hashtag ?? id })),
    ...(entry.excerpt === '' ? {} : { summary: entry.excerpt }),
    ...(findLevel(head, 'files') === 'full' ? { html: renderText(markdown, head.language) } : {}),
  };
}

function renderText(markdown: string, language: string | null): string {
  const html = renderArticle(markdown);
  return describeLanguage(language).dir === 'rtl' ? `<div dir="rtl">${html}</div>` : html;
}
