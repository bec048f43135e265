import { describe, expect, it } from 'vitest';
import { loadMergeSets } from './load-merge-sets.ts';
import { cleanText, mergeCaptures } from './merge-captures.ts';

const folder = process.env.VARIORUM_BENCH;

describe.runIf(folder !== undefined)('with the data of VARIORUM_BENCH', () => {
  it('gives every witness back exactly from text and apparatus', () => {
    for (const [name, sets] of loadMergeSets(folder ?? '')) {
      for (const { id, captures } of sets) {
        const cleaned = captures.map(({ text }, index) => cleanText(`${index}.txt`, text));
        for (let size = 1; size <= cleaned.length; size++) {
          const { lost } = mergeCaptures(cleaned.slice(0, size), true);
          expect(lost, `${name} ${id}, ${size} captures`).toBe(0);
        }
      }
    }
  }, 600_000);
});
