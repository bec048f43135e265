import { addressOf } from '../addresses.ts';
import type { EntrySummary, Library, PublisherRecord, StoryRecord, TagRecord } from '../library.ts';

/** What a feed is called, which page it follows and what it may list. */
export interface FeedSubject {
  readonly title: string;
  readonly subtitle?: string;
  /** Path of the page. */
  readonly page: string;
  /** In the order that equals shall keep. */
  readonly entries: readonly EntrySummary[];
}

/** The feed of the whole archive. */
export function followArchive({ archive, entries }: Library): FeedSubject {
  return { title: archive.title, subtitle: archive.tagline, page: addressOf.home(), entries };
}

export function followTag({ archive }: Library, tag: TagRecord): FeedSubject {
  const title = `${archive.title}: ${tag.hashtag}`;
  return { title, page: addressOf.tag(tag.id), entries: tag.entries };
}

export function followPublisher({ archive }: Library, publisher: PublisherRecord): FeedSubject {
  const title = `${archive.title}: ${publisher.name}`;
  return { title, page: addressOf.publisher(publisher.id), entries: publisher.entries };
}

export function followStory({ archive }: Library, story: StoryRecord): FeedSubject {
  const title = `${archive.title}: ${story.title}`;
  return { title, page: addressOf.story(story.id), entries: story.entries };
}
