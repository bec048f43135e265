import type { Moment } from '../../model/moment.ts';
import { parseDay } from './calendar.ts';
import { findMentionedDays } from './find-mentioned-days.ts';

/** Paragraphs that may name the day of the event: news says what happened first. */
const opening = 3;
/** How many days after its event a report can be published and still be news of it. */
const reach = 31;

/**
 * The day of the event that an article reports, where its opening leaves no
 * doubt: the first of its first three paragraphs that names days names one
 * alone, at most 31 days before publication and not after it (a day's tolerance
 * for time zones). Otherwise undefined: nothing is guessed from weekdays or from
 * several days.
 * @param paragraphs of the article, from its beginning
 */
export function findEventDay(
  paragraphs: readonly string[],
  published: Moment | null,
): string | undefined {
  for (const paragraph of paragraphs.slice(0, opening)) {
    const days = [...new Set(findMentionedDays(paragraph, published).map(({ day }) => day))];
    if (days.length === 0) continue;
    const [day = ''] = days;
    return days.length === 1 && isNewsOf(day, published) ? day : undefined;
  }
  return undefined;
}

function isNewsOf(day: string, published: Moment | null): boolean {
  if (published === null) return true;
  if (published.length < 10) return day.startsWith(published);
  const delay = parseDay(published.slice(0, 10)) - parseDay(day);
  return delay >= -1 && delay <= reach;
}
