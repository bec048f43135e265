import { decodeReport } from '../../src/pipeline/group/encode-report.ts';
import type { ReportDigest } from '../../src/pipeline/group/filed-report.ts';
import { linkDigest, type ReportLink } from '../../src/pipeline/group/link-digests.ts';
import type { RecordPlace } from '../cache/open-store.ts';
import type { Workbench } from './start-work.ts';

export interface PlannedLinks {
  /** Where the digests of all entries stand, in the order of their numbers. */
  readonly reports: readonly RecordPlace[];
  /** Numbers of the entries to be linked with all others. */
  readonly wanted: readonly number[];
}

/** The links of some entries with all others; undefined where a digest is damaged. */
export function linkBatch(
  { reports, wanted }: PlannedLinks,
  { stores }: Workbench,
): ReportLink[] | undefined {
  const digests: ReportDigest[] = [];
  for (const payload of stores.reports.readAll(reports)) {
    if (!payload) return undefined;
    digests.push(decodeReport(payload));
  }
  const links = wanted.flatMap((index) => linkDigest(digests, index));
  const known = new Set<string>();
  return links.filter(({ first, second }) => {
    const pair = `${first} ${second}`;
    return !known.has(pair) && known.add(pair);
  });
}
