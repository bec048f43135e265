import { describeMoment } from '../describe-moment.ts';
import { describeRuling } from '../describe-ruling.ts';
import type { Messages } from '../messages.ts';
import type { EntryChange } from './list-changes.ts';

/** One sentence that says what was ruled last and why, or which witnesses came last, when, and to which. */
export function describeChange(change: EntryChange, messages: Messages): string {
  const { date, ruled, added, earlier, undated } = change;
  const { changes } = messages;
  if (date === null) return changes.undated(undated);
  const day = describeMoment(date.slice(0, 10), messages);
  if (ruled.length > 0) {
    const words = ruled.map((ruling) => describeRuling(ruling, messages));
    return changes.ruled(words, ruled.at(-1)?.reason ?? '', day);
  }
  if (earlier.length > 0) return changes.grown(added, earlier, day);
  return undated.length > 0 ? changes.partly(added, undated, day) : changes.first(added, day);
}
