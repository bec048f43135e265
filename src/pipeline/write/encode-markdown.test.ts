import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { findTextBlocks, parseArticle } from '../../model/article-text.ts';
import { encodeMarkdown } from './encode-markdown.ts';

const paragraph = (value: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'text' as const, value }],
});
const heading = (value: string): RootContent => ({
  type: 'heading',
  depth: 2,
  children: paragraph(value).children,
});
const quotation = (value: string): RootContent => ({
  type: 'blockquote',
  children: [paragraph(value)],
});
const list = (ordered: boolean, ...values: string[]): RootContent => ({
  type: 'list',
  ordered,
  spread: false,
  children: values.map((value) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(value)],
  })),
});
const root = (...children: RootContent[]): Root => ({ type: 'root', children });

describe('encodeMarkdown leaves text as it is:', () => {
  it.each([
    'towards Russia [in Nagorno-Karabakh]’.',
    'U.S. & co.',
    '"quoted" ‘and’ «so»',
    'snake_case, other_case',
    '5 * 3 * 2',
    'a # b',
    'a (b) - c + d = e > f < g ~ h | i ! j',
    '#hashtag',
    'https://example.org/a_b?c=d&e',
    'half a *star',
    'On 1. May',
    'a \\ b',
  ])('%s', (text) => {
    expect(encodeMarkdown(root(paragraph(text)))).toBe(`${text}\n`);
  });
});

describe('encodeMarkdown escapes', () => {
  it.each([
    ['1. a', '1\\. a'],
    ['- a', '\\- a'],
    ['+', '\\+'],
    ['# a', '\\# a'],
    ['> a', '\\> a'],
    ['---', '\\---'],
    ['_a_', '\\_a\\_'],
    ['<b>', '\\<b>'],
    ['&amp;', '\\&amp;'],
    ['[x]: y', '\\[x]: y'],
    ['[a](b)', '\\[a]\\(b)'],
    ['`a`', '\\`a\\`'],
    ['a\nb', 'a\\\nb'],
    ['a\\\nb', 'a\\\\\\\nb'],
    ['a\n===', 'a\\\n\\==='],
    ['a\n-\n- b', 'a\\\n-\\\n\\- b'],
    ['  a \n\tb', '&#x20; a&#x20;\\\n&#x9;b'],
    ['\u00a0a\u00a0', '&#xA0;a&#xA0;'],
    ['\uFEFFa', '&#xFEFF;a'],
    ['a\n\nb', 'a&#xA;&#xA;b'],
  ])('%j as %j', (text, markdown) => {
    expect(encodeMarkdown(root(paragraph(text)))).toBe(`${markdown}\n`);
  });
});

it('writes blocks with one blank line between them', () => {
  const article = root(
    heading('H #'),
    paragraph('a'),
    list(false, 'b', 'c'),
    list(true, 'd'),
    quotation('e'),
    quotation('f'),
  );
  expect(encodeMarkdown(article)).toBe('## H \\#\n\na\n\n- b\n- c\n\n1. d\n\n> e\n\n> f\n');
});

it('sees to blocks that disturb each other', () => {
  const definition: RootContent = { type: 'definition', identifier: 'x', label: 'x', url: 'y' };
  const markdown = encodeMarkdown(root(paragraph('see [x]'), definition));
  expect(findTextBlocks(parseArticle(markdown)).map(({ text }) => text)).toEqual(['see [x]']);
});

it('joins texts and breaks, and leaves the tree alone', () => {
  const article = root({
    type: 'paragraph',
    children: [
      { type: 'text', value: '[a]' },
      { type: 'text', value: '(b)' },
      { type: 'break' },
      { type: 'emphasis', children: [{ type: 'text', value: 'c' }] },
    ],
  });
  const before = structuredClone(article);
  expect(findTextBlocks(parseArticle(encodeMarkdown(article)))[0]?.text).toBe('[a](b)\nc');
  expect(article).toEqual(before);
});

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\`*_{}[]<>()#+-.!|~=:&;"\'^$%/?@,1a \t\n\u00a0\u2028\u200b'),
      fc.constantFrom(
        '1.',
        '2)',
        '- ',
        '> ',
        '# ',
        '```',
        '~~~',
        '***',
        '===',
        '---',
        '    ',
        '<!--',
        '<b>',
        '</b>',
        '&amp;',
        '&#35;',
        '[a]',
        '(b)',
        '![',
        'http://a.b',
        'é',
        '漢',
        '😀',
      ),
    ),
    { minLength: 1, maxLength: 16 },
  )
  .map((pieces) => pieces.join(''));

it('keeps any text of any block, alone and among others', () => {
  const block = fc.oneof(
    nasty.map(paragraph),
    nasty.map(heading),
    nasty.map(quotation),
    fc.tuple(fc.boolean(), nasty, nasty).map(([ordered, a, b]) => list(ordered, a, b)),
  );
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
      const article = root(...blocks);
      const read = (tree: Root) => findTextBlocks(tree).map(({ text, node }) => [node.type, text]);
      expect(read(parseArticle(encodeMarkdown(article)))).toEqual(read(article));
    }),
    { numRuns: 1500 },
  );
});

it('gives 100 KB of text that looks like Markdown back', () => {
  const text = 'Words [of an] article, 400 characters. '.repeat(10).trim();
  const article = root(...Array.from({ length: 250 }, () => paragraph(text)));
  const read = findTextBlocks(parseArticle(encodeMarkdown(article)));
  expect(read.map((block) => block.text)).toEqual(Array.from({ length: 250 }, () => text));
});
