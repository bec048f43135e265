import { findDay, type Moment } from '../../model/moment.ts';
import { findWords } from '../page/measure-text.ts';
import { findWording } from './compare-wording.ts';
import type { FiledReport } from './filed-report.ts';
import { hashString } from './hash-words.ts';
import { findPhrases } from './list-shared.ts';

/** What linking needs of an entry. */
export interface Report {
  readonly title: string;
  readonly text: string;
  readonly published: Moment | undefined;
  /** Whether no words of it may be told; links are found all the same. */
  readonly isSecret?: boolean;
}

/** Takes a report apart, so that its text need not be kept until it meets the others. */
export function fileReport(report: Report): FiledReport {
  const features = findFeatures(report);
  const hashed = new Map([...features].map(([feature, weight]) => [hashString(feature), weight]));
  const sorted = Uint32Array.from(hashed.keys()).sort();
  const whole = `${report.title}. ${report.text}`;
  return {
    digest: {
      day: findDayNumber(report.published),
      features: sorted,
      weights: Uint8Array.from(sorted, (hash) => hashed.get(hash) ?? 0),
      wording: findWording(whole),
    },
    names: report.isSecret
      ? { features: [], phrases: [] }
      : { features: [...features.keys()], phrases: [...findPhrases(whole)] },
  };
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

function findDayNumber(moment: Moment | undefined): number | undefined {
  const day = moment && findDay(moment);
  return day ? Date.parse(`${day}T00:00Z`) / 86_400_000 : undefined;
}
