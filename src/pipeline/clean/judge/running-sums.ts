/** The sums of the first 0, 1, 2 … values; for each sum over a stretch in constant time. */
export function sumUp(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index++)
    sums[index + 1] = (sums[index] as number) + (values[index] as number);
  return sums;
}

/** For each place the sum over the places from `from` before `to`, both relative to it. */
export function sumWindows(sums: Float64Array, from: number, to: number): Float32Array {
  const count = sums.length - 1;
  const windows = new Float32Array(count);
  for (let index = 0; index < count; index++) {
    const first = Math.max(0, index + from);
    const last = Math.min(count, index + to);
    windows[index] = first < last ? (sums[last] as number) - (sums[first] as number) : 0;
  }
  return windows;
}

/** The stretch of the greatest sum, both ends included (Bentley 1984); `last` is -1 where no value is positive. */
export function findBestStretch(values: ArrayLike<number>): {
  readonly first: number;
  readonly last: number;
} {
  let best = 0;
  let bestFirst = 0;
  let bestLast = -1;
  let sum = 0;
  let first = 0;
  for (let index = 0; index < values.length; index++) {
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum += values[index] as number;
    if (sum > best) {
      best = sum;
      bestFirst = first;
      bestLast = index;
    }
  }
  return { first: bestFirst, last: bestLast };
}

const farthest = 40;

/** For each place how many places above the last flag stands, 40 at the most; a flag does not count for itself. */
export function measureBack(flags: ArrayLike<number>): Float32Array {
  const distances = new Float32Array(flags.length);
  let last = -2 * farthest;
  for (let index = 0; index < flags.length; index++) {
    distances[index] = Math.min(farthest, index - last);
    if (flags[index]) last = index;
  }
  return distances;
}

/** For each place how many places below the next flag stands, 40 at the most. */
export function measureAhead(flags: ArrayLike<number>): Float32Array {
  const distances = new Float32Array(flags.length);
  let next = flags.length + 2 * farthest;
  for (let index = flags.length - 1; index >= 0; index--) {
    distances[index] = Math.min(farthest, next - index);
    if (flags[index]) next = index;
  }
  return distances;
}
