import { describe, expect, it } from 'vitest';
import { compareSlots } from './compare-slots.ts';
import { listSlots } from './list-slots.ts';

const compare = (a: string, b: string) =>
  compareSlots({ ...listSlots(a), words: 9 }, { ...listSlots(b), words: 7 });

describe('compareSlots', () => {
  it.each([
    [
      'other figures in one place',
      'a dollar cost 405 drams today',
      'a dollar cost 406 drams today',
      1,
      1,
    ],
    ['the same figure', 'a dollar cost 405 drams today', 'a dollar cost 405 drams today', 1, 0],
    [
      'other names in one place',
      'the estate of Otto Brinker is sold now',
      'the estate of Maria Salt is sold now',
      1,
      1,
    ],
    [
      'names that only open sentences',
      'It rains. Otto sings aloud now',
      'It rains. Maria sings aloud now',
      0,
      0,
    ],
    [
      'figures among other words',
      'a dollar cost 405 drams today',
      'some 406 people came to eat',
      0,
      0,
    ],
  ])('compares %s', (_, a, b, places, changed) => {
    expect(compare(a, b)).toEqual({ places, changed, words: 7 });
  });
});
