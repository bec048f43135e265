import { describe, expect, it } from 'vitest';
import { compareTitles, differInFigures } from './compare-titles.ts';

describe('compareTitles', () => {
  it.each([
    ['Talks in New York', 'TALKS IN NEW YORK', 1],
    ['Talks in New York', 'Talks in New York - The Post', 1],
    ['Talks', 'Talks in New York', 0.25],
    ['Talks', undefined, 0],
  ])('%j and %j', (a, b, likeness) => {
    expect(compareTitles(a, b)).toBe(likeness);
  });
});

describe('differInFigures', () => {
  it.each([
    ['What happened on 3 June', 'What happened on 4 June', true],
    ['What happened on 3 June', 'What happened on 3 June', false],
    ['What happened on 3 June', 'What happened in 3 weeks', false],
    ['What happened', undefined, false],
  ])('%j and %j', (a, b, expected) => {
    expect(differInFigures(a, b)).toBe(expected);
  });
});
