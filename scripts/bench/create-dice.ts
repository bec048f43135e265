import { mixBits } from '../../src/pipeline/group/hash-words.ts';

/** Chance that falls the same way each time. */
export interface Dice {
  /** A whole number from 0 up to but not including `sides`. */
  readonly roll: (sides: number) => number;
  /** A rank from 0 by Zipf's law among `count`. */
  readonly rank: (count: number) => number;
}

/** Dice that a seed decides. */
export function createDice(seed: number): Dice {
  let state = seed;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    return mixBits(mixBits(state) ^ seed);
  };
  return {
    roll: (sides) => next() % sides,
    rank: (count) => Math.floor(count ** (next() / 2 ** 32)) - 1,
  };
}
