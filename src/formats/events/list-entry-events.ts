import { findLevel } from '../../model/access.ts';
import type { EntryHead } from '../../model/entry.ts';
import { isWithheld, type ReleaseEntry } from '../release/release-entry.ts';
import type { ReleaseFacts } from '../release/release-facts.ts';
import { listRulings } from './list-rulings.ts';
import { listWitnessEvents } from './list-witness-events.ts';
import type { PreservationEvent } from './preservation-event.ts';

/**
 * What was done to make an entry, in order: each capture taken, checked and
 * cleaned, then all merged, the entry described, named, tagged and linked, what
 * people ruled, and how much of it the release has. No clock speaks in the
 * method, so its steps bear the time of the release: the same captures give the
 * same entry at any time. Of an entry that the release leaves out, what its
 * steps found in the text is left out too.
 */
export function* listEntryEvents(
  { path, head }: Pick<ReleaseEntry, 'path' | 'head'>,
  { timestamp }: Pick<ReleaseFacts, 'timestamp'>,
): Iterable<PreservationEvent> {
  const isLeftOut = isWithheld({ head });
  const captures = head.witnesses.map(({ capture }) => `captures/${capture}`);
  const file = `entries/${path}`;
  const results = isLeftOut ? [] : [file];
  const step = {
    at: timestamp,
    outcome: 'success',
    agent: { id: 'variorum', role: 'executing program' },
    sources: [],
    results,
  } as const;
  yield* listWitnessEvents(head, timestamp, isLeftOut);
  yield {
    ...step,
    id: `${head.id}.merging`,
    sources: captures,
    type: 'creation',
    detail: `the article text of ${count(captures, 'capture')} was collated and merged by method ${head.pipeline}, with witness ${head.copyText.witness} as copy-text`,
    note: isLeftOut ? 'the release leaves the text out' : count(head.apparatus, 'variant'),
  };
  yield {
    ...step,
    id: `${head.id}.naming`,
    type: 'identifier assignment',
    detail: 'the entry was given an id that lasts',
    note: [head.id, ...head.aliases.map((alias) => `formerly ${alias}`)].join(', '),
  };
  yield {
    ...step,
    id: `${head.id}.description`,
    sources: captures,
    type: 'metadata extraction',
    detail: 'title, dates, publisher, byline and other values were sought, each with its evidence',
    note: describeFields(head),
  };
  if (head.tags.length > 0)
    yield {
      ...step,
      id: `${head.id}.tagging`,
      type: 'metadata modification',
      detail: 'tags were given by hashtags, the vocabulary and rulings',
      note: head.tags.map(({ id }) => id).join(', '),
    };
  if (head.story !== null)
    yield {
      ...step,
      id: `${head.id}.story`,
      type: 'metadata modification',
      detail: 'the entry was linked with other reports of the same event',
      note: `story ${head.story.id}, with ${head.story.entries.map(({ id }) => id).join(', ')}`,
    };
  yield* listRulings(head.id, head.rulings ?? [], isLeftOut ? undefined : file);
  if (isLeftOut)
    yield {
      ...step,
      id: `${head.id}.access`,
      type: 'policy assignment',
      detail: 'the access that releases may give was applied',
      note: findLevel(head, 'release'),
    };
}

function describeFields({ evidence }: EntryHead): string {
  const fields = Object.keys(evidence).sort();
  return fields.length === 0 ? 'none was found' : `found: ${fields.join(', ')}`;
}

function count({ length }: readonly unknown[], noun: string): string {
  return `${length} ${noun}${length === 1 ? '' : 's'}`;
}
