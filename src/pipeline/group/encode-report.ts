import type { ReportDigest } from './filed-report.ts';

/** Stands for a day that is not known. */
const noDay = -(2 ** 31);

/** A report's digest as bytes, of a length divisible by 4: the day, two lengths, features, wording, weights. Numbers are little-endian. */
export function encodeReport({ day, features, weights, wording }: ReportDigest): Uint8Array {
  const numbers = 3 + features.length + wording.length;
  const bytes = new Uint8Array((numbers + Math.ceil(weights.length / 4)) * 4);
  const words = new Int32Array(bytes.buffer);
  words.set([day ?? noDay, features.length, wording.length]);
  words.set(features, 3);
  words.set(wording, 3 + features.length);
  bytes.set(weights, numbers * 4);
  return bytes;
}

/** The digest again, as views of the bytes, which must begin at a place divisible by 4. */
export function decodeReport({ buffer, byteOffset }: Uint8Array): ReportDigest {
  const [day = noDay, count = 0, words = 0] = new Int32Array(buffer, byteOffset, 3);
  const start = byteOffset + 12;
  return {
    day: day === noDay ? undefined : day,
    features: new Uint32Array(buffer, start, count),
    weights: new Uint8Array(buffer, start + (count + words) * 4, count),
    wording: new Uint32Array(buffer, start + count * 4, words),
  };
}
