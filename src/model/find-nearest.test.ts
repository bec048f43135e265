import { expect, test } from 'vitest';
import { findNearest, measureDistance } from './find-nearest.ts';

test('the distance counts what must be put in, taken out and replaced', () => {
  expect(measureDistance('', 'abc')).toBe(3);
  expect(measureDistance('kitten', 'sitting')).toBe(3);
  expect(measureDistance('same', 'same')).toBe(0);
});

test('a mistyped name finds the one that was meant', () => {
  const names = ['lantern-festival-opens', 'ferry-runs-aground', 'school-boat'];
  expect(findNearest('fery-runs-agruond', names)).toBe('ferry-runs-aground');
  expect(findNearest('school-bot', names)).toBe('school-boat');
  expect(findNearest('any', [])).toBeUndefined();
});

test('of equally near names the first by code unit is given, whatever their order', () => {
  expect(findNearest('c', ['b', 'a'])).toBe('a');
  expect(findNearest('c', ['a', 'b'])).toBe('a');
});
