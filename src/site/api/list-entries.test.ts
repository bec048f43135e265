import { expect, it, vi } from 'vitest';
import { makeEntry } from '../../../tests/make-entry.ts';
import type { Library } from '../library.ts';
import { listEntries } from './list-entries.ts';

vi.stubEnv('SITE_ADDRESS', 'https://a.example/');

const library = {
  entries: Array.from({ length: 201 }, (_, index) => makeEntry(`entry-${index}`)),
  publishers: new Map(),
} as unknown as Library;

it('leads from the first page to the last and back, by the hundred', () => {
  const pages = [undefined, 'page/2', 'page/3'].map((page) => listEntries(library, page));
  expect(pages.map(({ entries }) => entries.length)).toEqual([100, 100, 1]);
  expect(pages.map(({ page, pages, total }) => [page, pages, total])).toEqual([
    [1, 3, 201],
    [2, 3, 201],
    [3, 3, 201],
  ]);
  const [first, second, third] = [
    'https://a.example/api/entries.json',
    'https://a.example/api/entries/page/2.json',
    'https://a.example/api/entries/page/3.json',
  ];
  expect(pages.map(({ previous, next }) => [previous, next])).toEqual([
    [null, second],
    [first, third],
    [second, null],
  ]);
  expect(pages.map((page) => [page.first, page.last])).toEqual(
    Array.from({ length: 3 }, () => [first, third]),
  );
});

it('says null where nothing is known', () => {
  const [entry] = listEntries(library, undefined).entries;
  expect(entry).toMatchObject({ published: null, publisher: null, story: null, excerpt: null });
});
