import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTextBlocks, joinText, parseArticle } from '../../model/article-text.ts';
import type { EntryHead } from '../../model/entry.ts';
import { parseEntryFile } from '../../model/entry-file.ts';
import type { ArticleBlock } from '../page/article-block.ts';
import { formatEntry } from './format-entry.ts';
import { isSealed } from './seal-entry.ts';

const block = (text: string, kind: ArticleBlock['kind'] = 'paragraph'): ArticleBlock => ({
  kind,
  depth: kind === 'heading' ? 2 : 0,
  ordered: false,
  text,
});
const head = {
  id: 'talks',
  aliases: [],
  title: 'Talks: “seal: ""” --- and $& more',
  published: { date: '2022-09-20', precision: 'day', zone: 'not applicable' },
  publisher: null,
  byline: null,
  topic: null,
  captions: [],
  language: 'en',
  rights: { statement: 'http://rightsstatements.org/vocab/CNE/1.0/' },
  evidence: { title: [{ source: 'capture', witness: 'A', lines: '1' }] },
  tags: [],
  story: null,
  copyText: { witness: 'A', reason: 'the only witness' },
  witnesses: [
    {
      siglum: 'A',
      capture: 'a.txt',
      sha256: 'a'.repeat(64),
      bytes: 20,
      format: 'text',
      encoding: 'utf-8',
      lines: 3,
      captured: null,
      parts: [{ lines: '1-3', as: 'kept' }],
    },
  ],
  apparatus: [],
  pipeline: '1',
} satisfies Omit<EntryHead, 'seal'>;
const blocks = [
  block('They met — at last.'),
  block('Seal', 'heading'),
  block('seal: "" --- # no heading'),
  block('one', 'list-item'),
  block('two', 'list-item'),
];
const source = formatEntry(head, blocks);

describe('formatEntry', () => {
  it('writes a file that parses back to head and text', () => {
    const { head: parsed, markdown } = parseEntryFile(source);
    expect(parsed).toEqual({ ...head, seal: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(joinText(findTextBlocks(parseArticle(markdown)))).toBe(
      blocks.map(({ text }) => text).join('\n\n'),
    );
  });

  it('writes the same bytes for the same content', () => {
    expect(formatEntry(structuredClone(head), structuredClone(blocks))).toBe(source);
  });
});

describe('isSealed', () => {
  it('accepts an entry as it was written', () => {
    expect(isSealed(source)).toBe(true);
  });

  it.each([
    [
      'a character',
      (at: number, mark: string) => source.slice(0, at) + mark + source.slice(at + 1),
    ],
    [
      'a character more',
      (at: number, mark: string) => source.slice(0, at) + mark + source.slice(at),
    ],
    ['a character less', (at: number) => source.slice(0, at) + source.slice(at + 1)],
  ])('sees an edit of %s anywhere', (_, edit) => {
    fc.assert(
      fc.property(
        fc.nat(source.length - 1),
        fc.constantFrom('x', '0', '"', ' ', '\n', '\r', '\u00a0'),
        (at, mark) => {
          const edited = edit(at, mark);
          fc.pre(edited !== source);
          expect(isSealed(edited)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['other line ends', source.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${source}`],
    ['no seal', source.replace(/^seal: .*\n/m, '')],
    ['an empty seal', source.replace(/^seal: .*$/m, 'seal: ""')],
    ['nothing', ''],
  ])('refuses a file with %s', (_, edited) => {
    expect(isSealed(edited)).toBe(false);
  });
});
