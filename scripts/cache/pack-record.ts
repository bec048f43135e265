import { createHash } from 'node:crypto';

/*
 * A record of a pack: a mark of 4 bytes, the payload's length, the key, a
 * checksum over key and payload, the payload, and zeros up to a multiple of 8.
 */
const mark = 0x31524356;
export const headBytes = 72;

/** Lays a record down. `key` is 64 hexadecimal digits. */
export function encodeRecord(key: string, payload: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(measureRecord(payload.length));
  bytes.writeUInt32LE(mark, 0);
  bytes.writeUInt32LE(payload.length, 4);
  bytes.write(key, 8, 'hex');
  bytes.set(sumUp(bytes.subarray(8, 40), payload), 40);
  bytes.set(payload, headBytes);
  return bytes;
}

/** Bytes that a record with a payload of so many takes. */
export function measureRecord(payload: number): number {
  return (headBytes + payload + 7) & ~7;
}

/** The payload's length that a record's head states; undefined where there is no head. */
export function readLength(head: Buffer): number | undefined {
  return head.length >= headBytes && head.readUInt32LE(0) === mark
    ? head.readUInt32LE(4)
    : undefined;
}

/** The key and payload of a record; undefined where anything of it is not as it was written. Where it is known to be sound, it is not summed up again. */
export function decodeRecord(
  bytes: Buffer,
  isSound = false,
): { key: string; payload: Buffer } | undefined {
  const length = readLength(bytes);
  if (length === undefined || bytes.length < headBytes + length) return undefined;
  const [key, sum] = [bytes.subarray(8, 40), bytes.subarray(40, headBytes)];
  const payload = bytes.subarray(headBytes, headBytes + length);
  return isSound || sum.equals(sumUp(key, payload))
    ? { key: key.toString('hex'), payload }
    : undefined;
}

function sumUp(key: Uint8Array, payload: Uint8Array): Uint8Array {
  return createHash('sha256').update(key).update(payload).digest();
}
