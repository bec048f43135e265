import { expect, it } from 'vitest';
import { rankOptions } from './choose-likeliest.ts';

it('shares probability between options and none', () => {
  const options = [
    { index: 3, features: { a: 1 } },
    { index: 5, features: { a: 1, b: 1 } },
  ];
  const [first, second] = rankOptions(options, { a: 0, b: Math.log(2) });
  expect([first?.option.index, second?.option.index]).toEqual([5, 3]);
  expect(first?.confidence).toBeCloseTo(0.5);
  expect(second?.confidence).toBeCloseTo(0.25);
});

it('bears large weights and unknown features', () => {
  const [only] = rankOptions([{ index: 0, features: { a: 1, z: 5 } }], { a: 5000 });
  expect(only?.confidence).toBe(1);
  expect(rankOptions([], {})).toEqual([]);
});
