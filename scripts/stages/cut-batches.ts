/** Things that go to a thread at a time: enough that asking costs little. */
export const batchSize = 64;

/** Cuts a list into stretches of `size` things; the last may be shorter. */
export function* cutBatches<T>(things: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < things.length; start += size) yield things.slice(start, start + size);
}
