import { describe, expect, it } from 'vitest';
import { claimBlocks } from '../page/page.ts';
import { locateArticle } from './locate-article.ts';
import { makePage, prose } from './test-capture.ts';

const [first, second] = prose;
const title = 'Lorvan to rebuild its old bridge over the Asta';
const menu = ['Home', 'Weather', 'Market'];

describe('locateArticle', () => {
  it.each([
    ['nothing but prose', [first, second], [undefined, 0, 1]],
    ['with a title', [title, first, second], [0, 1, 2]],
    ['between menus', [...menu, title, first, second, ...menu], [3, 4, 5]],
    ['with a heading inside', [title, first, 'A heading', second], [0, 1, 3]],
    [
      'with one lone sentence far off',
      [
        title,
        first,
        second,
        ...menu,
        ...menu,
        'We are the paper that the valley has read for long.',
      ],
      [0, 1, 2],
    ],
    ['one paragraph', [first], [undefined, 0, 0]],
  ])('%s', (_, lines, expected) => {
    const span = locateArticle(makePage(lines.join('\n')));
    expect([span?.title, span?.first, span?.last]).toEqual(expected);
  });

  it.each([['Lorvan Courier'], ['Home\nWeather\nMarket']])('finds none in %j', (text) => {
    expect(locateArticle(makePage(text))).toBeUndefined();
  });

  it('counts a claimed box little and never begins with it', () => {
    const page = makePage([title, first, 'Ferry repaired', second].join('\n'));
    const label = { as: 'removed', rule: 'furniture-section', reason: 'x' } as const;
    expect(locateArticle(claimBlocks(page, [{ first: 2, last: 2, label }]))).toMatchObject({
      last: 3,
    });
    expect(locateArticle(claimBlocks(page, [{ first: 1, last: 3, label }]))).toBeUndefined();
  });

  describe('in an article element', () => {
    const list = (items: number) => `<ul>${'<li>one thing</li>'.repeat(items)}</ul>`;
    const table = `<table>${'<tr><td>Monday</td><td>12</td></tr>'.repeat(9)}</table>`;
    const menuItem = '<li><a href="/ferry">Ferry</a></li>';
    const find = (inside: string, after = '') => {
      const head = `<h1>${title}</h1><p>${first}</p>`;
      const page = makePage(
        `<!doctype html><body><main><article>${head}${inside}</article>${after}</main></body>`,
      );
      const span = locateArticle(page);
      return page.blocks.slice(span?.first, (span?.last ?? 0) + 1).map(({ text }) => text);
    };

    it.each([
      ['a table', table],
      ['a list', list(12)],
      ['code', `<pre>${'a = 1\n\n'.repeat(9)}</pre>`],
      ['captions', '<figure><figcaption>The old bridge</figcaption></figure>'.repeat(9)],
      ['a menu', `<ul>${menuItem.repeat(9)}</ul>`],
    ])('%s does not cut off the rest', (_, inside) => {
      const texts = find(`${inside}<p>${second}</p>`);
      expect([texts[0], texts.at(-1)]).toEqual([first, second]);
      expect(texts.length).toBeGreaterThan(9);
    });

    it('ends with a table or a list of its own, not with one of links', () => {
      expect(find(table)).toHaveLength(10);
      expect(find(list(3))).toHaveLength(4);
      expect(find(`<ul>${menuItem.repeat(3)}</ul>`)).toEqual([first]);
      expect(find('<p>Read by 312 people</p>')).toEqual([first]);
    });

    it('does not reach into the next article', () => {
      const other = `<article><h2>Ferry</h2>${list(9)}<p>The old ferry sails again from its quay at nine.</p></article>`;
      expect(find(`<p>${second}</p>`, other)).toEqual([first, second]);
    });
  });

  it('does not count paragraphs of links', () => {
    const links = `<p><a href="/a">${first}</a></p>`;
    expect(locateArticle(makePage(`<!doctype html><body>${links}${links}</body>`))).toBeUndefined();
  });
});
