import { compareReports, findNorm, leastConfidence, mostDays } from './compare-reports.ts';
import type { ReportDigest } from './filed-report.ts';
import { type SharedKeys, shareKeys } from './share-keys.ts';

/** Two reports of one event, as indexes, the lower first. */
export interface ReportLink {
  readonly first: number;
  readonly second: number;
  /** 0 to 1, in thousandths. */
  readonly confidence: number;
}

/** Room for the rounding of floats. */
const tolerance = 1e-9;

/**
 * All links between reports, in no order. The products of features are summed up
 * feature by feature, so that reports with none in common never meet; dated ones
 * meet only within the days that can link them. Pairs that are alike enough are
 * compared in full.
 */
export function linkDigests(reports: readonly ReportDigest[]): ReportLink[] {
  const order = [...reports.keys()].sort((a, b) => compareDays(reports[a]?.day, reports[b]?.day));
  const sorted = order.map((index) => reports[index] as ReportDigest);
  const norms = Float64Array.from(sorted, findNorm);
  const { starts, documents, fileMarks, ownStarts, groups, marks } = shareFeatures(sorted);
  const links: ReportLink[] = [];
  const sums = new Uint32Array(sorted.length);
  const cursors = starts.slice();
  for (const [index, own] of sorted.entries()) {
    const met: number[] = [];
    const earliest = own.day === undefined ? -Infinity : own.day - mostDays;
    for (let place = ownStarts[index] ?? 0; place < (ownStarts[index + 1] ?? 0); place++) {
      const group = groups[place] ?? 0;
      const weight = 1 + (marks[place] ?? 0);
      const start = starts[group] ?? 0;
      const end = cursors[group] ?? 0;
      cursors[group] = end + 1;
      for (let at = end - 1; at >= start; at--) {
        const other = documents[at] ?? 0;
        if ((sorted[other]?.day ?? Infinity) < earliest) break;
        const sum = sums[other] ?? 0;
        if (sum === 0) met.push(other);
        sums[other] = sum + weight * (1 + (fileMarks[at] ?? 0));
      }
    }
    const least = leastConfidence * (norms[index] ?? 0) - tolerance;
    for (const other of met) {
      const isAlike = (sums[other] ?? 0) >= least * (norms[other] ?? 0);
      sums[other] = 0;
      if (!isAlike) continue;
      const confidence = compareReports(own, sorted[other] as ReportDigest);
      if (confidence !== undefined)
        links.push(createLink(order[index] ?? 0, order[other] ?? 0, confidence));
    }
  }
  return links;
}

function shareFeatures(reports: readonly ReportDigest[]): SharedKeys {
  return shareKeys(reports.length, (index, add) => {
    const { features, weights } = reports[index] as ReportDigest;
    for (let at = 0; at < features.length; at++) add(features[at] ?? 0, (weights[at] ?? 1) - 1);
  });
}

/** The link of two reports, given with their indexes; undefined where they are of different events. */
export function linkTwo(
  [a, first]: readonly [ReportDigest, number],
  [b, second]: readonly [ReportDigest, number],
): ReportLink | undefined {
  const confidence = compareReports(a, b);
  return confidence === undefined ? undefined : createLink(first, second, confidence);
}

function createLink(a: number, b: number, confidence: number): ReportLink {
  return {
    first: Math.min(a, b),
    second: Math.max(a, b),
    confidence: Math.round(confidence * 1000) / 1000,
  };
}

/** Dated reports in order of days, then those without a date. */
function compareDays(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a - b;
}
