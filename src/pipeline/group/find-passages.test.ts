import { describe, expect, it } from 'vitest';
import { findPassages } from './find-passages.ts';

describe('findPassages', () => {
  it('finds the longest common runs of words first, and where they stand', () => {
    const first =
      'In Tarvel the old bridge fell at noon. Nobody was hurt, the mayor said on Monday.';
    const second = 'Nobody was hurt, the mayor said. Yesterday the old bridge fell at noon on us.';
    expect(findPassages(first, second)).toEqual(
      [
        { text: 'nobody was hurt the mayor said', words: 6, at: [8, 0] },
        { text: 'the old bridge fell at noon', words: 6, at: [2, 7] },
      ].sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0)),
    );
  });

  it('finds none in unlike or short texts', () => {
    expect(findPassages('the old bridge fell', 'the old bridge fell')).toEqual([]);
    expect(findPassages('', 'one two three four five')).toEqual([]);
  });
});
