import { expect, it } from 'vitest';
import { matchText } from './match-text.ts';

/** An index of three texts; words are found anywhere in them, phrases in quotation marks as they stand. */
const texts = { a: 'peace talks in New York', b: 'talks on peace in Baku', c: 'weather in York' };
const search = async (query: string | null) => {
  const phrase = /^"(.*)"$/.exec(query ?? '')?.[1];
  const has = (text: string) =>
    phrase === undefined
      ? (query ?? '').split(' ').every((word) => text.toLowerCase().includes(word.toLowerCase()))
      : text.includes(phrase);
  const ids = Object.entries(texts).flatMap(([id, text]) =>
    query === null || has(text) ? id : [],
  );
  return { results: ids.map((id) => ({ id, score: 1, data: () => Promise.reject() })) };
};

it.each([
  ['peace', 'ab'],
  ['York', 'ac'],
  ['"New York"', 'a'],
  ['peace "in Baku"', 'b'],
  ['"peace talks" "New York"', 'a'],
  ['York -weather', 'a'],
  ['-York', 'b'],
  ['-"New York" talks', 'b'],
  ['-', ''],
])('%s finds %s', async (typed, found) => {
  expect([...(await matchText({ search }, typed)).keys()].join('')).toBe(found);
});
