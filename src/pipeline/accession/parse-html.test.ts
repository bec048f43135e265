import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from './parse-html.ts';

function cut(source: string): readonly (readonly [string, string, string])[] {
  const blocks = parseHtml(source)?.blocks ?? [];
  return blocks.map(({ kind, depth, ordered, text, extent }) => [
    `${kind}${depth || ''}${ordered ? ' ordered' : ''}`,
    text,
    source.slice(extent.start, extent.end),
  ]);
}

describe('parseHtml cuts', () => {
  it.each([
    [
      'paragraphs',
      '<p>a</p>\n<p>b</p>',
      [
        ['paragraph', 'a', '<p>a</p>\n'],
        ['paragraph', 'b', '<p>b</p>'],
      ],
    ],
    [
      'headings',
      '<h1>a</h1><h4>b</h4>',
      [
        ['heading1', 'a', '<h1>a</h1>'],
        ['heading4', 'b', '<h4>b</h4>'],
      ],
    ],
    [
      'list items',
      '<ul><li>a</ul><ol><li>b</ol>',
      [
        ['list-item', 'a', '<ul><li>a</ul><ol>'],
        ['list-item ordered', 'b', '<li>b</ol>'],
      ],
    ],
    [
      'quotations',
      '<blockquote><p>a</blockquote>',
      [['quotation', 'a', '<blockquote><p>a</blockquote>']],
    ],
    [
      'text beside blocks',
      '<div>a<p>b</p>c <b>d</b></div>',
      [
        ['paragraph', 'a', '<div>a'],
        ['paragraph', 'b', '<p>b</p>'],
        ['paragraph', 'c d', 'c <b>d</b></div>'],
      ],
    ],
    [
      'white space and entities',
      '<p> a\n\t&amp;&nbsp; b\r\nc </p>',
      [['paragraph', 'a &\u00a0 b c', '<p> a\n\t&amp;&nbsp; b\r\nc </p>']],
    ],
    ['inline elements', 'a<b>b</b> <i>c</i>d', [['paragraph', 'ab cd', 'a<b>b</b> <i>c</i>d']]],
    ['one line break', 'a <br> b', [['paragraph', 'a\nb', 'a <br> b']]],
    [
      'two line breaks',
      'a<br>&nbsp;<br/>b',
      [
        ['paragraph', 'a', 'a<br>&nbsp;<br/>'],
        ['paragraph', 'b', 'b'],
      ],
    ],
    [
      'preformatted text',
      '<pre>\r\n a\r\n  b\r\n\r\nc</pre>',
      [
        ['preformatted', ' a\n  b', '<pre>\r\n a\r\n  b\r\n\r\n'],
        ['preformatted', 'c', 'c</pre>'],
      ],
    ],
    [
      'rows of a table of data',
      '<table><tr><th>a<td> b <td>c<tr><td>d</table>',
      [
        ['table-row', 'a\tb\tc', '<table><tr><th>a<td> b <td>c'],
        ['table-row', 'd', '<tr><td>d</table>'],
      ],
    ],
    [
      'cells of a table of layout',
      '<table><tr><td><p>a<td>b</table>',
      [
        ['paragraph', 'a', '<table><tr><td><p>a'],
        ['paragraph', 'b', '<td>b</table>'],
      ],
    ],
    [
      'silence within a sentence',
      '<p>a<script>x</script> b<!-- c --></p>',
      [
        ['paragraph', 'a b', '<p>a<script>x</script> b'],
        ['markup', '', '<!-- c --></p>'],
      ],
    ],
    [
      'silence between blocks',
      '<head><title>t</title></head><p>a</p><style>s</style><svg><text>x</text></svg><p>b',
      [
        ['markup', '', '<head><title>t</title></head>'],
        ['paragraph', 'a', '<p>a</p>'],
        ['markup', '', '<style>s</style><svg><text>x</text></svg>'],
        ['paragraph', 'b', '<p>b'],
      ],
    ],
    [
      'hidden elements',
      '<p hidden>a</p><p style="x:y; display : none">b</p><p aria-hidden="true">c</p><p>d',
      [
        [
          'markup',
          '',
          '<p hidden>a</p><p style="x:y; display : none">b</p><p aria-hidden="true">c</p>',
        ],
        ['paragraph', 'd', '<p>d'],
      ],
    ],
    [
      'form controls',
      '<form>a <input value=x><select><option>y</select></form><button>z</button>',
      [
        ['paragraph', 'a', '<form>a '],
        ['markup', '', '<input value=x><select><option>y</select></form><button>z</button>'],
      ],
    ],
    [
      'a body that scripts would show',
      '<body style="display:none"><p>a',
      [['paragraph', 'a', '<body style="display:none"><p>a']],
    ],
    [
      'text moved out of a table',
      '<table>a<tr><td>b</table>',
      [
        ['paragraph', 'a', '<table>a'],
        ['table-row', 'b', '<tr><td>b</table>'],
      ],
    ],
    [
      'misnested elements',
      '<p><b>a<p>b</b>c',
      [
        ['paragraph', 'a', '<p><b>a'],
        ['paragraph', 'bc', '<p>b</b>c'],
      ],
    ],
    ['nothing', '', []],
    ['no text', '<p>&nbsp;</p>', []],
  ])('%s', (_, source, expected) => {
    expect(cut(source)).toEqual(expected);
  });

  it('says where a block stands and how much of it is links', () => {
    const source =
      '<main><article><header>a</header><p><time>b</time> c</p><nav><a href=x>d</a></nav><p>e<a href=x>f</a><a>gh</a>';
    const found = parseHtml(source)?.blocks.map((block) => [
      block.text,
      block.context.join(' '),
      block.linkShare,
    ]);
    expect(found).toEqual([
      ['a', 'main article header', 0],
      ['b c', 'main article', 0],
      ['d', 'main article nav', 1],
      ['efgh', 'main article', 0.25],
    ]);
  });

  it('is undefined for elements nested by the ten thousands', () => {
    expect(parseHtml('<div>'.repeat(50_000))).toBeUndefined();
  });
});

const tags = [
  'p',
  'b',
  'a',
  'div',
  'table',
  'tr',
  'td',
  'li',
  'ul',
  'pre',
  'h2',
  'script',
  'title',
  'form',
  'select',
  'svg',
  'th',
  'ol',
  'blockquote',
  'sup',
  'figure',
];
const soup = fc.array(
  fc.oneof(
    fc.constantFrom(
      'x',
      ' y ',
      '\n',
      '\r\n',
      '<br>',
      '&amp;',
      '&#10;',
      '&nbsp;',
      '<!--',
      '-->',
      '<',
      '\0',
      '\uFEFF',
      '<p hidden>',
    ),
    fc.constantFrom(...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`])),
  ),
  { maxLength: 40 },
);

it('covers any tag soup exactly and in order', () => {
  fc.assert(
    fc.property(soup, (pieces) => {
      const source = pieces.join('');
      const blocks = parseHtml(source)?.blocks ?? [];
      const covered = blocks.map(({ extent }) => source.slice(extent.start, extent.end)).join('');
      expect(covered).toBe(blocks.length === 0 ? '' : source);
      expect(blocks.filter(({ extent }) => extent.start >= extent.end)).toEqual([]);
      expect(blocks.filter(({ kind, text }) => (kind === 'markup') !== (text === ''))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
