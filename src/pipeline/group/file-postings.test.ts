import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filePostings, findPostings } from './file-postings.ts';

describe('filePostings', () => {
  it('finds the documents under each key, ascending', () => {
    const key = fc.oneof(fc.nat(9), fc.integer({ min: 0, max: 0xffffffff }));
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(key, { maxLength: 6 }), { maxLength: 12 }),
        (documents) => {
          const file = filePostings(documents, (keys) => keys);
          for (const wanted of [0, 0xffffffff, ...documents.flat()]) {
            const expected = documents.flatMap((keys, index) =>
              keys.includes(wanted) ? [index] : [],
            );
            expect([...findPostings(file, wanted)]).toEqual(expected);
          }
        },
      ),
    );
  });
});
