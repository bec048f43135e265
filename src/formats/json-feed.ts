import type { Feed, FeedItem } from './feed.ts';
import { unknownTimestamp } from './make-timestamp.ts';

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function writeJsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.json,
    description: feed.subtitle,
    authors: [{ name: feed.author }],
    language: feed.language,
    items: feed.items.map(describeItem),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** What is undefined is left out when it is written. */
function describeItem(item: FeedItem) {
  return {
    id: item.id,
    url: item.address,
    title: item.title,
    // An item needs a text; where the full one may not be sent, its first words stand for it.
    ...(item.html === undefined
      ? { content_text: item.summary ?? '' }
      : { content_html: item.html }),
    summary: item.summary,
    date_published: item.published,
    // Unlike Atom, this format can leave a date out that nobody knows.
    date_modified: item.updated === unknownTimestamp ? undefined : item.updated,
    authors: item.author === undefined ? undefined : [{ name: item.author }],
    tags: item.categories.map(({ label }) => label),
    language: item.language,
    _rights: { statement: item.rights },
  };
}
