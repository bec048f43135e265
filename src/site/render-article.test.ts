import { expect, it } from 'vitest';
import { renderArticle } from './render-article.ts';

it.each([
  [
    'numbers paragraphs, those in quotations too',
    'a\n\n> b',
    '<p id="p1" data-paragraph="1">a</p>\n<blockquote>\n<p id="p2" data-paragraph="2">b</p>\n</blockquote>',
  ],
  ['lowers a first-level heading', '# a', '<h2>a</h2>'],
  ['skips no level of headings', '### a\n\n##### b\n\n### c', '<h2>a</h2>\n<h3>b</h3>\n<h2>c</h2>'],
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
    'fetches no picture and shows what it shows',
    '![alt *a*](https://example.org/a.png "Below")',
    '<figure class="picture"><div class="picture-place" data-picture="" data-pagefind-ignore=""><a href="https://example.org/a.png" rel="external nofollow noopener"><span class="picture-label">Picture</span>: alt a</a><span class="picture-caption">Below</span></div></figure>',
  ],
  [
    'puts a caption below its pictures',
    '![](javascript:x)\\\n![b](http://example.org/b.png)\\\nWhat *it* shows',
    '<figure class="picture"><div class="picture-place" data-picture="" data-pagefind-ignore=""><span><span class="picture-label">Picture</span></span></div><div class="picture-place" data-picture="" data-pagefind-ignore=""><a href="http://example.org/b.png" rel="external nofollow noopener"><span class="picture-label">Picture</span>: b</a></div><figcaption id="p1" data-paragraph="1">What <em>it</em> shows</figcaption></figure>',
  ],
  [
    'leaves out a picture within a line',
    'a ![alt](https://example.org/a.png) b',
    '<p id="p1" data-paragraph="1">a  b</p>',
  ],
  [
    'numbers no paragraph of pictures alone',
    '![a](https://example.org/a.png)\n\nb',
    '<figure class="picture"><div class="picture-place" data-picture="" data-pagefind-ignore=""><a href="https://example.org/a.png" rel="external nofollow noopener"><span class="picture-label">Picture</span>: a</a></div></figure>\n<p id="p1" data-paragraph="1">b</p>',
  ],
  [
    'shows raised, lowered, deleted and added words, and no other tags',
    '10<sup>*6*</sup> H<sub>2</sub>O <del>a<ins>b</ins></del> <u>c</u> <sup>d',
    '<p id="p1" data-paragraph="1">10<sup><em>6</em></sup> H<sub>2</sub>O <del>a<ins>b</ins></del> c d</p>',
  ],
  [
    'lets a table scroll',
    '| a |\n| - |\n| b |',
    '<div class="table" role="region" aria-label="Table" tabindex="0"><table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table></div>',
  ],
  [
    'shows no row of headings that a table does not have',
    '| |\n| - |\n| b |',
    '<div class="table" role="region" aria-label="Table" tabindex="0"><table>\n\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table></div>',
  ],
  ['runs no link', '[a](javascript:alert(1))', '<p id="p1" data-paragraph="1"><span>a</span></p>'],
  [
    'marks links as leading elsewhere',
    '[a](https://example.org/)',
    '<p id="p1" data-paragraph="1"><a href="https://example.org/" rel="external nofollow noopener">a</a></p>',
  ],
  [
    'leaves quotation marks as they are, and hangs one that opens a paragraph',
    '"a" -- \'b\'...',
    '<p id="p1" data-paragraph="1" class="hang">"a" -- \'b\'...</p>',
  ],
  [
    'hangs a single quotation mark half as far',
    '‘a’ b',
    '<p id="p1" data-paragraph="1" class="hang-single">‘a’ b</p>',
  ],
])('%s', (_, markdown, expected) => {
  expect(renderArticle(markdown).trim()).toBe(expected);
});
