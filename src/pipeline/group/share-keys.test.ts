import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareKeys } from './share-keys.ts';

describe('shareKeys', () => {
  it('finds the documents under each key that several have, ascending, and their marks', () => {
    const key = fc.oneof(fc.nat(9), fc.integer({ min: 0, max: 0xffffffff }));
    const documents = fc.array(fc.uniqueArray(key, { maxLength: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(documents, (lists) => {
        const shared = shareKeys(lists.length, (index, add) => {
          for (const own of lists[index] ?? []) add(own, own % 2);
        });
        for (const [index, own] of lists.entries()) {
          const [start, end] = [shared.ownStarts[index] ?? 0, shared.ownStarts[index + 1]];
          const found = [...shared.groups.subarray(start, end)].map((group, place) => ({
            file: [...shared.documents.subarray(shared.starts[group], shared.starts[group + 1])],
            mark: shared.marks[start + place],
          }));
          const expected = [...own]
            .sort((a, b) => a - b)
            .map((wanted) => ({
              file: lists.flatMap((keys, other) => (keys.includes(wanted) ? [other] : [])),
              mark: wanted % 2,
            }))
            .filter(({ file }) => file.length > 1);
          expect(found).toEqual(expected);
        }
      }),
    );
  });
});
