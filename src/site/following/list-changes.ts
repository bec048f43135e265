import { makeTimestamp } from '../../formats/make-timestamp.ts';
import type { Moment } from '../../model/moment.ts';
import type { EntrySummary } from '../library.ts';

/** When an entry last had new witnesses, as far as its captures say. */
export interface EntryChange {
  readonly entry: EntrySummary;
  /** The newest capture's date; null where no capture has one. */
  readonly date: Moment | null;
  /** Sigla of the witnesses captured on that day. */
  readonly added: readonly string[];
  /** Those captured before. */
  readonly earlier: readonly string[];
  /** Those of which nobody knows when they were captured. */
  readonly undated: readonly string[];
}

/**
 * The entries by their newest capture, the latest first, those without a date of
 * capture last. Nothing in the content says when an entry was changed: a change
 * of its text follows from new witnesses, and the dates of these are known.
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
  const name = ({ siglum }: { siglum: string }) => siglum;
  return {
    entry,
    date,
    added: dated.filter(({ captured }) => isAdded(captured)).map(name),
    earlier: dated.filter(({ captured }) => !isAdded(captured)).map(name),
    undated: entry.witnesses.filter(({ captured }) => captured === null).map(name),
  };
}

function read(moment: Moment): number {
  return Date.parse(makeTimestamp(moment));
}
