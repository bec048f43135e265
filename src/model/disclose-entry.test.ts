import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../tests/make-document.ts';
import { discloseEntry } from './disclose-entry.ts';
import type { EntryHead } from './entry.ts';

const { head: plain } = makeDocument({});
const head: EntryHead = {
  ...plain,
  title: 'Told title',
  captions: ['Hidden caption'],
  evidence: {
    title: [
      {
        source: 'capture',
        witness: 'B',
        lines: '1',
        words: 'Hidden words',
        note: 'states Hidden instead',
      },
    ],
    published: [{ source: 'capture', witness: 'A', note: 'states 2022-09-21 instead' }],
    caption: [{ source: 'capture', witness: 'A', words: 'Hidden caption' }],
    dateline: [{ source: 'capture', witness: 'A', words: 'HIDDEN PLACE' }],
    keywords: [{ source: 'capture', witness: 'A', words: 'hidden, keywords' }],
  },
  tags: [
    {
      id: 'told-tag',
      grounds: [
        { by: 'vocabulary', count: 2, forms: { 'Hidden form': 2 } },
        { by: 'hashtag', witness: 'A', lines: '3', words: '#HiddenHashtag' },
      ],
    },
  ],
  story: { id: 'told', entries: [{ id: 'other', confidence: 0.5, shared: ['Hidden name'] }] },
  witnesses: plain.witnesses.map((witness) => ({
    ...witness,
    parts: [{ lines: '1', as: 'removed', rule: 'navigation', reason: 'r', words: 'Hidden menu' }],
  })),
  apparatus: [
    {
      id: 'v1',
      at: [0, 6],
      kind: 'wording',
      lemma: 'Hidden',
      reason: 'r',
      readings: [{ text: 'Hidden reading', witnesses: ['A', 'B'] }],
    },
  ],
};
const entry = {
  head,
  markdown: 'Told beginning of a text. Then comes the hidden rest of it, as long again.\n',
};

describe('discloseEntry', () => {
  it('leaves an open entry as it is', () => {
    expect(discloseEntry(entry, 'full')).toBe(entry);
  });

  it.each(['excerpt', 'metadata'] as const)(
    'leaves nothing that quotes the article in %s',
    (level) => {
      const disclosed = discloseEntry(entry, level);
      expect(JSON.stringify(disclosed)).not.toMatch(/hidden/i);
      expect(JSON.stringify(disclosed.head)).toContain('Told title');
      expect(disclosed.head.evidence.published?.[0]?.note).toBe('states 2022-09-21 instead');
      expect(disclosed.head.witnesses.map(({ sha256 }) => sha256)).toEqual(
        head.witnesses.map(({ sha256 }) => sha256),
      );
      expect(disclosed.head.tags).toMatchObject([
        {
          id: 'told-tag',
          grounds: [
            { count: 2, forms: {} },
            { witness: 'A', words: '' },
          ],
        },
      ]);
    },
  );

  it('has the beginning as an excerpt, and no text as metadata', () => {
    expect(discloseEntry(entry, 'excerpt').markdown).toBe(
      'Told beginning of a text. Then comes\u00a0…\n',
    );
    expect(discloseEntry(entry, 'metadata').markdown).toBe('');
  });
});
