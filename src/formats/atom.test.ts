import { describe, expect, it } from 'vitest';
import { writeAtom } from './atom.ts';
import type { Feed, FeedItem } from './feed.ts';

const item: FeedItem = {
  id: 'https://example.org/entries/a/',
  address: 'https://example.org/entries/a/',
  title: 'A & B',
  updated: '2022-09-20T10:44:00Z',
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
  author: 'Archive',
  language: 'en',
  items: [item],
};

describe('writeAtom', () => {
  it('writes an item with its full text', () => {
    const xml = writeAtom(feed);
    expect(xml).toContain('<title>A &amp; B</title>');
    expect(xml).toContain('<category term="armenia" label="#ARMENIA"/>');
    expect(xml).toContain('<summary>First words …</summary>');
    expect(xml).toContain('<content type="html">&lt;p&gt;1 &amp;lt; 2&lt;/p&gt;</content>');
    expect(xml).toContain('<author><name>OC Media</name></author>');
  });

  it('names itself, its page and its other format', () => {
    expect(
      writeAtom(feed)
        .match(/ {2}<link .*/g)
        ?.slice(0, 3),
    ).toEqual([
      '  <link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/>',
      '  <link rel="alternate" type="text/html" href="https://example.org/"/>',
      '  <link rel="alternate" type="application/feed+json" href="https://example.org/feed.json"/>',
    ]);
  });

  it('was updated when its latest item was, zones considered', () => {
    const later = { ...item, updated: '2022-09-20T11:00:00+04:00' };
    expect(writeAtom({ ...feed, items: [later, item] })).toMatch(
      /<updated>2022-09-20T10:44:00Z<\/updated>\n {2}<author>/,
    );
  });

  it('leaves out what is not known and the text that may not be sent', () => {
    const { published: _, author: __, language: ___, html: ____, ...rest } = item;
    const xml = writeAtom({ ...feed, items: [rest] });
    expect(xml).not.toContain('<published>');
    expect(xml).not.toContain('<content');
    expect(xml.match(/<author>/g)).toHaveLength(1);
  });

  it('is valid without items', () => {
    expect(writeAtom({ ...feed, items: [] })).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });
});
