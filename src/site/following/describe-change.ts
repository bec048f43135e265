import { describeMoment } from '../describe-moment.ts';
import type { Messages } from '../messages.ts';
import type { EntryChange } from './list-changes.ts';

/** One sentence that says which witnesses came last, when, and to which. */
export function describeChange(change: EntryChange, messages: Messages): string {
  const { date, added, earlier, undated } = change;
  const { changes } = messages;
  if (date === null) return changes.undated(undated);
  const day = describeMoment(date.slice(0, 10), messages);
  if (earlier.length > 0) return changes.grown(added, earlier, day);
  return undated.length > 0 ? changes.partly(added, undated, day) : changes.first(added, day);
}
