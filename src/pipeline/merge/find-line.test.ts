import { describe, expect, it } from 'vitest';
import { indexLines } from './find-line.ts';
import { article } from './test-texts.ts';

const [first = '', second = ''] = article;
const find = (texts: readonly string[], paragraph: string) =>
  indexLines(texts.map((text, index) => ({ text, chance: index / 10 })))(paragraph);

describe('indexLines', () => {
  it.each([
    ['of the same words', [second, first.toUpperCase()], first, 0.1],
    ['that holds the paragraph and more', [second, `${second} ${first}`], first, 0.1],
    ['of the same words that is likeliest', [first, first, second], first, 0.1],
    ['of a short line’s own words', ['Read more here', 'Read more'], 'Read more', 0.1],
  ])('finds the line %s', (_, texts, paragraph, chance) => {
    expect(find(texts, paragraph)?.chance).toBe(chance);
  });

  it.each([
    ['a paragraph that shares few of its words', [first], `${second} ${first.slice(0, 40)}`],
    ['a short line inside a longer one', ['Read more about the talks here'], 'Read more'],
    ['anything in a capture without lines', [], first],
  ])('does not find %s', (_, texts, paragraph) => {
    expect(find(texts, paragraph)).toBeUndefined();
  });
});
