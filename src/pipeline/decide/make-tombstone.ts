import type { Decision } from '../../model/decision.ts';
import type { EntryHead } from '../../model/entry.ts';
import { recordRuling } from '../../model/ruling.ts';
import type { Tombstone } from '../../model/tombstone.ts';
import { findStanding } from './find-standing.ts';
import { listDecisions } from './list-decisions.ts';

/** What was known of an entry before it was withdrawn: its head, or the tombstone that it has. */
export interface WithdrawnSource extends Pick<EntryHead, 'id' | 'aliases' | 'title'> {
  readonly published: EntryHead['published'] | Tombstone['published'];
  readonly witnesses: readonly Tombstone['witnesses'][number][];
}

/** The tombstone of a withdrawn entry. Titles and dates are as last corrected; what it was made from stays on record. */
export function makeTombstone(source: WithdrawnSource, all: readonly Decision[]): Tombstone {
  const captures = source.witnesses.map(({ capture, sha256 }) => ({ path: capture, sha256 }));
  const { id, aliases, decisions } = listDecisions(all, source, captures);
  const { published } = source;
  const date = typeof published === 'string' ? published : (published?.date ?? null);
  const corrections = decisions.filter((decision) => decision.ruling === 'correct');
  const dated = corrections.findLast((own) => own.published !== undefined);
  return {
    id,
    aliases: [...aliases],
    title: corrections.findLast(({ title }) => title !== undefined)?.title ?? source.title,
    published: dated ? (dated.published ?? null) : date,
    replacedBy: findStanding(decisions)?.replacedBy ?? null,
    rulings: decisions.map(recordRuling),
    witnesses: source.witnesses.map(({ siglum, capture, sha256 }) => ({ siglum, capture, sha256 })),
  };
}
