import { describe, expect, it } from 'vitest';
import { parseHtml } from './parse-html.ts';

const parse = (source: string, address?: string) => parseHtml(source, address)?.blocks ?? [];
const listMarks = (source: string, address?: string) =>
  parse(source, address).flatMap(({ text, marks = [] }) =>
    marks.map(({ kind, start, end, href }) =>
      [kind, text.slice(start, end), ...(href ? [href] : [])].join(' '),
    ),
  );

describe('parseHtml marks', () => {
  it.each([
    ['nothing in plain paragraphs', '<p>a', []],
    ['words, not the spaces beside them', '<p>a <b> b </b> c', ['strong b']],
    ['what is nested', '<p><i>a <b>b</b></i>', ['emphasis a b', 'strong b']],
    ['line breaks, as the page shows them', '<p>a<br>b\nc', ['break \n']],
    ['no line ends of code', '<pre>a\nb', []],
    ['the parts of what runs over two paragraphs', '<b><p>a<p>b</b>', ['strong a', 'strong b']],
    [
      'the inner of two links',
      '<a href=//a.org>a<table><tr><td><a href=//b.org>b</a></table></a>',
      ['link a http://a.org/', 'link b http://b.org/'],
    ],
  ])('%s', (_, source, marks) => {
    expect(listMarks(source, 'http://e.org/')).toEqual(marks);
  });

  it.each([
    ['the capture’s address', '<a href=x>a</a>', 'https://e.org/n/', 'https://e.org/n/x'],
    [
      'its canonical address',
      '<head><link rel=canonical href="https://e.org/c/d"></head><a href=x>a</a>',
      undefined,
      'https://e.org/c/x',
    ],
    [
      'its base',
      '<head><base href="/b/"></head><a href=x>a</a>',
      'https://e.org/n/',
      'https://e.org/b/x',
    ],
    ['nothing', '<a href=x>a</a>', undefined, undefined],
    [
      'a base that runs code',
      '<head><base href="javascript:/"></head><a href=x>a</a>',
      undefined,
      undefined,
    ],
  ])('links relative to %s', (_, source, address, href) => {
    expect(parse(source, address).at(-1)?.marks).toEqual(
      href ? [{ kind: 'link', start: 0, end: 1, href }] : [],
    );
  });
});

describe('parseHtml says', () => {
  it('what lists and quotations a block stands in, and whether it begins them', () => {
    const source =
      '<ul><li>a<ol start=5><li>b</ol><p>c<li>d</ul><ul><li><blockquote>e</blockquote></ul>';
    const show = parse(source).map(({ text, within = [] }) => [
      text,
      ...within.map(
        (own) => `${own.begins ? '+' : ''}${own.kind === 'item' ? own.number : own.kind}`,
      ),
    ]);
    expect(show).toEqual([
      ['a', '+list', '+1'],
      ['b', 'list', '1', '+list', '+5'],
      ['c', 'list', '1'],
      ['d', 'list', '+2'],
      ['e', '+list', '+1', '+quotation'],
    ]);
  });

  it('where the cells of a row stand', () => {
    const source =
      '<table><thead><tr><td>a<td colspan=2>b<td>c<tbody><tr><td rowspan=2>d<td><td>e<tr><td>f</table>';
    expect(parse(source).map(({ text, row }) => [text, row?.header, row?.columns])).toEqual([
      ['a\tb\tc', true, [0, 1, 3]],
      ['d\te', false, [0, 2]],
      ['f', false, [1]],
    ]);
  });

  it('of a row that falls into several blocks, that it is none', () => {
    const source = '<table><tr><td>a<br><br>b<td>c<tr><td>d<td>e</table>';
    expect(parse(source).map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'a'],
      ['paragraph', 'b\tc'],
      ['table-row', 'd\te'],
    ]);
  });

  it('which pictures stand before a block or in it', () => {
    const source =
      '<img src=a.png alt="A"><p>x<img src=b.png alt="B"> y<p>z<img src=c.png width=1 alt="C">';
    expect(parse(source, 'https://e.org/').map(({ text, pictures }) => [text, pictures])).toEqual([
      [
        'x y',
        [
          { address: 'https://e.org/a.png', alternative: 'A' },
          { address: 'https://e.org/b.png', alternative: 'B' },
        ],
      ],
      ['z', undefined],
    ]);
  });

  it('that prose broken at a fixed width is none whose lines matter', () => {
    const line = 'The town council of Lorvan voted on Tuesday to rebuild the old';
    expect(parse(`<pre>${line}\n${line}\n${line}\nbridge.</pre>`)[0]?.kind).toBe('paragraph');
    expect(parse(`<pre>${line}\n  bridge.</pre>`)[0]?.kind).toBe('preformatted');
  });

  it('which elements hold a block, nearest first', () => {
    const source = '<main id=m class="x y"><div class=z><p id=p>a <b class=no>b</b></div></main>';
    expect(parse(source)).toMatchObject([
      { tag: 'p', classes: ['p', 'z', 'x', 'y', 'm'], nesting: 5 },
    ]);
  });
});
