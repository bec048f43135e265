import { fileReport, type Report } from './file-report.ts';
import type { ReportNames } from './filed-report.ts';
import { linkDigests, type ReportLink } from './link-digests.ts';
import { listShared } from './list-shared.ts';

/** Two entries that report one event. */
export interface StoryLink {
  readonly pair: readonly [string, string];
  /** 0 to 1. */
  readonly confidence: number;
  /** Names and figures that both have. */
  readonly shared: readonly string[];
}

/** A report with the id of its entry. */
export interface NamedReport extends Report {
  readonly id: string;
}

/**
 * Links entries that report the same event: published within days of each
 * other, and alike in names, in figures and dates, in the words of titles, and in
 * wording: the same people in the same places are another event where other
 * things are said of them. Linked, never merged.
 */
export function linkReports(reports: readonly NamedReport[]): StoryLink[] {
  const filed = reports.map(fileReport);
  return nameLinks(linkDigests(filed.map(({ digest }) => digest)), (index) => ({
    id: reports[index]?.id ?? '',
    names: filed[index]?.names ?? { features: [], phrases: [] },
  }));
}

/** Links by the ids of their entries, sorted, with what each two have in common. */
export function nameLinks(
  links: readonly ReportLink[],
  find: (index: number) => { readonly id: string; readonly names: ReportNames },
): StoryLink[] {
  return links
    .map(({ first, second, confidence }): StoryLink => {
      const [a, b] = [find(first), find(second)];
      const pair = a.id < b.id ? ([a.id, b.id] as const) : ([b.id, a.id] as const);
      return { pair, confidence, shared: listShared(a.names, b.names) };
    })
    .sort((a, b) => (a.pair.join(' ') < b.pair.join(' ') ? -1 : 1));
}
