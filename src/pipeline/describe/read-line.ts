import type { DescribedField } from '../../model/entry.ts';
import type { Moment } from '../../model/moment.ts';
import type { Publisher } from '../../model/publisher.ts';
import type { Sidecar } from '../../model/sidecar.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';
import { findDateRole } from './date-line.ts';
import { findDates } from './find-dates.ts';
import { findHashtags } from './find-hashtags.ts';
import { findSignedPublisher } from './find-publisher.ts';
import { readByline } from './read-byline.ts';
import type { DateOrder } from './read-day.ts';
import { readRelativeDate } from './read-relative-date.ts';

/** What reading a line needs to know of its page. */
export interface LineContext {
  readonly publishers: readonly Publisher[];
  readonly order: DateOrder | undefined;
  readonly sidecar: Sidecar;
}

/** The values of a field that a line labelled with it states. */
export function readLine(field: DescribedField, text: string, context: LineContext): string[] {
  switch (field) {
    case 'published':
    case 'modified':
    case 'captured': {
      const moment = readDate(field, text, context);
      return moment ? [moment] : [];
    }
    case 'publisher': {
      const publisher = findSignedPublisher(text, context.publishers);
      return publisher ? [publisher.id] : [];
    }
    case 'byline': {
      const names = readByline(text)?.names ?? [];
      return names.length > 0 ? [regulariseSpaces(names.join(', '))] : [];
    }
    case 'hashtags':
      return findHashtags(text) ?? [];
    default:
      return [regulariseSpaces(text)];
  }
}

/** Of several dates in a line the one whose words say the field, else one that says nothing. */
function readDate(
  field: 'published' | 'modified' | 'captured',
  text: string,
  { order, sidecar }: LineContext,
): Moment | undefined {
  const dates = findDates(text, order);
  const roles = dates.map(({ start, end }, index) => {
    const before = text.slice(dates[index - 1]?.end ?? 0, start);
    return findDateRole(before, index === dates.length - 1 ? text.slice(end) : '');
  });
  const stated = dates[roles.indexOf(field)] ?? dates[roles.indexOf('plain')] ?? dates[0];
  if (stated) return stated.moment;
  return sidecar.captured === undefined ? undefined : readRelativeDate(text, sidecar.captured);
}
