import type { VFileMessage } from 'vfile-message';
import { createProblem } from '../../model/create-problem.ts';
import type { PlacedDecision } from '../../model/decision.ts';
import { findNearest } from '../../model/find-nearest.ts';
import { placeTombstone } from '../../model/tombstone.ts';
import { complainOf } from './complain-of.ts';
import { listDecisions, listTargets } from './list-decisions.ts';
import type { EntryRecordings, PlannedEntry, Recorded } from './plan-entries.ts';

/** Names of devices, which no file can have there, whatever its ending. */
const heldByWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Problems with what decisions name: entries and captures that are not there, ids that are taken, restorations of what cannot come back. */
export function checkTargets(
  placed: readonly PlacedDecision[],
  entries: readonly PlannedEntry[],
  recordings: EntryRecordings,
): VFileMessage[] {
  if (placed.length + recordings.tombstones.length === 0) return [];
  const { known, withdrawn, tombstones, captures, isPartial } = recordings;
  const all = placed.map(({ decision }) => decision);
  const owners = new Map<string, string[]>();
  const own = (owner: string, names: readonly string[]) => {
    for (const name of new Set(names)) owners.set(name, [...(owners.get(name) ?? []), owner]);
  };
  for (const { name, id, aliases } of entries) own(name, [name, id, ...aliases]);
  const planned = new Set(entries.flatMap(({ name, id, aliases }) => [name, id, ...aliases]));
  const away = [...withdrawn, ...tombstones].filter(({ id }) => !planned.has(id));
  for (const [entryId, entry] of new Map(away.map((entry) => [entry.id, entry]))) {
    const { id, aliases } = listDecisions(all, entry, []);
    own(entryId, [id, ...aliases]);
  }
  if (isPartial) for (const { id, aliases } of known) own(id, [id, ...aliases]);
  const onRecord = tombstones.flatMap(({ witnesses }) =>
    witnesses.flatMap(({ capture, sha256 }) => [capture, sha256]),
  );
  const knownCaptures = new Set([...captures, ...onRecord]);
  const problems = placed.flatMap((decision): VFileMessage[] => {
    const targets = listTargets(decision.decision);
    const replacement =
      decision.decision.ruling === 'withdraw' ? (decision.decision.replacedBy ?? []) : [];
    return [
      ...[...targets.entries, ...[replacement].flat()].flatMap((id) =>
        owners.has(id) ? [] : complainOfName(decision, 'entry', id, owners.keys()),
      ),
      ...targets.captures.flatMap((name) =>
        knownCaptures.has(name) ? [] : complainOfName(decision, 'capture', name, knownCaptures),
      ),
      ...checkRename(decision, owners),
      ...checkReplacement(decision, owners),
      ...checkRestore(decision, placed, owners),
    ];
  });
  const gone = new Set(withdrawn.map(({ id }) => id));
  const lost = isPartial ? [] : tombstones.filter(({ id }) => !gone.has(id) && !planned.has(id));
  return [...problems, ...lost.map((tombstone) => complainOfLoss(tombstone, placed))];
}

function complainOfName(
  decision: PlacedDecision,
  kind: 'entry' | 'capture',
  name: string,
  known: Iterable<string>,
): VFileMessage {
  const isDigest = /^[0-9a-f]{64}$/.test(name);
  const alike = [...known].filter((own) => /^[0-9a-f]{64}$/.test(own) === isDigest);
  const nearest = findNearest(name, alike);
  const suggestion = nearest === undefined ? '' : `; the nearest is ${nearest}`;
  const reason = `names the ${kind} ${name}, which is not there${suggestion}`;
  return complainOf(decision, kind === 'entry' ? 'unknown-entry' : 'unknown-capture', reason);
}

function checkRename(
  decision: PlacedDecision,
  owners: ReadonlyMap<string, readonly string[]>,
): VFileMessage[] {
  if (decision.decision.ruling !== 'rename') return [];
  const { entry, to } = decision.decision;
  if (heldByWindows.test(to))
    return [
      complainOf(decision, 'taken-id', `gives the id ${to}, which Windows allows no file to have`),
    ];
  const [owner] = owners.get(entry) ?? [];
  const taken = (owners.get(to) ?? []).find((other) => other !== owner);
  if (owner === undefined || taken === undefined) return [];
  return [
    complainOf(decision, 'taken-id', `gives the id ${to}, which the entry ${taken} has already`),
  ];
}

/** Nothing leads from a tombstone to itself. */
function checkReplacement(
  decision: PlacedDecision,
  owners: ReadonlyMap<string, readonly string[]>,
): VFileMessage[] {
  if (decision.decision.ruling !== 'withdraw') return [];
  const { entry, replacedBy = [] } = decision.decision;
  const own = new Set(owners.get(entry));
  return [replacedBy]
    .flat()
    .filter((id) => owners.get(id)?.some((owner) => own.has(owner)))
    .map((id) =>
      complainOf(decision, 'ruling-target', `replaces ${entry} by ${id}, which is the same entry`),
    );
}

function checkRestore(
  decision: PlacedDecision,
  placed: readonly PlacedDecision[],
  owners: ReadonlyMap<string, readonly string[]>,
): VFileMessage[] {
  if (decision.decision.ruling !== 'restore') return [];
  const { entry, date } = decision.decision;
  const ownersOf = (id: string) => owners.get(id) ?? [];
  const isUndone = placed.some(
    (other) =>
      other.decision.ruling === 'withdraw' &&
      other.decision.date <= date &&
      ownersOf(other.decision.entry).some((owner) => ownersOf(entry).includes(owner)),
  );
  if (isUndone || !owners.has(entry)) return [];
  return [
    complainOf(decision, 'ruling-target', `is about ${entry}, which nothing withdrew before`),
  ];
}

/** A tombstone whose entry is to come back, but cannot. */
function complainOfLoss(
  { id, aliases, witnesses }: Recorded,
  placed: readonly PlacedDecision[],
): VFileMessage {
  const names = new Set([id, ...aliases]);
  const restore = placed.find(
    ({ decision }) => decision.ruling === 'restore' && names.has(decision.entry),
  );
  const paths = witnesses.map(({ capture }) => `captures/${capture}`).join(', ');
  if (restore)
    return complainOf(
      restore,
      'missing-capture',
      `needs captures that are gone: put back ${paths}`,
    );
  const reason = `is a tombstone, but nothing in decisions.yaml withdraws ${id} any more and its captures are gone: put the ruling or ${paths} back`;
  return createProblem(`entries/${placeTombstone(id)}`, 'missing-capture', reason);
}
