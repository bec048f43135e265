import { describe, expect, it } from 'vitest';
import type { CaptureDigest } from './capture-digest.ts';
import { digestCapture } from './digest-capture.ts';
import { findCandidates } from './find-candidates.ts';
import { listSampleKeys } from './list-sample-keys.ts';
import { articleWithRelease, meeting, otherReport, release } from './test-texts.ts';

const words = meeting.text.split(/\s+/);
const digest = (text: string, whole = text) => digestCapture({ sha256: '', text, whole });
const pair = (digests: readonly CaptureDigest[]) => {
  const { first, second } = findCandidates(digests);
  return Array.from(first, (own, row) => [own, second[row] ?? 0] as const);
};
const find = (...texts: string[]) => pair(texts.map((text) => digest(text)));
const list = (own: CaptureDigest) => {
  const keys: number[] = [];
  listSampleKeys(own, (key) => keys.push(key));
  return keys;
};

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

  it('finds the article of a capture in what cleaning removed from another', () => {
    const page = digest('Cookies help us', `Cookies help us\n\n${meeting.text}`);
    expect(pair([digest(meeting.text), page])).toEqual([[0, 1]]);
  });

  it('ignores lines of a site that stand outside the running text of both', () => {
    const menu = words.slice(0, 36).join(' ').replaceAll('.', '');
    const pages = [release.text, otherReport.text].map((text) =>
      digest(text, `${menu}\n\n${text}`),
    );
    expect(pair(pages)).toEqual([]);
  });

  it('pairs texts under a very common key with the five longest alone', () => {
    const texts = Array.from({ length: 60 }, (_, index) => {
      const tail = Array.from({ length: 900 - index }, (_, place) => `t${index}x${place}`);
      return [...words.slice(0, 40), ...tail].join(' ');
    });
    const pairs = find(...texts);
    expect(pairs.filter(([i]) => i >= 5)).toEqual([]);
    expect(pairs.filter(([i]) => i === 0)).toHaveLength(59);
  });
});

describe('listSampleKeys', () => {
  it('samples a shingle wherever it stands', () => {
    const later = meeting.text.slice(600);
    const all = new Set(list(digest(meeting.text)));
    const opening = new Set(digest(later).opening);
    const inner = [...list(digest(later))].filter((key) => !opening.has(key));
    expect(inner.length).toBeGreaterThan(10);
    expect(inner.filter((key) => !all.has(key))).toEqual([]);
  });
});
