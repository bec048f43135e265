import { expect, it } from 'vitest';
import { nameParagraphs } from './name-paragraphs.ts';

it('names a paragraph after its words alone', () => {
  const [first] = nameParagraphs(['“One” two, three.']);
  expect(first).toMatch(/^p-[0-9a-f]{8}$/);
  expect(nameParagraphs(['Another.', '"one"  Two three'])[1]).toBe(first);
  expect(nameParagraphs(['One two, four.'])).not.toContain(first);
});

it('tells equal paragraphs and paragraphs without words apart', () => {
  const ids = nameParagraphs(['Same.', 'Same.', 'same', '* * *', '— — —']);
  expect(new Set(ids).size).toBe(5);
  expect(ids[1]).toBe(`${ids[0]}-2`);
  expect(ids[2]).toBe(`${ids[0]}-3`);
});
