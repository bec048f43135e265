/** A probability to two places, never 1: nothing that a machine reads is certain. */
export function roundConfidence(probability: number): number {
  return Math.min(0.99, Math.round(probability * 100) / 100);
}
