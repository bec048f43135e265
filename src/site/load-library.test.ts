import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrokenCaptures } from './check-captures.ts';
import { loadLibrary } from './load-library.ts';

const capture = 'Title\n\nSome words.\n';
const sha256 = createHash('sha256').update(capture).digest('hex');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-library-'));
  for (const part of ['captures', 'entries/2022', 'vocabulary'])
    mkdirSync(join(folder, part), { recursive: true });
  write(
    'archive.yaml',
    'title: T\ntagline: T\ndescription: D\naddress: https://example.org/\nlanguage: en\ncontact: {name: N, email: n@example.org}\nrights: {}\n',
  );
  write(
    'vocabulary/concepts.yaml',
    '- {id: armenia, type: place, label: {en: Armenia}, broader: [caucasus]}\n- {id: caucasus, type: place, label: {en: Caucasus}}\n- {id: usa, type: place, label: {en: United States}, hashtags: [usa]}\n',
  );
  write('vocabulary/publishers.yaml', '- {id: oc-media, name: OC Media}\n');
  write('captures/a.txt', capture);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('loadLibrary', () => {
  it('orders entries newest first, undated ones last, equals by id', () => {
    writeEntry('b', { published: '2022-09-20' });
    writeEntry('a', { published: '2022-09-20' });
    writeEntry('c', { published: '2023' });
    writeEntry('d');
    const library = loadLibrary(folder);
    expect(library.entries.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
    expect(library.years.map(({ year }) => year)).toEqual(['2023', '2022', 'undated']);
  });

  it('writes tags as captures do', () => {
    writeEntry('a', {
      tags: [{ id: 'armenia' }, { id: 'usa' }, { id: 'peace-process', label: 'PeaceProcess' }],
    });
    const { tags } = loadLibrary(folder);
    expect([...tags.values()].map(({ hashtag, type }) => [hashtag, type])).toEqual([
      ['#ARMENIA', 'place'],
      ['#CAUCASUS', 'place'],
      ['#PeaceProcess', 'undescribed'],
      ['#USA', 'place'],
    ]);
    expect(tags.get('caucasus')?.narrower).toEqual(['armenia']);
    expect(tags.get('armenia')?.broader).toEqual(['caucasus']);
  });

  it('names a publisher the vocabulary lacks by its id', () => {
    writeEntry('a', { publisher: 'oc-media' });
    writeEntry('b', { publisher: 'new-one' });
    expect([...loadLibrary(folder).publishers.values()].map(({ name }) => name)).toEqual([
      'OC Media',
      'new-one',
    ]);
  });

  it.each([
    ['the entry whose id it has', 'late', 'Title of late'],
    ['its earliest report where that entry is gone', 'gone', 'Title of early'],
  ])('calls a story after %s', (_, storyId, title) => {
    writeEntry('late', { published: '2022-09-21', story: 'early', storyId });
    writeEntry('early', { published: '2022-09-20', story: 'late', storyId });
    const [story] = loadLibrary(folder).stories.values();
    expect(story?.entries.map(({ id }) => id)).toEqual(['early', 'late']);
    expect(story?.title).toBe(title);
  });

  it('keeps years in order where instants cross them', () => {
    writeEntry('a', { published: '2022-12-31T23:00-05:00' });
    writeEntry('b', { published: '2023-01-01T02:00+04:00' });
    const library = loadLibrary(folder);
    expect(library.entries.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(library.years.map(({ year }) => year)).toEqual(['2023', '2022']);
  });

  it('refuses entries that an ingest left aside', () => {
    mkdirSync(join(folder, '.entries-old'));
    writeEntry('a');
    expect(loadLibrary(folder).entries).toHaveLength(1);
    rmSync(join(folder, 'entries'), { recursive: true });
    expect(() => loadLibrary(folder)).toThrow(/Run npm run ingest/);
  });

  it('names the file of an entry that is not valid', () => {
    write('entries/2022/broken.md', '---\nid: "x"\n---\n');
    expect(() => loadLibrary(folder)).toThrow(/broken\.md: the front matter is not an entry's/);
  });

  it('refuses two entries at one address', () => {
    writeEntry('a');
    writeEntry('b', { aliases: ['a'] });
    expect(() => loadLibrary(folder)).toThrow(/b\.md: the address a belongs to .*a\.md/);
  });

  it('names a vocabulary that is not valid', () => {
    write('vocabulary/concepts.yaml', '- {id: X}\n');
    expect(() => loadLibrary(folder)).toThrow(/concepts\.yaml is not valid/);
  });

  it('lives without a vocabulary and without entries', () => {
    rmSync(join(folder, 'vocabulary'), { recursive: true });
    rmSync(join(folder, 'entries'), { recursive: true });
    expect(loadLibrary(folder).entries).toEqual([]);
  });
});

describe('findBrokenCaptures', () => {
  it('is content with the bytes it knows', () => {
    writeEntry('a');
    expect(findBrokenCaptures(loadLibrary(folder))).toEqual([]);
  });

  it('names entry and capture where the bytes have changed or are gone', () => {
    writeEntry('a');
    write('captures/a.txt', `${capture} `);
    expect(findBrokenCaptures(loadLibrary(folder))).toEqual([
      expect.stringMatching(/a\.md: its capture a\.txt has changed/),
    ]);
    rmSync(join(folder, 'captures/a.txt'));
    expect(findBrokenCaptures(loadLibrary(folder))).toEqual([
      expect.stringMatching(/a\.md: its capture a\.txt is missing/),
    ]);
  });
});

interface EntryOptions {
  published?: string;
  publisher?: string;
  story?: string;
  storyId?: string;
  aliases?: string[];
  tags?: { id: string; label?: string }[];
}

function writeEntry(id: string, options: EntryOptions = {}): void {
  const head = {
    id,
    aliases: options.aliases ?? [],
    title: `Title of ${id}`,
    published: options.published
      ? { date: options.published, precision: 'day', zone: 'not applicable' }
      : null,
    publisher: options.publisher ?? null,
    byline: null,
    topic: null,
    captions: [],
    language: 'en',
    rights: {},
    evidence: {},
    tags: (options.tags ?? []).map((tag) => ({
      ...tag,
      grounds: [{ by: 'vocabulary', count: 1, forms: { x: 1 } }],
    })),
    story: options.story
      ? {
          id: options.storyId ?? 'a-story',
          entries: [{ id: options.story, confidence: 0.5, shared: [] }],
        }
      : null,
    copyText: { witness: 'A', reason: 'only witness' },
    witnesses: [
      {
        siglum: 'A',
        capture: 'a.txt',
        sha256,
        bytes: 19,
        format: 'text',
        encoding: 'utf-8',
        lines: 3,
        captured: null,
        parts: [{ lines: '1-3', as: 'kept' }],
      },
    ],
    apparatus: [],
    pipeline: '1',
    seal: '0'.repeat(64),
  };
  const yaml = Object.entries(head)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
  write(`entries/2022/${id}.md`, `---\n${yaml}---\n\nSome words.\n`);
}

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}
