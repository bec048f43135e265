import { readSync } from 'node:fs';

/** Gaps up to so many bytes are read over, and so much is read at a time at most. */
const smallGap = 1 << 16;
const largest = 1 << 26;

/** Reads many stretches of a file, neighbours together; in the order of the stretches. */
export function readRanges(
  file: number,
  ranges: readonly { readonly offset: number; readonly length: number }[],
): Buffer[] {
  const order = [...ranges.keys()].sort((a, b) => offsetOf(a) - offsetOf(b));
  const read: Buffer[] = new Array(ranges.length);
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
      if (offsetOf(next) > end + smallGap || endOf(next) - start > largest) break;
      end = Math.max(end, endOf(next));
    }
    const bytes = Buffer.allocUnsafeSlow(end - start);
    const count = readSync(file, bytes, 0, bytes.length, start);
    for (const index of order.slice(from, to)) {
      const place = offsetOf(index) - start;
      read[index] = bytes.subarray(place, Math.min(count, place + (ranges[index]?.length ?? 0)));
    }
    from = to;
  }
  return read;
}
