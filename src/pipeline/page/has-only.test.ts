import { describe, expect, it } from 'vitest';
import { hasOnly } from './has-only.ts';

describe('hasOnly', () => {
  it.each([
    ['a b a', true],
    ['b', true],
    ['a c', false],
    ['', false],
  ])('%j of the words a and b: %s', (words, expected) => {
    expect(hasOnly(words, (word) => word === 'a' || word === 'b')).toBe(expected);
  });
});
