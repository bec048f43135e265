import { expect, it } from 'vitest';
import { listPageParameters, pageSize, pickPage } from './paginate.ts';

it.each([
  [0, [undefined]],
  [pageSize, [undefined]],
  [pageSize + 1, [undefined, 'page/2']],
])('cuts %i items into pages', (length, expected) => {
  expect(listPageParameters(length)).toEqual(expected);
});

it('puts every item on exactly one page', () => {
  const items = Array.from({ length: 2 * pageSize + 5 }, (_, index) => index);
  const pages = listPageParameters(items.length).map((parameter) => pickPage(items, parameter));
  expect(pages.flatMap((page) => page.items)).toEqual(items);
  expect(pages.map(({ number, total }) => [number, total])).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});
