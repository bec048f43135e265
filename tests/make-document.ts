import type { EntryDocument } from '../src/formats/entry-document.ts';
import type { EntryHead } from '../src/model/entry.ts';
import type { Variant } from '../src/model/variant.ts';

interface KnownDocument {
  readonly markdown?: string;
  readonly title?: string;
  readonly apparatus?: Variant[];
  /** Names of tags. */
  readonly tags?: readonly string[];
  readonly withheld?: string;
}

const rights = { statement: 'http://rightsstatements.org/vocab/CNE/1.0/' };

/** An entry with two witnesses as its files are written from it, for tests. */
export function makeDocument({
  markdown = 'Text.',
  title = 'Title',
  apparatus = [],
  tags = [],
  withheld,
}: KnownDocument): EntryDocument {
  const head: EntryHead = {
    id: 'title',
    aliases: [],
    title,
    published: { date: '2022-09-20', precision: 'day', zone: 'not applicable' },
    publisher: 'courier',
    byline: 'Anna Petrova',
    topic: null,
    captions: [],
    language: 'en',
    rights,
    evidence: {},
    tags: [],
    story: null,
    copyText: { witness: 'A', reason: 'the only one' },
    witnesses: ['A', 'B'].map((siglum) => ({
      siglum,
      capture: `${siglum.toLowerCase()}.txt`,
      sha256: siglum.toLowerCase().repeat(64),
      bytes: 5,
      format: 'text',
      encoding: 'utf-8',
      lines: 1,
      captured: siglum === 'A' ? '2024-01-02' : null,
      parts: [{ lines: '1', as: 'kept' }],
    })),
    apparatus,
    pipeline: '4',
    seal: '0'.repeat(64),
  };
  return {
    head,
    markdown,
    reference: {
      id: head.id,
      title,
      authors: [{ family: 'Petrova', given: 'Anna' }],
      publisher: 'Courier',
      published: '2022-09-20',
      language: 'en',
      excerpt: 'First words …',
      keywords: [...tags],
      archive: 'The Archive',
      address: 'https://a.example/entries/title/',
      originals: [],
      rights: rights.statement,
    },
    tags: tags.map((name, index) => ({ id: `tag-${index}`, name })),
    level: withheld === undefined ? 'full' : 'excerpt',
    withheld,
  };
}
