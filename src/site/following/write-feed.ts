import { writeAtom } from '../../formats/atom.ts';
import type { Feed } from '../../formats/feed.ts';
import { writeJsonFeed } from '../../formats/json-feed.ts';
import type { FeedFormat } from '../addresses.ts';

/** Every format in which a feed is published. */
export const feedFormats: readonly FeedFormat[] = ['xml', 'json'];

/** Writes a feed in one of its formats. @param format as a route names it */
export function writeFeed(feed: Feed, format: string | undefined): string {
  return format === 'json' ? writeJsonFeed(feed) : writeAtom(feed);
}
