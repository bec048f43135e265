import { compareWording } from './compare-wording.ts';
import type { ReportDigest } from './filed-report.ts';

/**
 * Least sum of confidence and likeness of wording that links two reports, by the
 * days between them; further apart none are linked. The same people meet again
 * within days, so the further apart, the more must agree.
 */
const leastLikeness = [0.5, 0.62, 0.7, 0.8] as const;
/** The same where a date is unknown. */
const leastUndated = 0.9;
/** Confidence under which wording alone links nothing. */
export const leastConfidence = 0.3;
/** Days over which dated reports are linked. */
export const mostDays = leastLikeness.length - 1;

/**
 * How surely two reports are of one event, 0 to 1: the weighted cosine of names,
 * figures and title words; undefined where it does not link them.
 */
export function compareReports(a: ReportDigest, b: ReportDigest): number | undefined {
  const least = findLeast(a.day, b.day);
  if (least === undefined) return undefined;
  const confidence = multiplyFeatures(a, b) / (findNorm(a) * findNorm(b) || 1);
  if (confidence < leastConfidence) return undefined;
  return confidence + compareWording(a.wording, b.wording) < least ? undefined : confidence;
}

/** Euclidean length of a report's weights. */
export function findNorm({ weights }: Pick<ReportDigest, 'weights'>): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) sum += (weights[index] ?? 0) ** 2;
  return Math.sqrt(sum);
}

function findLeast(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? leastUndated : leastLikeness[Math.abs(a - b)];
}

function multiplyFeatures(a: ReportDigest, b: ReportDigest): number {
  let product = 0;
  for (let i = 0, j = 0; i < a.features.length && j < b.features.length; ) {
    const [x, y] = [a.features[i] ?? 0, b.features[j] ?? 0];
    if (x === y) product += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return product;
}
