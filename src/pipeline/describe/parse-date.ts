import type { Moment } from '../../model/moment.ts';
import { findDates } from './find-dates.ts';
import type { DateOrder } from './read-day.ts';

export type { DateOrder } from './read-day.ts';

/** A date found in a line, with what stands around it. */
export interface DateFinding {
  readonly moment: Moment;
  /** The line without the date and the punctuation that tied it in. */
  readonly rest: string;
}

/**
 * The first full date in a line, or undefined. Figures such as 03/04/2022 are
 * read only where one of them cannot be a month, they are alike, points part
 * them, or `order` says how the page writes them.
 */
export function parseDate(line: string, order?: DateOrder): DateFinding | undefined {
  const [found] = findDates(line, order);
  if (!found) return undefined;
  return {
    moment: found.moment,
    rest: tidyRest(`${line.slice(0, found.start)} ${line.slice(found.end)}`),
  };
}

function tidyRest(rest: string): string {
  return rest.replace(/[\s|•·–—/,:-]+/gu, ' ').trim();
}
