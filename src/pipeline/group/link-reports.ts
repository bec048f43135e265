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

/** A link with what its two reports have in common. */
export interface SharedLink extends ReportLink {
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
  const links = linkDigests(filed.map(({ digest }) => digest));
  return nameLinks(
    shareNames(links, (index) => filed[index]?.names ?? { features: [], phrases: [] }),
    (index) => reports[index]?.id ?? '',
  );
}

/** Links with what each two have in common, where that is not known yet. */
export function shareNames(
  links: readonly (ReportLink & Partial<SharedLink>)[],
  findNames: (index: number) => ReportNames,
): SharedLink[] {
  return links.map((link) => ({
    ...link,
    shared: link.shared ?? listShared(findNames(link.first), findNames(link.second)),
  }));
}

/** Links by the ids of their entries, sorted. */
export function nameLinks(
  links: readonly SharedLink[],
  findId: (index: number) => string,
): StoryLink[] {
  return links
    .map(({ first, second, confidence, shared }): StoryLink => {
      const [a, b] = [findId(first), findId(second)];
      return { pair: a < b ? [a, b] : [b, a], confidence, shared };
    })
    .sort((a, b) => (a.pair.join(' ') < b.pair.join(' ') ? -1 : 1));
}
