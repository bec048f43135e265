import { decodeReport } from '../../src/pipeline/group/encode-report.ts';
import { linkTwo, type ReportLink } from '../../src/pipeline/group/link-digests.ts';
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
  const places = wanted.flatMap((index) => reports[index] ?? []);
  const own = stores.reports.readAll(places).flatMap((payload, place) => {
    return payload ? [[decodeReport(payload), wanted[place] ?? 0] as const] : [];
  });
  const isWanted = new Set(wanted);
  const links: ReportLink[] = [];
  const isWhole = stores.reports.passAll(reports, (payload, index) => {
    const other = [decodeReport(payload), index] as const;
    for (const report of own) {
      // Two that are both wanted meet once, from the side of the latter.
      if (index >= report[1] && isWanted.has(index)) continue;
      const link = linkTwo(report, other);
      if (link) links.push(link);
    }
  });
  if (!isWhole || own.length < wanted.length) return undefined;
  return links.sort((a, b) => a.first - b.first || a.second - b.second);
}
