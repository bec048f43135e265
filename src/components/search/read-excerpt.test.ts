import { expect, it } from 'vitest';
import { readExcerpt } from './read-excerpt.ts';

it('takes marks and entities apart', () => {
  expect(readExcerpt('1 &lt; 2 &amp;amp; <mark>R&amp;D</mark> end')).toEqual([
    { text: '1 < 2 &amp; ', found: false },
    { text: 'R&D', found: true },
    { text: ' end', found: false },
  ]);
});
