import { expect, it } from 'vitest';
import { type MarkedStretch, markDifference } from './mark-difference.ts';

/** Words that differ in braces, the letters by which they do in brackets. */
function show(stretches: readonly MarkedStretch[]): string {
  const signs = { no: ['', ''], word: ['{', '}'], letters: ['[', ']'] } as const;
  return stretches.map(({ text, differs }) => signs[differs].join(text)).join('');
}

it.each([
  ['a letter', 'Ingrid Solvang', 'Ingrid Solveng', 'Ingrid {Solv}[a]{ng}', 'Ingrid {Solv}[e]{ng}'],
  ['a letter more', 'harbour', 'harbor', '{harbo}[u]{r}', '{harbo}{r}'],
  ['numbers, whole', '214', '241', '[214]', '[241]'],
  ['other words, whole', 'two', 'three', '[two]', '[three]'],
  ['what is missing', 'one two', 'one', 'one[ two]', 'one'],
  ['combined letters, never cut', 'cafe\u0301s', 'cafes', '{caf}[e\u0301]{s}', '{caf}[e]{s}'],
  ['punctuation', '“a”', '"a"', '[“]a[”]', '["]a["]'],
])('marks %s', (_, left, right, one, other) => {
  expect(markDifference(left, right).map(show)).toEqual([one, other]);
});
