import type { CaptureDigest } from '../../src/pipeline/group/capture-digest.ts';
import { decodeDigest } from '../../src/pipeline/group/encode-digest.ts';

/** More shingles than any capture has. */
const beyond = 999_999_999;

/** A name for a capture that sorts as its rank does: the longest cleaned text first. */
export function nameRank({ cleanCount, shingles, sha256 }: CaptureDigest): string {
  const order = [cleanCount, shingles.length].map((count) =>
    String(beyond - count).padStart(9, '0'),
  );
  return `${order.join('')}${sha256}`;
}

/** A digest from its bytes in base64. */
export function parseDigest(base64: string): CaptureDigest {
  return decodeDigest(new Uint8Array(Buffer.from(base64, 'base64')));
}
