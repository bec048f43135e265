import { compareReports, findNorm, leastConfidence, mostDays } from './compare-reports.ts';
import type { ReportDigest } from './filed-report.ts';
import { gatherKeys } from './key-lists.ts';
import { type SharedKeys, shareKeys } from './share-keys.ts';

/** Two reports of one event, as indexes, the lower first. */
export interface ReportLink {
  readonly first: number;
  readonly second: number;
  /** 0 to 1, in thousandths. */
  readonly confidence: number;
}

/** Sums of floats may fall a little short of what they stand for. */
const tolerance = 1e-9;

/**
 * All links between reports, in no order. Two that are alike enough share a
 * feature outside the commonest ones of either, whose weight together is too
 * little (prefix filtering, Bayardo, Ma and Srikant 2007); dated reports meet only
 * within the days that can link them. What is found so is compared exactly.
 */
export function linkDigests(reports: readonly ReportDigest[]): ReportLink[] {
  const order = [...reports.keys()].sort((a, b) => compareDays(reports[a]?.day, reports[b]?.day));
  const sorted = order.map((index) => reports[index] as ReportDigest);
  const norms = Float64Array.from(sorted, findNorm);
  const shared = shareKeys(
    gatherKeys(sorted.length, (index, add) => {
      const { features, weights } = sorted[index] as ReportDigest;
      for (let at = 0; at < features.length; at++) add(features[at] ?? 0, (weights[at] ?? 1) - 1);
    }),
  );
  const links: ReportLink[] = [];
  const sums = new Uint32Array(sorted.length);
  eachPrefix(shared, norms, (index, prefix, rest) => {
    const met: number[] = [];
    const { day } = sorted[index] as ReportDigest;
    for (const { group, place, weight } of prefix) {
      const start = shared.starts[group] ?? 0;
      for (let at = start + place - 1; at >= start; at--) {
        const other = shared.documents[at] ?? 0;
        if (day !== undefined && (sorted[other]?.day ?? -Infinity) < day - mostDays) break;
        if (sums[other] === 0) met.push(other);
        sums[other] = (sums[other] ?? 0) + weight * (1 + (shared.fileMarks[at] ?? 0));
      }
    }
    for (const other of met) {
      const norm = norms[other] ?? 0;
      const bound = (sums[other] ?? 0) + rest * norm;
      sums[other] = 0;
      if (bound + tolerance < leastConfidence * (norms[index] ?? 0) * norm) continue;
      const confidence = compareReports(
        sorted[index] as ReportDigest,
        sorted[other] as ReportDigest,
      );
      if (confidence === undefined) continue;
      links.push(createLink(order[index] ?? 0, order[other] ?? 0, confidence));
    }
  });
  return links;
}

/** The links of one report with all others, in their order. */
export function linkDigest(reports: readonly ReportDigest[], index: number): ReportLink[] {
  const own = reports[index] as ReportDigest;
  return reports.flatMap((other, at) => {
    const confidence = at === index ? undefined : compareReports(own, other);
    return confidence === undefined ? [] : [createLink(index, at, confidence)];
  });
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

interface PrefixFeature {
  readonly group: number;
  /** How many earlier reports have the feature. */
  readonly place: number;
  readonly weight: number;
}

/**
 * Hands on, report by report, the features that others have, but for the
 * commonest, and the Euclidean length of those left out.
 */
function eachPrefix(
  { starts, ownStarts, groups, marks }: SharedKeys,
  norms: Float64Array,
  take: (index: number, prefix: readonly PrefixFeature[], rest: number) => void,
): void {
  const cursors = new Uint32Array(starts.length);
  const sizeOf = (group: number) => (starts[group + 1] ?? 0) - (starts[group] ?? 0);
  for (let index = 0; index + 1 < ownStarts.length; index++) {
    const own: PrefixFeature[] = [];
    for (let at = ownStarts[index] ?? 0; at < (ownStarts[index + 1] ?? 0); at++) {
      const group = groups[at] ?? 0;
      const place = cursors[group] ?? 0;
      cursors[group] = place + 1;
      own.push({ group, place, weight: 1 + (marks[at] ?? 0) });
    }
    own.sort((a, b) => sizeOf(b.group) - sizeOf(a.group) || a.group - b.group);
    const most = (leastConfidence * (norms[index] ?? 0)) ** 2 - tolerance;
    let rest = 0;
    let left = 0;
    for (const { weight } of own) {
      if (rest + weight ** 2 >= most) break;
      rest += weight ** 2;
      left++;
    }
    take(index, own.slice(left), Math.sqrt(rest));
  }
}
