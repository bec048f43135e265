import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digestCapture } from '../../src/pipeline/group/digest-capture.ts';
import { encodeDigest } from '../../src/pipeline/group/encode-digest.ts';
import { scanDigests } from './scan-digests.ts';

const lists = ['shingles', 'opening', 'bands'] as const;

it('finds hashes wherever a digest has them, read together in one buffer or apart', () => {
  const text = fc.lorem({ mode: 'sentences', maxCount: 6 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...lists),
      (texts, list) => {
        const digests = texts.map(([a, b], index) =>
          digestCapture({ sha256: `${index}`, text: a, whole: `${b}\n\n${a}` }),
        );
        const wanted = Uint32Array.from(
          digests.flatMap((own) => [...own[list]].filter((_, at) => at % 3 === 0)),
        );
        const expected = [...new Set(wanted)].flatMap((hash) =>
          digests.flatMap((own, index) => {
            const at = own[list].indexOf(hash);
            return at < 0 ? [] : [{ hash, index, kind: list === 'shingles' ? own.kinds[at] : 0 }];
          }),
        );
        const apart = digests.map(encodeDigest);
        for (const bytes of [apart, layTogether(apart)]) {
          const found = [...scanDigests(bytes, list, wanted)].flatMap(([hash, hits]) =>
            hits.map((hit) => ({ hash, ...hit })),
          );
          expect(found).toHaveLength(expected.length);
          expect(found).toEqual(expect.arrayContaining(expected));
        }
      },
    ),
  );
});

/** The same digests one after the other in one buffer, each behind a head of 8 bytes. */
function layTogether(digests: readonly Uint8Array[]): Uint8Array[] {
  const all = new Uint8Array(digests.reduce((sum, { length }) => sum + 8 + length, 0));
  let end = 0;
  return digests.map((bytes) => {
    all.set(bytes, end + 8);
    end += 8 + bytes.length;
    return all.subarray(end - bytes.length, end);
  });
}
