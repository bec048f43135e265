import { describe, expect, it } from 'vitest';
import type { ArticleBlock } from '../page/article-block.ts';
import { buildRoot } from './build-root.ts';

const block = (
  kind: ArticleBlock['kind'],
  text: string,
  more: Partial<ArticleBlock> = {},
): ArticleBlock => ({
  kind,
  depth: 0,
  ordered: false,
  text,
  ...more,
});

/** The shape of a tree: type, and for lists and quotations how many parts. */
const shapeOf = (...blocks: ArticleBlock[]) =>
  buildRoot(blocks).children.map((node) => {
    if (node.type === 'heading') return `heading ${node.depth}`;
    if (node.type === 'list')
      return `${node.ordered ? 'ordered' : 'bullet'} list of ${node.children.length}`;
    if (node.type === 'blockquote') return `quotation of ${node.children.length}`;
    return node.type;
  });

describe('buildRoot', () => {
  it.each([
    ['paragraphs', [block('paragraph', 'a'), block('paragraph', 'b')], ['paragraph', 'paragraph']],
    [
      'neighbouring list items as one list',
      [block('list-item', 'a'), block('list-item', 'b')],
      ['bullet list of 2'],
    ],
    [
      'numbered items apart from bullets',
      [
        block('list-item', 'a'),
        block('list-item', 'b', { ordered: true }),
        block('list-item', 'c', { ordered: true }),
      ],
      ['bullet list of 1', 'ordered list of 2'],
    ],
    [
      'lists that a paragraph parts',
      [block('list-item', 'a'), block('paragraph', 'b'), block('list-item', 'c')],
      ['bullet list of 1', 'paragraph', 'bullet list of 1'],
    ],
    [
      'neighbouring quotations as one',
      [block('quotation', 'a'), block('quotation', 'b')],
      ['quotation of 2'],
    ],
    [
      'headings of levels 2 to 6',
      [1, 2, 6, 7].map((depth) => block('heading', 'a', { depth })),
      ['heading 2', 'heading 2', 'heading 6', 'heading 6'],
    ],
    ['nothing', [], []],
  ])('shapes %s', (_, blocks, shape) => {
    expect(shapeOf(...blocks)).toEqual(shape);
  });

  it('keeps each text whole, in order', () => {
    const texts = ['# a', '* b', '> c', ' d '];
    const kinds = ['paragraph', 'list-item', 'quotation', 'heading'] as const;
    const json = JSON.stringify(
      buildRoot(texts.map((text, index) => block(kinds[index] ?? 'paragraph', text))),
    );
    expect([...json.matchAll(/"value":"(.*?)"/g)].map(([, text]) => text)).toEqual(texts);
  });
});
