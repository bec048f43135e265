import { findDay, type Moment } from '../../model/moment.ts';
import { findWords } from '../page/measure-text.ts';

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

/** Days between two reports of one event. */
const widestGap = 3;
/** Least confidence that links two dated reports; undated ones must have more. */
const leastConfidence = 0.3;
const leastUndated = 0.6;
/** How many shared features a link shows. */
const shown = 8;

/**
 * Links entries that report the same event: published within days of each
 * other, and alike in names, in figures and dates, and in the words of titles
 * and openings. Confidence is the weighted cosine of these features. Linked,
 * never merged.
 */
export function linkReports(reports: readonly Report[]): StoryLink[] {
  const features = reports.map(findFeatures);
  const links: StoryLink[] = [];
  for (const [i, a] of reports.entries()) {
    for (const [j, b] of reports.entries()) {
      if (j <= i) continue;
      const gap = findGap(a.published, b.published);
      if (gap !== undefined && gap > widestGap) continue;
      const { confidence, shared } = compareFeatures(features[i] ?? new Map(), features[j] ?? new Map());
      if (confidence < (gap === undefined ? leastUndated : leastConfidence)) continue;
      const pair = a.id < b.id ? ([a.id, b.id] as const) : ([b.id, a.id] as const);
      links.push({ pair, confidence: Math.round(confidence * 1000) / 1000, shared });
    }
  }
  return links;
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
  for (const match of text.matchAll(/(?<=[\p{Ll}\p{N},] ["“‘«(]?)\p{Lu}[\p{L}\p{M}]{2,}/gu)) names.add(match[0]);
  return names;
}

function compareFeatures(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) {
  let product = 0;
  const common: [string, number][] = [];
  for (const [feature, weight] of a) {
    const other = b.get(feature);
    if (other === undefined) continue;
    product += weight * other;
    common.push([feature, weight * other]);
  }
  const shared = common
    .sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1))
    .slice(0, shown)
    .map(([feature]) => feature);
  return { confidence: product / (norm(a) * norm(b) || 1), shared };
}

function norm(features: ReadonlyMap<string, number>): number {
  return Math.sqrt([...features.values()].reduce((sum, weight) => sum + weight * weight, 0));
}

/** Days between two dates, undefined where one is not known to the day. */
function findGap(a: Moment | undefined, b: Moment | undefined): number | undefined {
  const [dayA, dayB] = [a && findDay(a), b && findDay(b)];
  if (!dayA || !dayB) return undefined;
  return Math.abs(Date.parse(`${dayA}T00:00Z`) - Date.parse(`${dayB}T00:00Z`)) / 86_400_000;
}
