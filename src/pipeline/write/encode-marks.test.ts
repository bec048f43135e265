import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTextBlocks, joinText, parseArticle } from '../../model/article-text.ts';
import type { Mark } from '../../model/mark.ts';
import { readMarks } from '../../model/read-marks.ts';
import { type ArticleBlock, joinBlocks } from '../page/article-block.ts';
import { placeMarks } from '../page/place-marks.ts';
import { buildRoot } from './build-root.ts';
import { encodeMarkdown } from './encode-markdown.ts';

const block = (text: string, marks: Mark[], more: Partial<ArticleBlock> = {}): ArticleBlock => ({
  kind: 'paragraph',
  depth: 0,
  ordered: false,
  text,
  marks,
  ...more,
});
const mark = (kind: Mark['kind'], start: number, end: number, href?: string): Mark => ({
  kind,
  start,
  end,
  ...(href === undefined ? {} : { href }),
});
const write = (...blocks: ArticleBlock[]) => encodeMarkdown(buildRoot(blocks)).trim();
const address = 'https://example.org/a_(b)?c=d&copy;=1';

describe('encodeMarkdown writes marks', () => {
  it.each([
    ['emphasis', 'a bc d', [mark('emphasis', 2, 4)], 'a *bc* d'],
    ['strong within a word', 'abcd', [mark('strong', 1, 3)], 'a**bc**d'],
    ['a link', 'a b', [mark('link', 2, 3, 'https://e.org/')], 'a [b](https://e.org/)'],
    [
      'a link that is its address',
      'https://e.org/',
      [mark('link', 0, 14, 'https://e.org/')],
      '[https://e.org/](https://e.org/)',
    ],
    [
      'a link to a nasty address',
      'a',
      [mark('link', 0, 1, address)],
      '[a](https://example.org/a_\\(b\\)?c=d\\&copy;=1)',
    ],
    ['code', 'a `b` c', [mark('code', 2, 5)], 'a `` `b` `` c'],
    ['marks in each other', 'a b c', [mark('strong', 0, 5), mark('emphasis', 2, 3)], '**a *b* c**'],
    ['marks that cross', 'a b c', [mark('strong', 0, 3), mark('emphasis', 2, 5)], '**a _b_** *c*'],
    ['raised words', '106', [mark('superscript', 2, 3)], '10<sup>6</sup>'],
    [
      'deleted words in a link',
      'ab',
      [mark('link', 0, 2, 'https://e.org/'), mark('deletion', 0, 1)],
      '[<del>a</del>b](https://e.org/)',
    ],
    ['a mark over a line break', 'a\nb', [mark('emphasis', 0, 3)], '*a\\\nb*'],
    ['marks beside marks of Markdown', '*a* b', [mark('strong', 4, 5)], '\\*a\\* **b**'],
  ])('%s', (_, text, marks, markdown) => {
    expect(write(block(text, marks))).toBe(markdown);
    const [leaf] = findTextBlocks(parseArticle(markdown));
    expect(leaf?.text).toBe(text);
  });

  it('and drops what Markdown has no place for', () => {
    expect(write(block('a\nb', [mark('code', 0, 3)]))).toBe('a\\\nb');
  });

  it('and none of thousands in one block, which are slow to read', () => {
    const text = 'a '.repeat(3000).trim();
    const marks = Array.from({ length: 3000 }, (_, index) =>
      mark('emphasis', 2 * index, 2 * index + 1),
    );
    expect(write(block(text, marks))).toBe(text);
  });
});

describe('encodeMarkdown writes tables', () => {
  const row = (text: string, columns: number[], begins: boolean, header = false): ArticleBlock =>
    block(text, [], {
      kind: 'table-row',
      row: { columns, header },
      within: [{ kind: 'table', begins }],
    });

  it.each([
    [
      'with headings',
      [row('a\tb', [0, 1], true, true), row('c\td|', [0, 1], false)],
      '| a | b |\n| - | - |\n| c | d\\| |',
    ],
    [
      'without headings',
      [row('a\tb', [0, 1], true), row('c', [1], false)],
      '| | |\n| - | - |\n| a | b |\n| | c |',
    ],
    [
      'with more columns below',
      [row('a', [0], true, true), row('b\tc', [0, 2], false)],
      '| a | | |\n| - | - | - |\n| b | | c |',
    ],
    [
      'two in a row',
      [
        row('a\tb', [0, 1], true, true),
        row('c\td', [0, 1], false),
        row('e\tf', [0, 1], true, true),
        row('g\th', [0, 1], false),
      ],
      '| a | b |\n| - | - |\n| c | d |\n\n| e | f |\n| - | - |\n| g | h |',
    ],
    ['of one row as a paragraph', [row('a\tb', [0, 1], true)], 'a\tb'],
    ['of one column as paragraphs', [row('a', [0], true), row('b', [0], false)], 'a\n\nb'],
    [
      'of layout as paragraphs',
      [row(`a\t${'b '.repeat(200)}c`, [0, 1], true), row('d\te', [0, 1], false)],
      `a\t${'b '.repeat(200)}c\n\nd\te`,
    ],
  ])('%s', (_, blocks, markdown) => {
    expect(write(...blocks)).toBe(markdown);
    expect(joinText(findTextBlocks(parseArticle(markdown)))).toBe(joinBlocks(blocks));
  });
});

const piece = fc.constantFrom(
  ...[
    'a',
    'b c',
    'Ä',
    '漢',
    '😀',
    ' ',
    '.',
    ',',
    '“',
    '”',
    '(',
    ')',
    '*',
    '_',
    '`',
    '[',
    ']',
    '|',
    '\\',
    '!',
    '<',
    '&',
    '1.',
    '-',
    '#',
    '\n',
    '~',
    '/',
  ],
);
const kinds = [
  'emphasis',
  'strong',
  'code',
  'superscript',
  'subscript',
  'deletion',
  'insertion',
] as const;
const anyMark = fc.oneof(
  fc.record({ kind: fc.constantFrom(...kinds), start: fc.nat(20), end: fc.nat(20) }),
  fc.record({
    kind: fc.constant('link' as const),
    start: fc.nat(20),
    end: fc.nat(20),
    href: fc.constantFrom('https://e.org/', 'https://e.org/a(b)*c*_d_', 'mailto:a@e.org', address),
  }),
);
/** Any marks on any regular text, as regular blocks have them. */
const marked = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 14 }), fc.array(anyMark, { maxLength: 5 }))
  .map(([pieces, marks]) => {
    const lines = pieces
      .join('')
      .split('\n')
      .map((line) => line.trim().replace(/ {2,}/g, ' '));
    const text = lines.filter((line) => line !== '').join('\n') || 'x';
    return {
      text,
      marks: placeMarks(
        marks.filter(({ start, end }) => start < end),
        text,
      ),
    };
  });

/** What a block says as a tree says it: crossing marks cut, same ones joined. */
const readBuilt = (blocks: readonly ArticleBlock[]) =>
  findTextBlocks(buildRoot(blocks)).map(({ node, text }) => ({ text, marks: readMarks(node) }));
const readWritten = (blocks: readonly ArticleBlock[]) =>
  findTextBlocks(parseArticle(encodeMarkdown(buildRoot(blocks)))).map(({ node, text }) => ({
    text,
    marks: readMarks(node),
  }));

describe('marks come back from Markdown', () => {
  it('or are dropped, and never change, move or touch the text', () => {
    let written = 0;
    let kept = 0;
    fc.assert(
      fc.property(fc.array(marked, { minLength: 1, maxLength: 4 }), (own) => {
        const blocks = own.map(({ text, marks }) => block(text, marks));
        const found = readWritten(blocks);
        const built = readBuilt(blocks);
        expect(found.map(({ text }) => text)).toEqual(built.map(({ text }) => text));
        for (const [index, { marks }] of found.entries()) {
          const known = new Set(built[index]?.marks.map((each) => JSON.stringify(each)));
          expect(marks.filter((each) => !known.has(JSON.stringify(each)))).toEqual([]);
          written += known.size;
          kept += marks.length;
        }
      }),
      { numRuns: 1000 },
    );
    expect(kept / written).toBeGreaterThan(0.95);
  });

  it('all of them from ordinary words', () => {
    const words = 'The council met on Monday, and “all” of its members (nine) came.';
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 4 }), fc.nat(40), (marks, shift) => {
        const moved = marks
          .filter(({ kind, start, end }) => start < end && kind !== 'code')
          .map((each) => ({ ...each, start: each.start + shift, end: each.end + shift }));
        const blocks = [block(words, placeMarks(moved, words))];
        expect(readWritten(blocks)).toEqual(readBuilt(blocks));
      }),
      { numRuns: 500 },
    );
  });
});
