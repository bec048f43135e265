import { expect, test } from 'vitest';
import { formatRedirectsFile } from './redirects-file.ts';

test('each former address is gone, with all below it, and shows its tombstone', () => {
  expect(formatRedirectsFile('/archive/', ['b', 'a'])).toBe(
    '/archive/entries/a/* /archive/entries/a/index.html 410!\n' +
      '/archive/entries/b/* /archive/entries/b/index.html 410!\n',
  );
});

test('without withdrawn entries there is nothing to say', () => {
  expect(formatRedirectsFile('/', [])).toBe('');
});
