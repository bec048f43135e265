import { describe, expect, it } from 'vitest';
import type { Feed, FeedItem } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';

const item: FeedItem = {
  id: 'https://example.org/entries/a/',
  address: 'https://example.org/entries/a/',
  title: 'A & B',
  updated: '2022-09-21T00:00:00Z',
  published: '2022-09-20T10:44:00Z',
  author: 'OC Media',
  language: 'en',
  rights: 'Theirs.',
  categories: [{ term: 'armenia', label: '#ARMENIA' }],
  summary: 'First words …',
  html: '<p>1 &lt; 2</p>',
};
const feed: Feed = {
  atom: 'https://example.org/feed.xml',
  json: 'https://example.org/feed.json',
  page: 'https://example.org/',
  title: 'Archive',
  subtitle: 'All of it',
  author: 'Archive',
  language: 'en',
  items: [item],
};

describe('writeJsonFeed', () => {
  it('writes feed and item with the names of the specification', () => {
    expect(JSON.parse(writeJsonFeed(feed))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Archive',
      home_page_url: 'https://example.org/',
      feed_url: 'https://example.org/feed.json',
      description: 'All of it',
      authors: [{ name: 'Archive' }],
      language: 'en',
      items: [
        {
          id: 'https://example.org/entries/a/',
          url: 'https://example.org/entries/a/',
          title: 'A & B',
          content_html: '<p>1 &lt; 2</p>',
          summary: 'First words …',
          date_published: '2022-09-20T10:44:00Z',
          date_modified: '2022-09-21T00:00:00Z',
          authors: [{ name: 'OC Media' }],
          tags: ['#ARMENIA'],
          language: 'en',
          _rights: { statement: 'Theirs.' },
        },
      ],
    });
  });

  it('gives every item a text, though it be only its first words', () => {
    const { html: _, ...excerpt } = item;
    const [written] = JSON.parse(writeJsonFeed({ ...feed, items: [excerpt] })).items;
    expect(written.content_text).toBe('First words …');
    expect(written).not.toHaveProperty('content_html');
  });

  it('leaves out dates that nobody knows', () => {
    const { published: _, ...rest } = item;
    const undated = { ...rest, updated: '1970-01-01T00:00:00Z' };
    const [written] = JSON.parse(writeJsonFeed({ ...feed, items: [undated] })).items;
    expect(Object.keys(written).filter((key) => key.startsWith('date'))).toEqual([]);
  });
});
