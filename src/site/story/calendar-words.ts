/** The names of months and days of the week in a language. */
export interface CalendarWords {
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
}

const known = new Map<string, CalendarWords>();

/** The calendar's words in a language, in lower case, as they stand alone and in dates. @param language a BCP 47 tag */
export function listCalendarWords(language: string): CalendarWords {
  const found = known.get(language);
  if (found) return found;
  const format = (options: Intl.DateTimeFormatOptions, part: string) => {
    const formatter = new Intl.DateTimeFormat(language, {
      ...options,
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    return (date: Date) =>
      formatter
        .formatToParts(date)
        .find(({ type }) => type === part)
        ?.value.toLowerCase() ?? '';
  };
  const alone = format({ month: 'long' }, 'month');
  const inDate = format({ day: 'numeric', month: 'long' }, 'month');
  const weekday = format({ weekday: 'long' }, 'weekday');
  const words: CalendarWords = {
    months: Array.from({ length: 12 }, (_, month) => {
      const date = new Date(Date.UTC(2001, month, 15));
      return [...new Set([alone(date), inDate(date)])].filter((word) => word !== '');
    }),
    // The first of January 2001 was a Monday.
    weekdays: Array.from({ length: 7 }, (_, day) => weekday(new Date(Date.UTC(2001, 0, 1 + day)))),
  };
  known.set(language, words);
  return words;
}

/** Whether two words are forms of one: alike in their first five letters, or in all but the last. */
export function sharesStem(word: string, other: string): boolean {
  if (word === other) return true;
  if (Math.min(word.length, other.length) < 4) return false;
  if (word.length === other.length && word.slice(0, -1) === other.slice(0, -1)) return true;
  return word.length > 4 && word.slice(0, 5) === other.slice(0, 5);
}
