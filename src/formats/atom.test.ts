import { describe, expect, it } from 'vitest';
import { type AtomEntry, type AtomFeed, writeAtom } from './atom.ts';

const entry: AtomEntry = {
  address: 'https://example.org/entries/a/',
  title: 'A & B',
  updated: '2022-09-20T10:44:00Z',
  published: '2022-09-20T10:44:00Z',
  author: 'OC Media',
  language: 'en',
  rights: 'Theirs.',
  categories: [{ term: 'armenia', label: '#ARMENIA' }],
  html: '<p>1 &lt; 2</p>',
};
const feed: AtomFeed = {
  address: 'https://example.org/feed.xml',
  page: 'https://example.org/',
  title: 'Archive',
  author: 'Archive',
  language: 'en',
  entries: [entry],
};

describe('writeAtom', () => {
  it('writes an entry with its full text', () => {
    const xml = writeAtom(feed);
    expect(xml).toContain('<title>A &amp; B</title>');
    expect(xml).toContain('<category term="armenia" label="#ARMENIA"/>');
    expect(xml).toContain('<content type="html">&lt;p&gt;1 &amp;lt; 2&lt;/p&gt;</content>');
    expect(xml).toContain('<author><name>OC Media</name></author>');
  });

  it('was updated when its latest entry was, zones considered', () => {
    const later = { ...entry, updated: '2022-09-20T11:00:00+04:00' };
    expect(writeAtom({ ...feed, entries: [later, entry] })).toMatch(
      /<updated>2022-09-20T10:44:00Z<\/updated>\n {2}<author>/,
    );
  });

  it('leaves out what is not known', () => {
    const { published: _, author: __, language: ___, ...rest } = entry;
    const xml = writeAtom({ ...feed, entries: [rest] });
    expect(xml).not.toContain('<published>');
    expect(xml.match(/<author>/g)).toHaveLength(1);
  });

  it('is valid without entries', () => {
    expect(writeAtom({ ...feed, entries: [] })).toContain(
      '<updated>1970-01-01T00:00:00Z</updated>',
    );
  });
});
