import { expect, it } from 'vitest';
import { composeCitation } from './compose-citation.ts';

const source = {
  entry: '“A title”, 2022',
  archive: 'The Archive',
  address: 'https://a.example/e/',
};

it('cites the words, the entry, the paragraph and the address', () => {
  expect(composeCitation(source, 'one\n two', { id: 'p-01234567', number: '3' })).toBe(
    '“one two” — “A title”, 2022, ¶\u00a03. The Archive, https://a.example/e/#p-01234567:~:text=one%20two',
  );
});

it('cites what stands in no paragraph', () => {
  expect(composeCitation(source, 'one', undefined)).toBe(
    '“one” — “A title”, 2022. The Archive, https://a.example/e/#:~:text=one',
  );
});

it('quotes the ends of a long passage', () => {
  const words = Array.from({ length: 61 }, (_, index) => `w${index}`);
  expect(composeCitation(source, words.join(' '), undefined)).toMatch(
    /^“w0 .* w29 \[…\] w46 .* w60” — “A title”/,
  );
});
