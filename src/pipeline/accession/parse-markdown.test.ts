import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse-markdown.ts';

function cut(source: string): readonly (readonly [string, string, string])[] {
  const blocks = parseMarkdown(source)?.blocks ?? [];
  return blocks.map(({ kind, depth, text, extent }) => [
    `${kind}${depth || ''}`,
    text,
    source.slice(extent.start, extent.end),
  ]);
}

describe('parseMarkdown cuts', () => {
  it.each([
    [
      'headings and paragraphs, whose lines are one',
      '# A title\n\nOne\ntwo\n\nThree\n',
      [
        ['heading1', 'A title', '# A title\n\n'],
        ['paragraph', 'One two', 'One\ntwo\n\n'],
        ['paragraph', 'Three', 'Three\n'],
      ],
    ],
    [
      'lists and quotations',
      '- a\n- b\n\n> c\n',
      [
        ['list-item', 'a', '- a\n'],
        ['list-item', 'b', '- b\n\n> '],
        ['quotation', 'c', 'c\n'],
      ],
    ],
    [
      'rows of tables',
      '| a | b |\n| - | - |\n| c | d |\n',
      [
        ['table-row', 'a\tb', '| a | b |\n| - | - |\n'],
        ['table-row', 'c\td', '| c | d |\n'],
      ],
    ],
    [
      'escaped signs',
      '\\# not &amp; a title\n',
      [['paragraph', '# not & a title', '\\# not &amp; a title\n']],
    ],
    ['hard line breaks', 'a  \nb', [['paragraph', 'a\nb', 'a  \nb']]],
    ['code', '```\nx  y\n```\n', [['preformatted', 'x  y', '```\nx  y\n```\n']]],
    [
      'raw HTML as a stretch without text',
      'a\n\n<div>b</div>\n\nc\n',
      [
        ['paragraph', 'a', 'a\n\n'],
        ['markup', '', '<div>b</div>\n\n'],
        ['paragraph', 'c', 'c\n'],
      ],
    ],
    [
      'front matter as a stretch without text',
      '---\ntitle: T\n---\na\n',
      [
        ['markup', '', '---\ntitle: T\n---\n'],
        ['paragraph', 'a', 'a\n'],
      ],
    ],
  ])('%s', (_, source, blocks) => {
    expect(cut(source)).toEqual(blocks);
  });

  it('any text into extents that cover it', () => {
    const piece = fc.constantFrom(
      '# ',
      '- ',
      '> ',
      '1. ',
      '**',
      '_',
      '`',
      '```',
      '[a](b)',
      '![',
      '](c)',
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '| ',
      '|-|\n',
      '\n',
      '\r\n',
      '\r',
      '\n\n',
      '---\n',
      '\t',
      '    ',
      '&amp;',
      '\\',
      'word',
      ' ',
      '\uFEFF',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = pieces.join('');
        const blocks = parseMarkdown(source)?.blocks ?? [];
        expect(blocks.map(({ extent }) => source.slice(extent.start, extent.end)).join('')).toBe(
          blocks.length > 0 ? source : '',
        );
        for (const { extent } of blocks) expect(extent.end).toBeGreaterThanOrEqual(extent.start);
      }),
      { numRuns: 500 },
    );
  });
});

describe('parseMarkdown reads', () => {
  it('inline markup as marks', () => {
    const [block] =
      parseMarkdown('A [link](https://a.example/b) and **strong** words')?.blocks ?? [];
    expect(block).toMatchObject({
      text: 'A link and strong words',
      marks: [
        { kind: 'link', href: 'https://a.example/b', start: 2, end: 6 },
        { kind: 'strong', start: 11, end: 17 },
      ],
    });
  });

  it('what front matter declares, each value with its place', () => {
    const source =
      '---\ntitle: "A title: of a note"\nsource: https://a.example/news/1\nauthor:\n  - "[[Ann Other]]"\n  - Bo\npublished: 2022-09-20\nrating: 3\n---\n\nText.\n';
    const declarations = parseMarkdown(source)?.declarations ?? [];
    expect(
      declarations.map(({ field, value, extent }) => [
        field,
        value,
        source.slice(extent.start, extent.end),
      ]),
    ).toEqual([
      ['title', 'A title: of a note', '"A title: of a note"'],
      ['url', 'https://a.example/news/1', 'https://a.example/news/1'],
      ['byline', 'Ann Other', '"[[Ann Other]]"'],
      ['byline', 'Bo', 'Bo'],
      ['published', '2022-09-20', '2022-09-20'],
    ]);
  });

  it('nothing from front matter that is no YAML', () => {
    expect(parseMarkdown('---\na: [b\n---\n\nText.\n')).toMatchObject({
      declarations: [],
      blocks: [{ kind: 'markup' }, { text: 'Text.' }],
    });
  });

  it('a rule between paragraphs as no front matter', () => {
    expect(cut('a\n\n---\n\nb: c\n\n---\n').map(([, text]) => text)).toEqual(['a', 'b: c']);
  });
});
