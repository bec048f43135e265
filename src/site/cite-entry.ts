import type { EntryHead } from '../model/entry.ts';
import { describeMoment } from './describe-moment.ts';
import type { Messages } from './messages.ts';

/** The parts of a citation that an entry gives, each as printed; none where it is unknown. */
type CitedEntry = Pick<EntryHead, 'title' | 'byline' | 'published'>;

/**
 * The beginning of a citation: author, title, publisher and date of an entry, as
 * far as they are known. The date has no time of day.
 */
export function citeEntry(
  { title, byline, published }: CitedEntry,
  publisher: string | undefined,
  messages: Messages,
): string {
  const date = published && describeMoment(published.date.slice(0, 10), messages);
  const parts = [byline, messages.citation.title(title), publisher, date];
  return parts.filter((part) => part !== undefined && part !== null && part !== '').join(', ');
}
