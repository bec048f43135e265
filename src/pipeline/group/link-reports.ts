import { findDay, type Moment } from '../../model/moment.ts';
import { findWords } from '../page/measure-text.ts';
import { compareWording, findWording } from './compare-wording.ts';
import type { FiledReport } from './filed-report.ts';
import { findPhrases, listShared } from './list-shared.ts';

/** What linking needs of an entry. */
export interface Report {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: Moment | undefined;
}

/** Two entries that report one event. */
export interface StoryLink {
  readonly pair: readonly [string, string];
  /** 0 to 1. */
  readonly confidence: number;
  readonly shared: readonly string[];
}

/**
 * Least sum of confidence and likeness of wording that links two reports, by the
 * days between them; further apart none are linked. The same people meet again
 * within days, so the further apart, the more must agree.
 */
const leastLikeness = [0.5, 0.62, 0.7, 0.8] as const;
/** The same where a date is unknown. */
const leastUndated = 0.9;
/** Confidence under which wording alone links nothing. */
const leastConfidence = 0.3;

/**
 * Links entries that report the same event: published within days of each
 * other, and alike in names, in figures and dates, in the words of titles, and in
 * wording: the same people in the same places are another event where other
 * things are said of them. Confidence is the weighted cosine of names, figures
 * and title words. Linked, never merged. Dated reports are compared within the days that can link them;
 * each undated one with all others, which costs their number times all.
 */
export function linkReports(reports: readonly Report[]): StoryLink[] {
  const filed = reports
    .map((report): FiledReport => {
      const features = findFeatures(report);
      return {
        id: report.id,
        day: findDayNumber(report.published),
        features,
        norm: findNorm(features),
        wording: findWording(`${report.title}. ${report.text}`),
        phrases: findPhrases(`${report.title}. ${report.text}`),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const dated = filed
    .filter(({ day }) => day !== undefined)
    .sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
  const undated = filed.filter(({ day }) => day === undefined);
  const links: StoryLink[] = [];
  const compare = (a: FiledReport, b: FiledReport, least: number) => {
    const confidence = compareFeatures(a, b);
    if (confidence < leastConfidence || confidence + compareWording(a, b) < least) return;
    const pair = a.id < b.id ? ([a.id, b.id] as const) : ([b.id, a.id] as const);
    links.push({
      pair,
      confidence: Math.round(confidence * 1000) / 1000,
      shared: listShared(a, b),
    });
  };
  for (const [index, a] of dated.entries()) {
    for (let next = index + 1; next < dated.length; next++) {
      const b = dated[next] as FiledReport;
      const least = leastLikeness[(b.day ?? 0) - (a.day ?? 0)];
      if (least === undefined) break;
      compare(a, b, least);
    }
  }
  for (const [index, a] of undated.entries()) {
    for (const b of [...dated, ...undated.slice(index + 1)]) compare(a, b, leastUndated);
  }
  return links.sort((a, b) => (a.pair.join(' ') < b.pair.join(' ') ? -1 : 1));
}

/** Features of a report with their weights: names above figures above title words. */
function findFeatures({ title, text }: Report): Map<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number) =>
    features.set(feature, Math.max(weight, features.get(feature) ?? 0));
  for (const name of findNames(`${title}. ${text}`)) add(name, 2);
  for (const [figure] of text.matchAll(/(?<![\p{L}\p{N}])\d{2,}(?![\p{L}\p{N}])/gu)) add(figure, 1);
  for (const word of findWords(title)) if (word.length > 3) add(word.toLowerCase(), 1);
  return features;
}

/** Capitalised words inside sentences: names, wherever the script has capitals. */
function findNames(text: string): Set<string> {
  const names = new Set<string>();
  for (const match of text.matchAll(/(?<=[\p{Ll}\p{N},] ["“‘«(]?)\p{Lu}[\p{L}\p{M}]{2,}/gu))
    names.add(match[0]);
  return names;
}

function compareFeatures(a: FiledReport, b: FiledReport): number {
  let product = 0;
  for (const [feature, weight] of a.features) product += weight * (b.features.get(feature) ?? 0);
  return product / (a.norm * b.norm || 1);
}

function findNorm(features: ReadonlyMap<string, number>): number {
  return Math.sqrt([...features.values()].reduce((sum, weight) => sum + weight * weight, 0));
}

function findDayNumber(moment: Moment | undefined): number | undefined {
  const day = moment && findDay(moment);
  return day ? Date.parse(`${day}T00:00Z`) / 86_400_000 : undefined;
}
