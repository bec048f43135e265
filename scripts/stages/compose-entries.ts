import type { VFileMessage } from 'vfile-message';
import type { PlacedDecision } from '../../src/model/decision.ts';
import type { EntryHead } from '../../src/model/entry.ts';
import { parseEntryFile } from '../../src/model/entry-file.ts';
import { compareSigla } from '../../src/model/siglum.ts';
import { complainOfUnmet } from '../../src/pipeline/decide/complain-of.ts';
import { type EntryRecordings, planEntries } from '../../src/pipeline/decide/plan-entries.ts';
import type { EntryRecord } from '../../src/pipeline/entry-record.ts';
import { nameLinks, type SharedLink, shareNames } from '../../src/pipeline/group/link-reports.ts';
import { nameStories } from '../../src/pipeline/group/name-stories.ts';
import { arrangeClusters } from '../../src/pipeline/identify/arrange-clusters.ts';
import { inheritIdentity } from '../../src/pipeline/identify/inherit-identity.ts';
import { placeEntry } from '../../src/pipeline/write/place-entry.ts';
import type { EntryIdentity } from '../../src/pipeline/write/seal-entry.ts';
import type { Store } from '../cache/open-store.ts';
import type { Crew } from '../crew/crew.ts';
import type { CaptureResult } from './analyse-batch.ts';
import type { BuiltEntry, EntryMaterial } from './build-batch.ts';
import { buildEntries, linkEntries } from './build-entries.ts';
import { DamagedCache } from './damaged-cache.ts';
import type { PlannedEntry } from './finish-batch.ts';
import type { GroupedCapture } from './group-taken.ts';
import type { JobContext } from './jobs.ts';
import type { Stores } from './open-stores.ts';
import type { PlacedCapture } from './read-record.ts';
import type { Snapshot } from './snapshot.ts';

/** An entry that is ready to be completed and written. */
export interface ReadyEntry extends PlannedEntry {
  readonly built: BuiltEntry;
}

/** A capture that goes into an entry. */
export interface TakenCapture extends PlacedCapture, GroupedCapture {
  readonly path: string;
  readonly unknownPublisher?: string | undefined;
  readonly unmet?: CaptureResult['unmet'];
}

export interface StageTools {
  readonly crew: Crew;
  readonly context: JobContext;
  readonly stores: Stores;
  /** What the last run found out; undefined to find everything out anew. */
  readonly former: Snapshot | undefined;
  readonly onProgress: (done: number, path: string) => void;
}

interface ComposedEntries {
  readonly entries: readonly Omit<ReadyEntry, 'before'>[];
  readonly links: readonly SharedLink[];
  readonly built: readonly BuiltEntry[];
  /** Heads of entries that a decision withdraws although none stood before. */
  readonly newlyWithdrawn: readonly EntryHead[];
  readonly problems: readonly VFileMessage[];
}

/** Names, builds and links the entries of clusters as people decided. */
export async function composeEntries(
  groups: readonly (readonly number[])[],
  captures: readonly TakenCapture[],
  recordings: EntryRecordings,
  placed: readonly PlacedDecision[],
  priorStories: ReadonlyMap<string, string>,
  tools: StageTools,
): Promise<ComposedEntries> {
  const { crew, context, stores, former } = tools;
  const clusters = arrangeClusters(groups, captures);
  const inherited = inheritIdentity(clusters, recordings.known);
  const machine = clusters.map((cluster, index): EntryMaterial => {
    const members = cluster
      .map(({ file, place, sha256 }, at) => {
        const siglum = inherited[index]?.sigla[at] ?? '';
        return { file, place, sha256, siglum };
      })
      .sort((a, b) => compareSigla(a.siglum, b.siglum));
    return { members, decisions: [] };
  });
  const found = await buildEntries(machine, former, crew, context);
  const { entries: planned, ...plan } = planEntries(
    found.map(({ title }, index) => ({ title, captures: clusters[index] ?? [] })),
    inherited,
    recordings,
    placed,
  );
  if (plan.newlyWithdrawn.length > 0) {
    const gone = plan.newlyWithdrawn.map((index) =>
      readyEntry(found[index] as BuiltEntry, machine[index] as EntryMaterial, {
        id: planned[index]?.name ?? '',
        aliases: [...(inherited[index]?.aliases ?? [])],
        story: null,
      }),
    );
    const newlyWithdrawn = await composeHeads(gone, crew);
    return { entries: [], links: [], built: [], newlyWithdrawn, problems: [] };
  }
  const materials = machine.map((own, index) => ({
    ...own,
    decisions: planned[index]?.decisions ?? [],
  }));
  const built = await decideEntries(found, materials, tools);
  const links = shareNames(await linkEntries(built, former, crew, stores.reports), (index) =>
    readNames(stores.entries, built[index] as BuiltEntry),
  );
  const named = nameLinks(links, (index) => planned[index]?.id ?? '');
  const stories = nameStories(named, priorStories);
  const entries = built
    .map((entry, index) => {
      const { id = '', aliases = [] } = planned[index] ?? {};
      const identity = { id, aliases: [...aliases], story: stories.get(id) ?? null };
      return readyEntry(entry, materials[index] as EntryMaterial, identity);
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const problems = built.flatMap(({ unmet }, index) =>
    complainOfUnmet(placed, planned[index]?.decisions ?? [], unmet ?? []),
  );
  return {
    entries,
    links,
    built,
    newlyWithdrawn: [],
    problems: [...plan.problems, ...problems],
  };
}

/** Builds those entries anew about which people decided something. */
async function decideEntries(
  found: readonly BuiltEntry[],
  materials: readonly EntryMaterial[],
  { crew, context, former }: StageTools,
): Promise<readonly BuiltEntry[]> {
  const indexes = [...materials.keys()].filter((index) => materials[index]?.decisions.length);
  if (indexes.length === 0) return found;
  const own = await buildEntries(
    indexes.flatMap((index) => materials[index] ?? []),
    former,
    crew,
    context,
  );
  const built = [...found];
  for (const [at, index] of indexes.entries()) built[index] = own[at] as BuiltEntry;
  return built;
}

function readyEntry(
  built: BuiltEntry,
  material: EntryMaterial,
  identity: EntryIdentity,
): Omit<ReadyEntry, 'before'> {
  const { id, aliases, story } = identity;
  const witnesses = material.members.map(({ sha256, siglum }) => ({ sha256, siglum }));
  return {
    ...material,
    place: built.place,
    identity,
    head: { id, aliases, witnesses, story: story && { id: story.id } },
    path: placeEntry(id, built.date),
    built,
  };
}

/** The heads that entries would have. */
async function composeHeads(
  entries: readonly Omit<ReadyEntry, 'before'>[],
  crew: Crew,
): Promise<EntryHead[]> {
  const heads: EntryHead[] = [];
  const plans = entries.map(({ built: _, ...entry }) => ({ ...entry, before: undefined }));
  await crew.run('compose', [plans], (written) => {
    for (const source of written) heads.push(parseEntryFile(source).head);
  });
  return heads;
}

/** The names and figures of a built entry. */
function readNames(store: Store, { place }: BuiltEntry): EntryRecord['names'] {
  const kept = store.readAt(place);
  if (!kept) throw new DamagedCache();
  return (JSON.parse(kept.toString('utf8')) as EntryRecord).names;
}
