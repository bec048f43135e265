import { expect, it } from 'vitest';
import { remember } from './remember.ts';

it('measures a text once, and again when many others have come', () => {
  const measured: string[] = [];
  const measure = remember((text) => {
    measured.push(text);
    return text.length;
  });
  expect([measure('a'), measure('a'), measure('bb')]).toEqual([1, 1, 2]);
  expect(measured).toEqual(['a', 'bb']);
  for (let index = 0; index < 10_000; index++) measure(`text ${index}`);
  expect(measure('a')).toBe(1);
  expect(measured.filter((text) => text === 'a')).toHaveLength(2);
});
