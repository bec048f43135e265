import { expect, it } from 'vitest';
import { renderArticle } from './render-article.ts';

it.each([
  [
    'numbers paragraphs, those in quotations too',
    'a\n\n> b',
    '<p id="p1" data-paragraph="1">a</p>\n<blockquote>\n<p id="p2" data-paragraph="2">b</p>\n</blockquote>',
  ],
  ['lowers a first-level heading', '# a', '<h2>a</h2>'],
  [
    'keeps spaces at the edges of lines',
    'a&#32;\n&#32;b',
    '<p id="p1" data-paragraph="1">a \n b</p>',
  ],
  [
    'drops raw HTML',
    '<script>alert(1)</script>\n\na <b>b</b>',
    '<p id="p1" data-paragraph="1">a b</p>',
  ],
  [
    'fetches no picture',
    '![alt](https://example.org/a.png) a',
    '<p id="p1" data-paragraph="1"> a</p>',
  ],
  ['runs no link', '[a](javascript:alert(1))', '<p id="p1" data-paragraph="1"><span>a</span></p>'],
  [
    'marks links as leading elsewhere',
    '[a](https://example.org/)',
    '<p id="p1" data-paragraph="1"><a href="https://example.org/" rel="external nofollow noopener">a</a></p>',
  ],
  [
    'leaves quotation marks as they are',
    '"a" -- \'b\'...',
    '<p id="p1" data-paragraph="1">"a" -- \'b\'...</p>',
  ],
])('%s', (_, markdown, expected) => {
  expect(renderArticle(markdown).trim()).toBe(expected);
});
