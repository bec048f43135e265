import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../tests/make-document.ts';
import { readTeiWitness } from '../../../tests/read-tei-witness.ts';
import { findElements, readXml } from '../../../tests/read-xml.ts';
import { findTextBlocks, joinText, parseArticle } from '../../model/article-text.ts';
import { rebuildWitness } from '../../model/rebuild-witness.ts';
import type { Variant } from '../../model/variant.ts';
import { escapeXml } from '../escape-xml.ts';
import { writeTei } from './tei.ts';

const hostile = '</p><app xml:id="v9">&amp; ]]> \'"\u0000\ufffe\ud800\r\u2028';

describe('the body', () => {
  it('keeps headings, lists, quotations, tables and markup', () => {
    const markdown = [
      'One *two* [three](https://a.example/?a&b "t").',
      '## Head',
      '- a',
      '- b',
      '> quoted **words**',
      '| x | y |\n| - | - |\n| 1 | 2 |',
      '```\ncode  \n\nmore\n```',
      'H<sub>2</sub>O',
    ].join('\n\n');
    const written = writeTei(makeDocument({ markdown }));
    const body = /<body>[\s\S]*<\/body>/.exec(written)?.[0];
    expect(body).toBe(
      [
        '<body>',
        '<div>',
        '<p>One <hi rend="emphasis">two</hi> <ref target="https://a.example/?a&amp;b">three</ref>.</p>',
        '</div>',
        '<div>',
        '<head>Head</head>',
        '<list rend="bulleted">',
        '<item>a</item>',
        '<item>b</item>',
        '</list>',
        '<quote>',
        '<p>quoted <hi rend="strong">words</hi></p>',
        '</quote>',
        '<ab type="table-row">x\ty</ab>',
        '<ab type="table-row">1\t2</ab>',
        '<ab type="preformatted">code  \n\nmore</ab>',
        '<p>H<hi rend="subscript">2</hi>O</p>',
        '</div>',
        '</body>',
      ].join('\n'),
    );
    const text = joinText(findTextBlocks(parseArticle(markdown)));
    expect(readTeiWitness(written, undefined)).toBe(text);
  });

  it('sets whole paragraphs apart and marks breaks within one', () => {
    const apparatus: Variant[] = [
      makeVariant('v1', [0, 3], ['One', 'A\n\nB']),
      makeVariant('v2', [3, 8], ['\n\nTwo', '']),
      makeVariant('v3', [13, 15], ['\n\n', ' ']),
    ];
    const written = writeTei(makeDocument({ markdown: 'One\n\nTwo\n\nSix\n\nTen', apparatus }));
    const body = /<body>[\s\S]*<\/body>/.exec(written)?.[0]?.replaceAll(/<note[^/]*<\/note>/g, '');
    expect(body).toBe(
      [
        '<body>',
        '<div>',
        '<p><app xml:id="v1" type="wording"><lem wit="#A">One</lem><rdg wit="#B">A<milestone unit="paragraph"/>B</rdg></app></p>',
        '<app xml:id="v2" type="wording"><lem wit="#A"><p>Two</p></lem><rdg wit="#B"></rdg></app>',
        '<ab type="paragraphs">Six<app xml:id="v3" type="wording"><lem wit="#A"><milestone unit="paragraph"/></lem><rdg wit="#B"> </rdg></app>Ten</ab>',
        '</div>',
        '</body>',
      ].join('\n'),
    );
  });

  it('gives each witness back, whatever the variants', () => {
    const word = fc.constantFrom('a', 'bc', 'd & e', '<f>', 'é𝒳', '"');
    const reading = fc.oneof(
      fc.constantFrom('', ' ', '\n\n', '\n\nNew', 'New\n\n', '\n\nNew\n\nNewer', '\n'),
      word,
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(), reading), { maxLength: 6 }),
        fc.boolean(),
        (paragraphs, cuts, atEdges) => {
          const markdown = paragraphs.map((text) => text.replaceAll(/[<>&]/g, '\\$&')).join('\n\n');
          const text = joinText(findTextBlocks(parseArticle(markdown)));
          const apparatus = cutVariants([...text], cuts, atEdges);
          const written = writeTei(makeDocument({ markdown, apparatus }));
          expect(readTeiWitness(written, undefined)).toBe(text);
          for (const siglum of ['A', 'B'])
            expect(readTeiWitness(written, siglum)).toBe(rebuildWitness(text, apparatus, siglum));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('the file', () => {
  it('is well-formed whatever the words', () => {
    const document = makeDocument({ markdown: 'Text', title: hostile, tags: [hostile] });
    const written = writeTei({
      ...document,
      reference: { ...document.reference, publisher: hostile, archive: hostile },
    });
    const [title] = findElements(readXml(written), 'title');
    expect(title?.children.join('')).toBe(
      hostile.toWellFormed().replaceAll('\u0000', '\ufffd').replaceAll('\ufffe', '\ufffd'),
    );
    expect(written).toContain(escapeXml(hostile));
  });

  it('lists the witnesses', () => {
    const witnesses = findElements(readXml(writeTei(makeDocument({}))), 'witness');
    expect(witnesses.map(({ attributes }) => attributes['xml:id'])).toEqual(['A', 'B']);
    expect(witnesses.map((node) => findElements(node, 'idno')[0]?.children[0])).toEqual([
      'a.txt',
      'b.txt',
    ]);
  });

  it('holds first words alone where the text is withheld, and says why', () => {
    const document = makeDocument({ markdown: 'Secret words', withheld: 'Held back.' });
    const written = writeTei(document);
    expect(written).not.toContain('Secret');
    expect(written).toContain('<p>First words …<gap reason="rights"/></p>');
    expect(written).toContain('<p>Held back.</p></availability>');
  });
});

function makeVariant(
  id: string,
  at: [number, number],
  [lemma = '', other = '']: readonly string[],
): Variant {
  const readings =
    lemma === other
      ? [{ text: lemma, witnesses: ['A', 'B'] }]
      : [
          { text: lemma, witnesses: ['A'] },
          { text: other, witnesses: ['B'] },
        ];
  return { id, at, kind: 'wording', lemma, reason: 'because', readings };
}

/** Variants in order that do not overlap; at the edges of paragraphs, or anywhere. */
function cutVariants(
  characters: readonly string[],
  cuts: readonly (readonly [number, number, string])[],
  atEdges: boolean,
): Variant[] {
  const text = characters.join('');
  const edges = [0, characters.length];
  let length = 0;
  for (const block of text.split('\n\n')) {
    edges.push(length, length + [...block].length);
    length += [...block].length + 2;
  }
  const pick = (number: number) =>
    atEdges ? (edges[number % edges.length] ?? 0) : number % (characters.length + 1);
  const ranges = cuts
    .map(([a, b, reading]) => ({ ends: [pick(a), pick(b)].sort((x, y) => x - y), reading }))
    .sort((x, y) => (x.ends[0] ?? 0) - (y.ends[0] ?? 0) || (x.ends[1] ?? 0) - (y.ends[1] ?? 0));
  const variants: Variant[] = [];
  let last = -1;
  for (const { ends, reading } of ranges) {
    const [start = 0, end = 0] = ends;
    if (start < last) continue;
    last = end;
    const lemma = characters.slice(start, end).join('');
    variants.push(makeVariant(`v${variants.length + 1}`, [start, end], [lemma, reading]));
  }
  return variants;
}
