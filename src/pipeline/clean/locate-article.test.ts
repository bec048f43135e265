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

  it('does not count paragraphs of links', () => {
    const links = `<p><a href="/a">${first}</a></p>`;
    expect(locateArticle(makePage(`<!doctype html><body>${links}${links}</body>`))).toBeUndefined();
  });
});
