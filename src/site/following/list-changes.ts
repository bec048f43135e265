import { makeTimestamp } from '../../formats/make-timestamp.ts';
import type { Moment } from '../../model/moment.ts';
import type { Ruling } from '../../model/ruling.ts';
import type { EntrySummary } from '../library.ts';

/** When an entry last had new witnesses or was ruled about, as far as captures and rulings say. */
export interface EntryChange {
  readonly entry: EntrySummary;
  /** The date of the newest capture or ruling; null where there is none. */
  readonly date: Moment | null;
  /** What was ruled on that day; empty where a capture is newer. */
  readonly ruled: readonly Ruling[];
  /** Sigla of the witnesses captured on the day of the newest capture. */
  readonly added: readonly string[];
  /** Those captured before. */
  readonly earlier: readonly string[];
  /** Those of which nobody knows when they were captured. */
  readonly undated: readonly string[];
}

/**
 * The entries by their newest capture or ruling, the latest first, those without a
 * date last. Nothing in the content says when an entry was changed: a change of
 * its text follows from new witnesses and rulings, and the dates of these are known.
 * @param entries in the order that equals shall keep
 */
export function listChanges(entries: readonly EntrySummary[]): EntryChange[] {
  return entries
    .map(describeChange)
    .map((change) => ({ change, time: Date.parse(makeTimestamp(change.date)) }))
    .sort((left, right) => right.time - left.time)
    .map(({ change }) => change);
}

function describeChange(entry: EntrySummary): EntryChange {
  const dated = entry.witnesses.flatMap(({ siglum, captured }) =>
    captured === null ? [] : [{ siglum, captured }],
  );
  const date = dated.reduce<Moment | null>(
    (latest, { captured }) =>
      latest === null || read(captured) > read(latest) ? captured : latest,
    null,
  );
  const isAdded = (captured: Moment) => captured.slice(0, 10) === date?.slice(0, 10);
  const newest =
    entry.rulings
      .map((ruling) => ruling.date)
      .sort()
      .at(-1) ?? null;
  const isLater = newest !== null && (date === null || newest >= date.slice(0, 10));
  const ruled = isLater ? entry.rulings.filter((ruling) => ruling.date === newest) : [];
  const name = ({ siglum }: { siglum: string }) => siglum;
  return {
    entry,
    date: ruled.length > 0 ? newest : date,
    ruled,
    added: dated.filter(({ captured }) => isAdded(captured)).map(name),
    earlier: dated.filter(({ captured }) => !isAdded(captured)).map(name),
    undated: entry.witnesses.filter(({ captured }) => captured === null).map(name),
  };
}

function read(moment: Moment): number {
  return Date.parse(makeTimestamp(moment));
}
