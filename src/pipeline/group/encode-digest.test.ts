import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digestCapture } from './digest-capture.ts';
import { decodeDigest, decodeLists, encodeDigest } from './encode-digest.ts';
import { decodeReport, encodeReport } from './encode-report.ts';
import { fileReport } from './file-report.ts';

const text = fc.lorem({ mode: 'sentences', maxCount: 12 });

it('gives a digest back from its bytes', () => {
  fc.assert(
    fc.property(
      text,
      text,
      fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
      (a, b, title) => {
        const digest = digestCapture({ sha256: 'ab', text: a, whole: `${b}\n\n${a}`, title });
        const bytes = encodeDigest(digest);
        expect(decodeDigest(bytes)).toEqual(digest);
        expect(decodeLists(bytes).shingles).toEqual(digest.shingles);
        expect(bytes.length % 4).toBe(0);
      },
    ),
  );
});

it('gives a report back from its bytes', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(undefined, '2022-09-20', '1969-12-30'), (body, published) => {
      const { digest } = fileReport({ title: 'Verin met Dhal on 20 May', text: body, published });
      expect(decodeReport(encodeReport(digest))).toEqual(digest);
    }),
  );
});
