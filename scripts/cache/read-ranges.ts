import { readSync } from 'node:fs';

/** Gaps up to so many bytes are read over, and so much is read at a time at most. */
const smallGap = 1 << 16;
const largest = 1 << 26;
/** So much at a time where every stretch is let go at once: it fits a processor's cache. */
const largestPassing = 1 << 21;

/** A stretch of a file, in bytes. */
export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

/** Reads many stretches of a file, neighbours together; in the order of the stretches. */
export function readRanges(file: number, ranges: readonly ByteRange[]): Buffer[] {
  const read: Buffer[] = new Array(ranges.length);
  for (const own of joinNeighbours(ranges, largest)) {
    const bytes = Buffer.allocUnsafeSlow(own.end - own.start);
    handOut(file, ranges, own, bytes, (piece, index) => {
      read[index] = piece;
    });
  }
  return read;
}

/**
 * Reads many stretches of a file, neighbours together, and hands each on, in the
 * order of the file. Its bytes are there for the length of the call alone: memory
 * that is used again is read into many times as fast as memory that is new.
 */
export function passRanges(
  file: number,
  ranges: readonly ByteRange[],
  take: (bytes: Buffer, index: number) => void,
): void {
  let room = Buffer.alloc(0);
  for (const own of joinNeighbours(ranges, largestPassing)) {
    const size = own.end - own.start;
    if (room.length < size) room = Buffer.allocUnsafeSlow(Math.max(size, largestPassing));
    handOut(file, ranges, own, room.subarray(0, size), take);
  }
}

/** Stretches that are read together: where they begin and end, and which they are. */
interface Neighbours {
  readonly start: number;
  readonly end: number;
  readonly indexes: readonly number[];
}

function* joinNeighbours(ranges: readonly ByteRange[], most: number): Generator<Neighbours> {
  const order = [...ranges.keys()].sort((a, b) => offsetOf(a) - offsetOf(b));
  function offsetOf(index: number): number {
    return ranges[index]?.offset ?? 0;
  }
  const endOf = (index: number) => offsetOf(index) + (ranges[index]?.length ?? 0);
  for (let from = 0; from < order.length; ) {
    const start = offsetOf(order[from] ?? 0);
    let end = endOf(order[from] ?? 0);
    let to = from + 1;
    for (; to < order.length; to++) {
      const next = order[to] ?? 0;
      if (offsetOf(next) > end + smallGap || endOf(next) - start > most) break;
      end = Math.max(end, endOf(next));
    }
    yield { start, end, indexes: order.slice(from, to) };
    from = to;
  }
}

/** Reads neighbours into the room for them, and hands on each. */
function handOut(
  file: number,
  ranges: readonly ByteRange[],
  { start, indexes }: Neighbours,
  room: Buffer,
  take: (bytes: Buffer, index: number) => void,
): void {
  const count = readSync(file, room, 0, room.length, start);
  for (const index of indexes) {
    const { offset = 0, length = 0 } = ranges[index] ?? {};
    const place = offset - start;
    take(room.subarray(place, Math.min(count, place + length)), index);
  }
}
