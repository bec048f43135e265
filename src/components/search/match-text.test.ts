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
  const found = Object.entries(texts).filter(([, text]) => query === null || has(text));
  const results = found.map(([id, content]) => ({
    id,
    score: 1,
    data: async () => ({ url: id, content, locations: [], meta: {} }),
  }));
  return { results };
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

it('finds nothing where the index has but a letter of the word', async () => {
  const data = async () => ({ url: 'a', content: 'Once a week', locations: [1], meta: {} });
  const answer = async () => ({ results: [{ id: 'a', score: 1, data }] });
  expect((await matchText({ search: answer }, 'Azerbaijn')).size).toBe(0);
  expect((await matchText({ search: answer }, 'week Azerbaijn')).size).toBe(0);
});
