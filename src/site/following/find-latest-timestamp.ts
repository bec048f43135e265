import { makeTimestamp } from '../../formats/make-timestamp.ts';
import type { Moment } from '../../model/moment.ts';

/** The latest of some moments as a full timestamp (RFC 3339); the first of those that are equal. */
export function findLatestTimestamp(moments: readonly (Moment | null)[]): string {
  return moments
    .map(makeTimestamp)
    .reduce((latest, other) => (Date.parse(other) > Date.parse(latest) ? other : latest));
}
