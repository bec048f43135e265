import { expect, it } from 'vitest';
import { makeTextFragment } from './make-text-fragment.ts';

it.each([
  ['207 dead and  missing', ':~:text=207%20dead%20and%20missing'],
  ['large-scale, & more', ':~:text=large%2Dscale%2C%20%26%20more'],
  ['a b c d e f g h i', ':~:text=a%20b%20c%20d,f%20g%20h%20i'],
  ['прекращение огня', `:~:text=${encodeURIComponent('прекращение огня')}`],
])('leads to %j', (passage, expected) => {
  expect(makeTextFragment(passage)).toBe(expected);
});
