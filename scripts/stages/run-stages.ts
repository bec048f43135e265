import type { VFileMessage } from 'vfile-message';
import { createProblem } from '../../src/model/create-problem.ts';
import { compareSigla } from '../../src/model/siglum.ts';
import type { EntryRecord } from '../../src/pipeline/entry-record.ts';
import {
  describeGrouping,
  type GroupingState,
  type JudgedPair,
} from '../../src/pipeline/group/group-captures.ts';
import type { ReportLink } from '../../src/pipeline/group/link-digests.ts';
import { nameLinks } from '../../src/pipeline/group/link-reports.ts';
import { listPriorStories, nameStories } from '../../src/pipeline/group/name-stories.ts';
import { arrangeClusters } from '../../src/pipeline/identify/arrange-clusters.ts';
import { inheritIdentity } from '../../src/pipeline/identify/inherit-identity.ts';
import { nameEntries } from '../../src/pipeline/identify/name-entries.ts';
import { refuseCaptures } from '../../src/pipeline/refuse-captures.ts';
import { placeEntry } from '../../src/pipeline/write/place-entry.ts';
import type { Store } from '../cache/open-store.ts';
import type { Crew } from '../crew/crew.ts';
import type { Sources } from '../shell/read-sources.ts';
import { type AnalysedFile, analyseCaptures } from './analyse-captures.ts';
import type { BuiltEntry } from './build-batch.ts';
import { buildEntries, linkEntries } from './build-entries.ts';
import type { PlannedEntry } from './finish-batch.ts';
import { DamagedCache, type GroupedCapture, groupTaken } from './group-taken.ts';
import type { JobContext } from './jobs.ts';
import type { Stores } from './open-stores.ts';
import { readEntryFiles } from './read-entry-files.ts';
import type { PriorHead } from './read-prior-batch.ts';
import type { PlacedCapture } from './read-record.ts';
import type { KnownEntryFile, Snapshot } from './snapshot.ts';

/** An entry that is ready to be completed and written. */
export interface ReadyEntry extends PlannedEntry {
  readonly built: BuiltEntry;
}

/** A capture that goes into an entry. */
interface TakenCapture extends PlacedCapture, GroupedCapture {
  readonly path: string;
  readonly unknownPublisher?: string | undefined;
}

/** What the stages make of a content folder, before anything is written. */
export interface StagesOutcome {
  /** Sorted by path. */
  readonly entries: readonly ReadyEntry[];
  /** In the order in which grouping numbers them. */
  readonly captures: readonly TakenCapture[];
  readonly pairs: readonly JudgedPair[];
  readonly grouping: GroupingState;
  readonly links: readonly ReportLink[];
  /** Entries in the order in which `links` numbers them. */
  readonly built: readonly BuiltEntry[];
  readonly analysed: readonly AnalysedFile[];
  /** The files below entries/ as they stand. */
  readonly files: readonly KnownEntryFile[];
  /** About captures, by path below captures/. */
  readonly captureMessages: readonly VFileMessage[];
  /** About entries as they stand, by path below entries/. */
  readonly entryMessages: readonly VFileMessage[];
}

export interface StageTools {
  readonly crew: Crew;
  readonly context: JobContext;
  readonly stores: Stores;
  /** What the last run found out; undefined to find everything out anew. */
  readonly former: Snapshot | undefined;
  readonly onProgress: (done: number, path: string) => void;
}

/**
 * Runs the stages over a content folder. Texts stay in the cache: what is held
 * here of each capture are its fingerprints and where its record stands.
 */
export async function runStages(sources: Sources, tools: StageTools): Promise<StagesOutcome> {
  const { crew, context, stores, former, onProgress } = tools;
  const files = await readEntryFiles(sources.entries, context.content, former, crew);
  const analysed = await analyseCaptures(
    sources.captures,
    context.content,
    former,
    crew,
    onProgress,
  );
  const refusals = refuseCaptures(
    analysed.map(({ path, result }) => ({
      path,
      sha256: result.sha256,
      refusal: result.refusal,
    })),
  );
  const taken = analysed.flatMap((own, index) => (refusals[index] ? [] : takeCapture(own)));
  const grouped = await groupTaken(taken, former, crew, stores.digests);
  const { clusters, pairs } = describeGrouping(grouped.grouping);
  const heads = files.flatMap(({ file }) => file.head ?? []);
  const { entries, ...linked } = await composeEntries(clusters, grouped.captures, heads, tools);
  const before = new Map(files.map(({ path, file }) => [path, file.sha256]));
  return {
    entries: entries.map((entry) => ({ ...entry, before: before.get(entry.path) })),
    ...linked,
    captures: grouped.captures,
    grouping: grouped.grouping,
    pairs,
    analysed,
    files,
    captureMessages: refusals.flatMap((message) => message ?? []),
    entryMessages: files.flatMap(({ path, file: { problem } }) =>
      problem ? createProblem(path, problem.rule, problem.reason) : [],
    ),
  };
}

function takeCapture({ path, file, result }: AnalysedFile): TakenCapture[] {
  const { key, sha256, place, digestPlace, sizes, unknownPublisher } = result;
  if (!sha256 || !place || !digestPlace || !sizes) return [];
  return [{ path, file, key, sha256, place, digestPlace, sizes, unknownPublisher }];
}

async function composeEntries(
  groups: readonly (readonly number[])[],
  captures: readonly TakenCapture[],
  prior: readonly PriorHead[],
  { crew, context, stores, former }: StageTools,
): Promise<{
  entries: Omit<ReadyEntry, 'before'>[];
  links: readonly ReportLink[];
  built: readonly BuiltEntry[];
}> {
  const clusters = arrangeClusters(groups, captures);
  const inherited = inheritIdentity(clusters, prior);
  const plans = clusters.map((cluster, index) =>
    cluster
      .map(({ file, place, sha256 }, at) => {
        const siglum = inherited[index]?.sigla[at] ?? '';
        return { file, place, sha256, siglum };
      })
      .sort((a, b) => compareSigla(a.siglum, b.siglum)),
  );
  const built = await buildEntries(plans, former, crew, context);
  const ids = nameEntries(
    built.map(({ title }, index) => ({ title, captures: clusters[index] ?? [] })),
    inherited,
    prior,
  );
  const links = await linkEntries(built, former, crew, stores.reports);
  const named = nameLinks(links, (index) => ({
    id: ids[index] ?? '',
    names: readNames(stores.entries, built[index] as BuiltEntry),
  }));
  const stories = nameStories(named, listPriorStories(prior));
  const entries = built
    .map((entry, index): Omit<ReadyEntry, 'before'> => {
      const id = ids[index] ?? '';
      const story = stories.get(id) ?? null;
      const aliases = [...(inherited[index]?.aliases ?? [])];
      const members = plans[index] ?? [];
      const witnesses = members.map(({ sha256, siglum }) => ({ sha256, siglum }));
      return {
        place: entry.place,
        identity: { id, aliases, story },
        members,
        head: { id, aliases, witnesses, story: story && { id: story.id } },
        path: placeEntry(id, entry.date),
        built: entry,
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { entries, links, built };
}

/** The names and figures of a built entry. */
function readNames(store: Store, { place }: BuiltEntry): EntryRecord['names'] {
  const kept = store.readAt(place);
  if (!kept) throw new DamagedCache();
  return (JSON.parse(kept.toString('utf8')) as EntryRecord).names;
}
