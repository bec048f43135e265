import { expect, it } from 'vitest';
import { parseHtml } from './parse-html.ts';

it.each([
  ['<a rel="author" href="/a">Anna Petrova</a>', ['Anna Petrova']],
  ['<span itemprop="author"><b>Anna</b> Petrova</span>', ['Anna Petrova']],
  ['<div class="article-byline"><span>By</span> <a>Anna Petrova</a></div>', ['By Anna Petrova']],
  ['<p class="authority">The council</p>', []],
  [`<div class="author">${'Anna wrote a long text. '.repeat(20)}</div>`, []],
  ['<div class="author"></div>', []],
])('%s', (source, expected) => {
  const found = parseHtml(source)?.declarations.filter(({ field }) => field === 'byline') ?? [];
  expect(found.map(({ value }) => value)).toEqual(expected);
});
