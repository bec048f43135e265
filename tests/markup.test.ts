import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTextBlocks, joinText, parseArticle } from '../src/model/article-text.ts';
import { rebuildWitness } from '../src/model/rebuild-witness.ts';
import { parseCapture } from '../src/pipeline/accession/parse-capture.ts';
import { readArticle } from '../src/pipeline/clean/read-article.ts';
import { chooseText } from '../src/pipeline/merge/choose-text.ts';
import { listVariants } from '../src/pipeline/merge/list-variants.ts';
import { type ArticleBlock, joinBlocks } from '../src/pipeline/page/article-block.ts';
import type { Label } from '../src/pipeline/page/label.ts';
import { buildRoot } from '../src/pipeline/write/build-root.ts';
import { encodeMarkdown } from '../src/pipeline/write/encode-markdown.ts';

const url = 'https://example.org/news/';

/** The blocks of a capture of which all is kept. */
function readAll(source: string, path: string, address?: string): ArticleBlock[] {
  const bytes = new TextEncoder().encode(source);
  const sidecar = { encoding: 'utf-8', ...(address ? { url: address } : {}) };
  const { parsed } = parseCapture({ path, bytes, sidecar });
  if (!parsed) return [];
  const labels = parsed.blocks.map((): Label => ({ as: 'kept' }));
  return readArticle({ capture: parsed, labels, article: undefined });
}

/** The entry's Markdown from captures of which all is kept: HTML, or plain text where it has no tag. */
function merge(...sources: readonly string[]): string {
  const witnesses = sources.map((source, index) => ({
    siglum: String.fromCharCode(65 + index),
    blocks: readAll(source, source.includes('<') ? 'a.html' : 'a.txt', url),
  }));
  const copyText = witnesses[0]?.siglum ?? 'A';
  return encodeMarkdown(buildRoot(chooseText(witnesses, copyText).blocks)).trim();
}

describe('HTML becomes Markdown:', () => {
  it.each([
    ['a link', '<p>See <a href="https://e.org/a">this</a>.', 'See [this](https://e.org/a).'],
    [
      'a relative link',
      '<p>See <a href="../b?c#d">this</a>.',
      'See [this](https://example.org/b?c#d).',
    ],
    [
      'a link by mail',
      '<p><a href="mailto:a@e.org">Write</a> to us.',
      '[Write](mailto:a@e.org) to us.',
    ],
    [
      'a link relative to a base',
      '<head><base href="https://e.org/x/"></head><p><a href=y>z</a>',
      '[z](https://e.org/x/y)',
    ],
    [
      'no link that runs code',
      '<p><a href="java\nscript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a href="#">c</a> <a href="vbscript:x">d</a>',
      'a b c d',
    ],
    ['a link around emphasis', '<p><a href="//e.org"><i>a</i> b</a>', '[*a* b](https://e.org/)'],
    [
      'two links to one place, apart',
      '<p><a href="//e.org">a</a> <a href="//e.org">b</a>',
      '[a](https://e.org/) [b](https://e.org/)',
    ],
    [
      'one link in two elements',
      '<p><a href="//e.org">a</a><a href="//e.org">b</a>',
      '[ab](https://e.org/)',
    ],
    [
      'a link over several blocks',
      '<a href="//e.org"><p>a</p><p>b</p></a>',
      '[a](https://e.org/)\n\n[b](https://e.org/)',
    ],
    [
      'emphasis',
      '<p><em>a</em> <i>b</i> <strong>c</strong> <b>d</b> <cite>e</cite>',
      '*a* *b* **c** **d** *e*',
    ],
    ['spaces at the edges of emphasis', '<p>a<b> b </b>c <i>&nbsp;d</i>', 'a **b** c *d*'],
    [
      'emphasis that says nothing new',
      '<p><b>a <strong>b</strong></b> <i></i>c<b>&nbsp;</b>d',
      '**a b** c d',
    ],
    ['misnested emphasis', '<p>a <b>b <i>c</b> d</i>', 'a **b _c_** *d*'],
    ['code', '<p>Type <code>a*b*</code> and <kbd>Enter</kbd>', 'Type `a*b*` and `Enter`'],
    [
      'raised and lowered words',
      '<p>10<sup>6</sup> H<sub>2</sub>O',
      '10<sup>6</sup> H<sub>2</sub>O',
    ],
    [
      'deleted and added words',
      '<p><del>a</del> <s>b</s> <ins>c</ins>',
      '<del>a</del> <del>b</del> <ins>c</ins>',
    ],
    [
      'text that looks like markup',
      '<p>*a* [b](c) &lt;sup&gt;d&lt;/sup&gt; <b>e</b>',
      '\\*a\\* \\[b]\\(c) \\<sup>d\\</sup> **e**',
    ],
    ['line breaks', '<p>a<br>b<br><i>c</i>', 'a\\\nb\\\n*c*'],
    ['headings', '<h1>a</h1><h3>b <em>c</em></h3>', '## a\n\n### b *c*'],
    ['a list', '<ul><li>a<li><b>b</b></ul>', '- a\n- **b**'],
    ['a numbered list', '<ol start=4><li>a<li>b<li value=9>c</ol>', '4. a\n5. b\n\n9) c'],
    ['a countdown', '<ol reversed><li>a<li>b</ol>', '2. a\n\n1) b'],
    ['a list in a list', '<ul><li>a<ol><li>b<li>c</ol><li>d</ul>', '- a\n  1. b\n  2. c\n- d'],
    [
      'a list beside the items of a list',
      '<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>',
      '- a\n  - b\n- c',
    ],
    ['two lists in a row', '<ul><li>a</ul><ul><li>b</ul>', '- a\n\n* b'],
    ['items of several paragraphs', '<ul><li><p>a<p>b<li>c</ul>', '- a\n\n  b\n- c'],
    ['items of no list', '<li>a<li>b', '- a\n\n* b'],
    [
      'a quotation',
      '<blockquote>a<p>b</blockquote><blockquote>c</blockquote>',
      '> a\n>\n> b\n\n> c',
    ],
    ['a list in a quotation', '<blockquote><p>a<ul><li>b</ul></blockquote>', '> a\n>\n> - b'],
    [
      'a table',
      '<table><tr><th>a<th>b<tr><td>c<td><i>d</i></table>',
      '| a | b |\n| - | - |\n| c | *d* |',
    ],
    [
      'a table with a head',
      '<table><thead><tr><td>a<td>b<tbody><tr><td>c<td>d</table>',
      '| a | b |\n| - | - |\n| c | d |',
    ],
    [
      'a table with cells that span',
      '<table><tr><th colspan=2>a<th>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td>g</table>',
      '| a | | b |\n| - | - | - |\n| c | d | e |\n| | f | g |',
    ],
    [
      'a table without headings',
      '<table><tr><td><td>a<tr><td>b<td>c</table>',
      '| | |\n| - | - |\n| | a |\n| b | c |',
    ],
    [
      'paragraphs in cells of data',
      '<table><tr><th>a<th>b<tr><td><p>c</p><td><div><p>d</p></div></table>',
      '| a | b |\n| - | - |\n| c | d |',
    ],
    [
      'line breaks in cells',
      '<table><tr><th>a<th>b<tr><td>c<br>d<td>e</table>',
      '| a | b |\n| - | - |\n| c d | e |',
    ],
    [
      'a table too intricate to show',
      '<table><tr><th>a<th>b<tr><td><p>c<p>d<td>e</table>',
      'a\tb\n\nc\n\nd\n\ne',
    ],
    [
      'a caption of a table',
      '<table><caption>a</caption><tr><th>b<th>c<tr><td>d<td>e</table>',
      'a\n\n| b | c |\n| - | - |\n| d | e |',
    ],
    ['preformatted text', '<pre>\n a\n   b\n\n\tc</pre>', '```\n a\n   b\n\n    c\n```'],
    [
      'a figure',
      '<figure><img src=a.jpg alt="A  [b]"><figcaption>c <i>d</i></figcaption></figure>',
      '![A \\[b\\]](https://example.org/news/a.jpg)\\\nc *d*',
    ],
    [
      'a picture alone',
      '<p><img src=a.jpg alt=b></p><p>c',
      '![b](https://example.org/news/a.jpg)\n\nc',
    ],
    [
      'a picture that waits for scripts',
      '<figure><img src="data:image/gif;base64,R0" data-src="//e.org/a.jpg"></figure><p>c',
      '![](https://e.org/a.jpg)\n\nc',
    ],
    [
      'no icons and no pictures of no address',
      '<p><img src=a.jpg alt=b width=16><img src="javascript:x" alt=c><img src=d.jpg>e',
      'e',
    ],
    [
      'nothing of what is not shown',
      '<p>a<script>b</script><style>c</style><span hidden>d</span><!-- e --><template>f</template><noscript>g</noscript><i style="display:none">h</i><b aria-hidden=true>i</b><button>j</button> k',
      'a k',
    ],
  ])('%s', (_, source, markdown) => {
    expect(merge(source)).toBe(markdown);
  });
});

describe('markup and several witnesses:', () => {
  it.each([
    [
      'copy-text without markup takes it',
      ['The bridge at Lorvan fell.', '<p>The <a href=b>bridge</a> at <b>Lorvan</b> fell.'],
      'The [bridge](https://example.org/news/b) at **Lorvan** fell.',
    ],
    [
      'and what kind of block it is',
      ['The first stage\nThe second stage', '<ul><li>The first stage<li>The second stage</ul>'],
      '- The first stage\n- The second stage',
    ],
    [
      'and its rows',
      ['Item\tEuros\nStone\t2,000', '<table><tr><th>Item<th>Euros<tr><td>Stone<td>2,000</table>'],
      '| Item | Euros |\n| - | - |\n| Stone | 2,000 |',
    ],
    [
      'but no mark on other words',
      ['The bridge at Lorvan fell down.', '<p>The <b>bridges</b> at <i>Lorvan</i> fell down.'],
      'The bridge at *Lorvan* fell down.',
    ],
    [
      'a mark stays on what replaces its words',
      [
        '<p>The <b>bridge</b> at <i>Lorvam</i> fell.',
        '<p>The bridge at Lorvan fell.',
        'The bridge at Lorvan fell.',
      ],
      'The **bridge** at *Lorvan* fell.',
    ],
  ])('%s', (_, sources, markdown) => {
    expect(merge(...sources)).toBe(markdown);
  });
});

const names = [
  'p',
  'b',
  'i',
  'a href=x',
  'a href="https://e.org/"',
  'ul',
  'ol start=3',
  'li',
  'blockquote',
  'table',
  'tr',
  'th',
  'td rowspan=2',
  'td',
  'pre',
  'code',
  'sup',
  'del',
  'h2',
  'figure',
  'figcaption',
  'div',
  'script',
  'span hidden',
];
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'x',
        ' y ',
        'The bridge',
        '*',
        '_',
        '|',
        '[z]',
        '`',
        '.',
        ' ',
        '\n',
        '<br>',
        '&nbsp;',
        '&amp;',
        '<!-- c -->',
        '<img src=a alt=b>',
        '1. ',
      ),
      fc.constantFrom(...names.flatMap((name) => [`<${name}>`, `</${name.split(' ')[0]}>`])),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** The entry's text is its blocks', and each witness comes back from it. */
function expectNothingLost(sources: readonly string[]): void {
  const witnesses = sources
    .map((source, index) => ({
      siglum: String.fromCharCode(65 + index),
      blocks: readAll(source, 'a.html', url),
    }))
    .filter(({ blocks }) => blocks.length > 0);
  if (!witnesses[0]) return;
  const { siglum } = witnesses[0];
  const chosen = chooseText(witnesses, siglum);
  const { blocks } = chosen;
  const text = joinBlocks(blocks);
  const markdown = encodeMarkdown(buildRoot(blocks));
  expect(joinText(findTextBlocks(parseArticle(markdown)))).toBe(text);
  const apparatus = listVariants(text, witnesses, siglum, chosen);
  for (const own of witnesses) {
    expect(rebuildWitness(text, apparatus, own.siglum)).toBe(joinBlocks(own.blocks));
  }
}

describe('nothing is lost', () => {
  it('of any soup of tags', () => {
    fc.assert(
      fc.property(soup, (source) => expectNothingLost([`<p>${source}`])),
      { numRuns: 1500 },
    );
  });

  it('of any two soups of tags', () => {
    fc.assert(
      fc.property(soup, soup, (one, other) => expectNothingLost([`<p>${one}`, `<p>${other}`])),
      { numRuns: 500 },
    );
  });
});
