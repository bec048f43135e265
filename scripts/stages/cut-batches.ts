/** Things that go to a thread at a time: enough that asking costs little. */
export const batchSize = 64;

/** Cuts a list into stretches of `size` things; the last may be shorter. */
export function cutBatches<T>(things: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(things.length / size) }, (_, number) =>
    things.slice(number * size, (number + 1) * size),
  );
}
