import { expect, it } from 'vitest';
import { parseHtml } from './parse-html.ts';

const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const news = {
  '@type': 'NewsArticle',
  headline: ' H ',
  datePublished: '2022-09-20',
  dateModified: '',
  author: [{ name: 'A' }, 'B'],
  publisher: { name: 'P' },
};
const told = ['title=H', 'published=2022-09-20', 'byline=A, B', 'publisher=P'];

it.each([
  ['<html lang="az-Latn">', ['language=az-Latn']],
  ['<title> A &amp;\n b </title>', ['title=A & b']],
  [
    '<meta property="og:title" content="T"><meta property=og:site_name content=S>',
    ['title=T', 'publisher=S'],
  ],
  ['<meta property="og:url" content="u"><link rel="x canonical" href="c">', ['url=u', 'url=c']],
  [
    '<meta property="article:published_time" content="1"><meta property="article:modified_time" content="2">',
    ['published=1', 'modified=2'],
  ],
  [
    '<meta name=Author content=A><meta name=DC.date content=D><meta name=citation_author content=C>',
    ['byline=A', 'published=D', 'byline=C'],
  ],
  [
    '<meta property="article:author" content="https://example.org/a"><meta name=author content=" ">',
    [],
  ],
  [
    '<time datetime=a>x</time><time datetime=b pubdate>x</time><time itemprop=datePublished datetime=c>x</time>',
    ['published=b', 'published=c'],
  ],
  [jsonLd(news), told],
  [
    jsonLd({
      '@graph': [
        { '@type': 'WebSite', headline: 'no' },
        { ...news, '@type': ['Thing', 'NewsArticle'] },
      ],
    }),
    told,
  ],
  [jsonLd([[news]]), told],
  ['<script type="application/ld+json">{"@type":"NewsArticle",</script>', []],
])('%s', (source, expected) => {
  const declarations = parseHtml(source)?.declarations ?? [];
  expect(declarations.map(({ field, value }) => `${field}=${value}`)).toEqual(expected);
});

it('says which element states it', () => {
  const source = '<!doctype html>\r\n<html lang=en><title>T</title>';
  const found = parseHtml(source)?.declarations.map(({ extent }) =>
    source.slice(extent.start, extent.end),
  );
  expect(found).toEqual(['<html lang=en>', '<title>T</title>']);
});
