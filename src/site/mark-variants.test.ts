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
const open = (id: string, weight: string, name = '') =>
  `<a id="at-${id}" class="variant variant-${weight}" data-number="${id.slice(1)}" href="#${id}"${name && ` aria-label="${name}"`}>`;
const paragraph = (number: number) => `<p id="p${number}" data-paragraph="${number}">`;

describe('markVariants', () => {
  it.each([
    [
      'words',
      'one two three',
      [mark([4, 7])],
      `${paragraph(1)}one ${open('v1', 'substantive')}two</a> three</p>`,
    ],
    [
      'code points, not code units',
      '😀😀 two',
      [mark([3, 6])],
      `${paragraph(1)}😀😀 ${open('v1', 'substantive')}two</a></p>`,
    ],
    [
      'a part of a word',
      'Blicken',
      [mark([2, 4])],
      `${paragraph(1)}Bl${open('v1', 'substantive')}ic</a>ken</p>`,
    ],
    [
      'nothing, between words',
      'one two',
      [mark([4, 4])],
      `${paragraph(1)}one ${open('v1', 'substantive', 'Variant 1')}</a>two</p>`,
    ],
    [
      'nothing, at the very end',
      'one',
      [mark([3, 3])],
      `${paragraph(1)}one${open('v1', 'substantive', 'Variant 1')}</a></p>`,
    ],
    [
      'spaces, without enclosing them',
      'one two',
      [mark([3, 4], 'spacing')],
      `${paragraph(1)}one${open('v1', 'spacing', 'Variant 1')}</a> two</p>`,
    ],
    [
      'two places',
      'one two',
      [mark([0, 3]), mark([4, 7], 'formal', 'v2')],
      `${paragraph(1)}${open('v1', 'substantive')}one</a> ${open('v2', 'formal')}two</a></p>`,
    ],
    [
      'places that overlap',
      'one two',
      [mark([0, 7]), mark([4, 7], 'formal', 'v2')],
      `${paragraph(1)}${open('v1', 'substantive')}one two</a>${open('v2', 'formal', 'Variant 2')}</a></p>`,
    ],
    [
      'inside markup',
      '*one* two',
      [mark([0, 3])],
      `${paragraph(1)}<em>${open('v1', 'substantive')}one</a></em> two</p>`,
    ],
    [
      'across markup',
      'a *one* two',
      [mark([0, 9])],
      `${paragraph(1)}<a id="at-v1" class="variant variant-substantive" href="#v1">a </a><em><span class="variant variant-substantive">one</span></em><span class="variant variant-substantive" data-number="1"> two</span></p>`,
    ],
    [
      'a second block',
      'one\n\ntwo',
      [mark([5, 8])],
      `${paragraph(1)}one</p>\n${paragraph(2)}${open('v1', 'substantive')}two</a></p>`,
    ],
    [
      'across blocks',
      'one\n\ntwo',
      [mark([0, 8])],
      `${paragraph(1)}${open('v1', 'substantive', 'Variant 1')}</a>one</p>\n${paragraph(2)}two</p>`,
    ],
    [
      'the blank line between blocks',
      'one\n\ntwo',
      [mark([4, 5])],
      `${paragraph(1)}one${open('v1', 'substantive', 'Variant 1')}</a></p>\n${paragraph(2)}two</p>`,
    ],
    ['a heading', '## one', [mark([0, 3])], `<h2>${open('v1', 'substantive')}one</a></h2>`],
    ['an empty text', '', [mark([0, 0])], ''],
  ])('marks %s', (_, markdown, marks, expected) => {
    expect(renderArticle(markdown, marks)).toBe(expected);
  });

  it('does not put a link into a link', () => {
    expect(renderArticle('[one](https://example.org/)', [mark([0, 3])])).toContain(
      '<span id="at-v1" class="variant variant-substantive">one</span></a>' +
        '<a class="variant variant-substantive variant-reference" data-number="1" href="#v1" aria-label="Variant 1"></a>',
    );
  });

  it('marks words on both sides of a link’s edge', () => {
    expect(renderArticle('a [*one* two](https://example.org/)', [mark([0, 7])])).toContain(
      '<a id="at-v1" class="variant variant-substantive" href="#v1">a </a>' +
        '<a href="https://example.org/" rel="external nofollow noopener">' +
        '<em><span class="variant variant-substantive">one</span></em>' +
        '<span class="variant variant-substantive"> t</span>wo</a>' +
        '<a class="variant variant-substantive variant-reference" data-number="1" href="#v1" aria-label="Variant 1"></a>',
    );
  });

  it('marks cells of tables and lines of code', () => {
    const markdown = '| a | bc |\n| - | - |\n| | d |\n\n```\none\n```';
    const marks = [mark([2, 3]), mark([6, 7], 'formal', 'v2'), mark([9, 12], 'formal', 'v3')];
    const html = renderArticle(markdown, marks);
    expect(html).toContain(`<th>${open('v1', 'substantive')}b</a>c</th>`);
    expect(html).toContain(`<td>${open('v2', 'formal')}d</a></td>`);
    expect(html).toContain(`<code>${open('v3', 'formal')}one</a>`);
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
