import { expect, it } from 'vitest';
import { citeEntry } from './cite-entry.ts';
import { findMessages } from './messages.ts';

const messages = findMessages('en');

it('names author, title, publisher and day', () => {
  const published = {
    date: '2023-10-17T13:20:00+02:00',
    precision: 'second',
    zone: 'stated',
  } as const;
  const entry = { title: 'A title', byline: 'M. Lind', published };
  expect(citeEntry(entry, 'The Courier', messages)).toBe(
    'M. Lind, “A title”, The Courier, 17 October 2023',
  );
});

it('leaves out what is not known', () => {
  const entry = { title: 'A title', byline: null, published: null };
  expect(citeEntry(entry, undefined, messages)).toBe('“A title”');
});
