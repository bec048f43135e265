import type { ParsedCapture } from '../../model/capture.ts';
import { findLanguage } from './find-language.ts';
import type { DateOrder } from './read-day.ts';

/** Dates in figures; a time with a zone of the United States may follow. */
const figures =
  /(?<![\d\p{L}./-])(\d{1,2})[/-](\d{1,2})[/-](?:(?:19|20)\d{2}|\d{2}(?=[\s,]{1,3}\d{1,2}:))(?!\d)(?:[\s,|]{1,3}\d{1,2}:\d{2}(?::\d{2})?\s?[AaPp]\.?[Mm]\.?\s\(?([ECMP][SD]?T)\b)?/gu;
/** Regions whose English puts the day first; pages of the United States and of nowhere both declare en-US. */
const dayFirstEnglish = /^en[-_](?:GB|IE|AU|NZ|IN|ZA|PK|NG|KE|SG|MT)$/i;
/** Languages that put the year or the month first. */
const otherOrders: ReadonlySet<string> = new Set(['en', 'zh', 'ja', 'ko', 'hu', 'lt', 'mn', 'fa']);
/** Text that is enough to tell a language. */
const sample = 4000;

/**
 * The order in which a page writes dates such as 03/04/2022: as its other dates
 * show, as American zones of time imply, or as its language has it. Undefined
 * where that leaves doubt, and where the page has no date that needs it.
 */
export function findDateOrder({
  blocks,
  declarations,
  sidecar,
}: ParsedCapture): DateOrder | undefined {
  let isNeeded = false;
  const shown = new Set<DateOrder>();
  for (const { text } of blocks) {
    if (text.length > 2000 || !/\d[/-]\d/.test(text)) continue;
    for (const [, first, second, zone] of text.matchAll(figures)) {
      const [a, b] = [Number(first), Number(second)];
      if (a > 12 && b <= 12) shown.add('day-first');
      else if (b > 12 && a <= 12) shown.add('month-first');
      else if (a <= 12 && b <= 12 && a !== b) isNeeded = true;
      if (zone) shown.add('month-first');
    }
  }
  if (!isNeeded) return undefined;
  const [order] = shown;
  if (order) return shown.size === 1 ? order : undefined;
  const declared = declarations.find(({ field }) => field === 'language')?.value ?? '';
  if (dayFirstEnglish.test(declared)) return 'day-first';
  const text = blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, sample);
  const language = sidecar.language ?? findLanguage(text) ?? declared;
  const main = /^[a-z]{2,3}/i.exec(language)?.[0].toLowerCase();
  return main === undefined || otherOrders.has(main) ? undefined : 'day-first';
}
