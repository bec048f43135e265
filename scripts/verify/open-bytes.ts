import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** A file read from its start to its end. */
export interface ByteSource {
  readonly size: number;
  /** Bytes that were taken. */
  readonly position: () => number;
  /** The next bytes, fewer where the file ends. */
  readonly take: (count: number) => Uint8Array<ArrayBuffer>;
  /** The next bytes in pieces; fewer where the file ends. */
  readonly pieces: (count: number) => Iterable<Uint8Array>;
  /** Bytes anywhere, without taking them. */
  readonly peek: (position: number, count: number) => Uint8Array<ArrayBuffer>;
  readonly close: () => void;
}

const pieceSize = 1 << 18;

/**
 * Opens a plain file; links are not followed.
 * @throws Error where there is none
 */
export function openBytes(file: string): ByteSource {
  const handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  const { size } = fstatSync(handle);
  let at = 0;
  const peek = (position: number, count: number) => {
    const bytes = new Uint8Array(Math.max(0, Math.min(count, size - position)));
    let done = 0;
    while (done < bytes.length) {
      const length = readSync(handle, bytes, done, bytes.length - done, position + done);
      if (length === 0) break;
      done += length;
    }
    return bytes.subarray(0, done);
  };
  const take = (count: number) => {
    const bytes = peek(at, count);
    at += bytes.length;
    return bytes;
  };
  return {
    size,
    position: () => at,
    take,
    *pieces(count) {
      for (let left = count; left > 0; ) {
        const piece = take(Math.min(left, pieceSize));
        if (piece.length === 0) return;
        yield piece;
        left -= piece.length;
      }
    },
    peek,
    close: () => closeSync(handle),
  };
}
