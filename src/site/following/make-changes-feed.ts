import { escapeXml } from '../../formats/escape-xml.ts';
import type { Feed, FeedItem } from '../../formats/feed.ts';
import { makeTimestamp } from '../../formats/make-timestamp.ts';
import { findLevel } from '../../model/access.ts';
import { addressOf } from '../addresses.ts';
import type { Library } from '../library.ts';
import { readEntryFile } from '../load-library.ts';
import type { Messages } from '../messages.ts';
import { describeChange } from './describe-change.ts';
import { digestEntry } from './digest-entry.ts';
import { type EntryChange, listChanges } from './list-changes.ts';
import { frameFeed } from './make-feed.ts';

const feedSize = 50;

/**
 * The feed of what changed. An item's id holds a digest of its entry, so that a
 * reader of feeds shows the entry again whenever its text, its witnesses or
 * what was ruled about it is another; its date is that of the newest capture.
 */
export function makeChangesFeed(library: Library, messages: Messages): Feed {
  const subject = {
    title: `${library.archive.title}: ${messages.changes.title}`,
    subtitle: messages.changes.intro,
    page: addressOf.changes(),
  };
  const items = listChanges(library.entries)
    .slice(0, feedSize)
    .map((change) => makeItem(library, change, messages));
  return frameFeed(library, subject, items);
}

function makeItem(library: Library, change: EntryChange, messages: Messages): FeedItem {
  const { entry } = change;
  const file = readEntryFile(entry.file);
  const address = addressOf.absolute(addressOf.entry(entry.id));
  const words = describeChange(change, messages);
  const { captures, variants } = messages.count;
  const isWhole = findLevel(entry, 'site') === 'full';
  const counts = [captures(entry.witnesses.length), ...(isWhole ? [variants(entry.variants)] : [])];
  const facts = `${counts.join(', ')}.`;
  return {
    id: `${address}#state-${digestEntry(file)}`,
    address,
    title: entry.title,
    updated: makeTimestamp(change.date),
    ...(entry.language === null ? {} : { language: entry.language }),
    rights: file.head.rights.note ?? file.head.rights.statement,
    categories: entry.tags.map((id) => ({ term: id, label: library.tags.get(id)?.hashtag ?? id })),
    summary: `${words} ${facts}`,
    html: `<p lang="${messages.language}" dir="${messages.direction}">${escapeXml(words)} ${escapeXml(facts)}</p>`,
  };
}
