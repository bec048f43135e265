import { describe, expect, it } from 'vitest';
import { findTextBlocks, joinText, parseArticle } from './article-text.ts';

describe('findTextBlocks', () => {
  it.each([
    ['a paragraph', 'One.\n', [['paragraph', 'One.']]],
    ['a heading', '## Two\n', [['heading', 'Two']]],
    ['a hard break', 'a\\\nb\n', [['paragraph', 'a\nb']]],
    ['a soft break', 'a\nb\n', [['paragraph', 'a\nb']]],
    ['inline markup', '*a* `b` [c](d)\n', [['paragraph', 'a b c']]],
    [
      'list items',
      '- a\n- b\n',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    [
      'a quotation',
      '> a\n>\n> b\n',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    ['code', '```\nx\n\ny\n```\n', [['code', 'x\n\ny']]],
    ['raw HTML', '<div>x</div>\n\na <b>c</b>\n', [['paragraph', 'a c']]],
    [
      'rows of tables, a tab between cells that hold text',
      '| | b | |\n| - | - | - |\n| c | | *d*\\|e |\n',
      [
        ['tableRow', 'b'],
        ['tableRow', 'c\td|e'],
      ],
    ],
    ['no row of empty cells', '| | |\n| - | - |\n| a | b |\n', [['tableRow', 'a\tb']]],
    ['a caption without its picture', '![x](y)\\\n![z](y)\\\na *b*\n', [['paragraph', 'a b']]],
    [
      'no picture alone',
      'a\n\n![x](y)\n\nb\n',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    ['no other GFM', '~~a~~ www.example.org\n', [['paragraph', '~~a~~ www.example.org']]],
    ['nothing', '', []],
  ])('reads %s', (_, markdown, expected) => {
    const found = findTextBlocks(parseArticle(markdown)).map(({ node, text }) => [node.type, text]);
    expect(found).toEqual(expected);
  });
});

describe('joinText', () => {
  it('puts a blank line between blocks', () => {
    expect(joinText(findTextBlocks(parseArticle('# T\n\na\\\nb\n')))).toBe('T\n\na\nb');
  });
});
