import type { Tombstone } from '../../model/tombstone.ts';
import { placeTombstone } from '../../model/tombstone.ts';
import type { ReleaseEntry } from '../release/release-entry.ts';
import type { ReleaseFacts } from '../release/release-facts.ts';
import { listEntryEvents } from './list-entry-events.ts';
import { listRulings } from './list-rulings.ts';
import { type PreservationEvent, wholeRelease } from './preservation-event.ts';

/** All events of a release, one at a time: those of its entries, of what was withdrawn, and its own making. */
export function* listEvents(
  entries: Iterable<ReleaseEntry>,
  facts: ReleaseFacts,
): Iterable<PreservationEvent> {
  for (const entry of entries) yield* listEntryEvents(entry, facts);
  for (const tombstone of facts.tombstones) yield* listTombstoneEvents(tombstone);
  yield {
    id: 'release',
    type: 'information package creation',
    at: facts.timestamp,
    detail:
      'the archive was put into a BagIt 1.0 bag, with a SHA-256 and a SHA-512 of every file in its manifests, and the bag into a tar and a ZIP',
    outcome: 'success',
    note: `release ${facts.version}`,
    agent: { id: 'variorum', role: 'executing program' },
    sources: [],
    results: [wholeRelease],
  };
}

/** The rulings about a withdrawn entry; a withdrawal names by digest the captures that went with it. */
function listTombstoneEvents({ id, rulings, witnesses }: Tombstone): PreservationEvent[] {
  const gone = witnesses.map(({ siglum, sha256 }) => `${siglum} with the SHA-256 ${sha256}`);
  return listRulings(id, rulings, `entries/${placeTombstone(id)}`).map((event) =>
    event.type === 'deaccession'
      ? { ...event, note: `of its captures the digests stay: ${gone.join(', ')}` }
      : event,
  );
}
