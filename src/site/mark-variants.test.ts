import { describe, expect, it } from 'vitest';
import { findTextBlocks, joinText, parseArticle } from '../model/article-text.ts';
import type { VariantMark } from './make-variant-mark.ts';
import { renderArticle } from './render-article.ts';

const mark = (at: [number, number], weight: VariantMark['weight'] = 'substantive', id = 'v1') => ({
  id,
  at,
  weight,
  name: `Variant ${id.slice(1)}`,
});
const reference = (id: string, weight: string) =>
  `<a class="variant-reference variant-${weight}" data-number="${id.slice(1)}" href="#${id}" aria-label="Variant ${id.slice(1)}"></a>`;
const marked = (words: string, id = 'v1', weight = 'substantive') =>
  `<span id="at-${id}" class="variant variant-${weight}">${words}</span>${reference(id, weight)}`;
const paragraph = (number: number) => `<p id="p${number}" data-paragraph="${number}">`;

describe('markVariants', () => {
  it.each([
    ['words', 'one two three', [mark([4, 7])], `${paragraph(1)}one ${marked('two')} three</p>`],
    [
      'code points, not code units',
      '😀😀 two',
      [mark([3, 6])],
      `${paragraph(1)}😀😀 ${marked('two')}</p>`,
    ],
    ['a part of a word', 'Blicken', [mark([2, 4])], `${paragraph(1)}Bl${marked('ic')}ken</p>`],
    [
      'nothing, between words',
      'one two',
      [mark([4, 4])],
      `${paragraph(1)}one ${marked('')}two</p>`,
    ],
    ['nothing, at the very end', 'one', [mark([3, 3])], `${paragraph(1)}one${marked('')}</p>`],
    [
      'spaces, without enclosing them',
      'one two',
      [mark([3, 4], 'spacing')],
      `${paragraph(1)}one${marked('', 'v1', 'spacing')} two</p>`,
    ],
    [
      'words without the spaces at their edges',
      'one two three',
      [mark([3, 8])],
      `${paragraph(1)}one ${marked('two')} three</p>`,
    ],
    [
      'two places',
      'one two',
      [mark([0, 3]), mark([4, 7], 'formal', 'v2')],
      `${paragraph(1)}${marked('one')} ${marked('two', 'v2', 'formal')}</p>`,
    ],
    [
      'places that overlap',
      'one two',
      [mark([0, 7]), mark([4, 7], 'formal', 'v2')],
      `${paragraph(1)}${marked('one two')}${marked('', 'v2', 'formal')}</p>`,
    ],
    [
      'inside markup',
      '*one* two',
      [mark([0, 3])],
      `${paragraph(1)}<em>${marked('one')}</em> two</p>`,
    ],
    [
      'across markup',
      'a *one* two',
      [mark([0, 9])],
      `${paragraph(1)}<span id="at-v1" class="variant variant-substantive">a </span><em><span class="variant variant-substantive">one</span></em><span class="variant variant-substantive"> two</span>${reference('v1', 'substantive')}</p>`,
    ],
    [
      'a second block',
      'one\n\ntwo',
      [mark([5, 8])],
      `${paragraph(1)}one</p>\n${paragraph(2)}${marked('two')}</p>`,
    ],
    [
      'across blocks',
      'one\n\ntwo',
      [mark([0, 8])],
      `${paragraph(1)}${marked('')}one</p>\n${paragraph(2)}two</p>`,
    ],
    [
      'the blank line between blocks',
      'one\n\ntwo',
      [mark([4, 5])],
      `${paragraph(1)}one${marked('')}</p>\n${paragraph(2)}two</p>`,
    ],
    ['a heading', '## one', [mark([0, 3])], `<h2>${marked('one')}</h2>`],
    ['an empty text', '', [mark([0, 0])], ''],
  ])('marks %s', (_, markdown, marks, expected) => {
    expect(renderArticle(markdown, marks)).toBe(expected);
  });

  it('does not put a link into a link', () => {
    expect(renderArticle('[one](https://example.org/)', [mark([0, 3])])).toContain(
      `<span id="at-v1" class="variant variant-substantive">one</span></a>${reference('v1', 'substantive')}`,
    );
  });

  it('marks words on both sides of a link’s edge', () => {
    expect(renderArticle('a [*one* two](https://example.org/)', [mark([0, 7])])).toContain(
      '<span id="at-v1" class="variant variant-substantive">a </span>' +
        '<a href="https://example.org/" rel="external nofollow noopener">' +
        '<em><span class="variant variant-substantive">one</span></em>' +
        '<span class="variant variant-substantive"> t</span>wo</a>' +
        reference('v1', 'substantive'),
    );
  });

  it('marks cells of tables and lines of code', () => {
    const markdown = '| a | bc |\n| - | - |\n| | d |\n\n```\none\n```';
    const marks = [mark([2, 3]), mark([6, 7], 'formal', 'v2'), mark([9, 12], 'formal', 'v3')];
    const html = renderArticle(markdown, marks);
    expect(html).toContain(`<th>${marked('b')}c</th>`);
    expect(html).toContain(`<td>${marked('d', 'v2', 'formal')}</td>`);
    expect(html).toContain(`<code>${marked('one', 'v3', 'formal')}`);
  });

  it('marks a long lemma at its start alone', () => {
    const html = renderArticle('word '.repeat(40).trim(), [mark([0, 150])]);
    expect(html).toContain('aria-label="Variant 1"></a>word word');
  });

  it('changes no word, wherever the marks are', () => {
    const markdown =
      '# Title\n\nSome *stressed **words*** and `code`.\n\n> A quotation\\\nof two lines.\n\n- one\n- two\n\n' +
      '![pic](https://example.org/p.png)\\\nA [cap*tion*](https://example.org/) m<sup>2</sup>\n\n' +
      '| a | *b* c |\n| - | - |\n| | d\\|e |\n\n```\ncode\n```';
    const text = joinText(findTextBlocks(parseArticle(markdown)));
    const length = [...text].length;
    const strip = (html: string) => html.replaceAll(/<[^>]*>/g, '');
    for (let start = 0; start <= length; start++) {
      const marks = [mark([start, Math.min(start + 3, length)])];
      expect(strip(renderArticle(markdown, marks))).toBe(strip(renderArticle(markdown)));
      expect(renderArticle(markdown, marks)).toContain('id="at-v1"');
    }
  });
});
