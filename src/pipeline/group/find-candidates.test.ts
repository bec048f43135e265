import { describe, expect, it } from 'vitest';
import { findCandidates } from './find-candidates.ts';
import { listSampleKeys } from './list-sample-keys.ts';
import { shingleWords } from './shingle-words.ts';
import { articleWithRelease, meeting, otherReport, release } from './test-texts.ts';

const words = meeting.text.split(/\s+/);
const find = (...texts: string[]) => findCandidates(texts.map(shingleWords));

describe('findCandidates', () => {
  it.each([
    ['a copy', meeting.text],
    ['the first quarter', words.slice(0, words.length / 4).join(' ')],
    ['the first twelve words', words.slice(0, 12).join(' ')],
    ['the last half', words.slice(words.length / 2).join(' ')],
  ])('finds %s of a text', (_, copy) => {
    expect(find(meeting.text, copy)).toEqual([[0, 1]]);
  });

  it('finds the article that quotes a text', () => {
    expect(find(release.text, articleWithRelease.text)).toEqual([[0, 1]]);
  });

  it('ignores unrelated texts and empty ones', () => {
    expect(find(meeting.text, otherReport.text, release.text, '', '')).toEqual([]);
  });

  it('sorts pairs, the lower index first', () => {
    expect(find('', meeting.text, release.text, meeting.text, articleWithRelease.text)).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });

  it('pairs texts under a very common key with the five longest alone', () => {
    const texts = Array.from({ length: 60 }, (_, index) => {
      const tail = Array.from({ length: 200 + index }, (_, place) => `t${index}x${place}`);
      return [...words.slice(0, 40), ...tail].join(' ');
    });
    const pairs = find(...texts);
    expect(pairs.filter(([, j]) => j < 55)).toEqual([]);
    expect(pairs.filter(([, j]) => j === 59)).toHaveLength(59);
  });
});

describe('listSampleKeys', () => {
  it('samples a shingle wherever it stands, once', () => {
    const shingles = shingleWords(meeting.text);
    const later = shingles.subarray(60);
    const all = new Set(listSampleKeys(shingles));
    const inner = listSampleKeys(Uint32Array.from([...shingles.subarray(0, 24), ...later]));
    expect(inner.filter((key) => !all.has(key))).toEqual([]);
    expect(listSampleKeys(Uint32Array.from([8, 8, 8]))).toEqual(['s:8']);
  });
});
