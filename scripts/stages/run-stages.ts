import type { VFileMessage } from 'vfile-message';
import { createProblem } from '../../src/model/create-problem.ts';
import type { EntryRecord } from '../../src/pipeline/entry-record.ts';
import type { CaptureDigest } from '../../src/pipeline/group/capture-digest.ts';
import { decodeDigest } from '../../src/pipeline/group/encode-digest.ts';
import { decodeReport } from '../../src/pipeline/group/encode-report.ts';
import {
  describeGrouping,
  groupDigests,
  type JudgedPair,
} from '../../src/pipeline/group/group-captures.ts';
import { linkDigests } from '../../src/pipeline/group/link-digests.ts';
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
import type { CaptureFile, CaptureResult } from './analyse-batch.ts';
import type { BuiltEntry, PlannedMember } from './build-batch.ts';
import { cutBatches } from './cut-batches.ts';
import type { PlannedEntry } from './finish-batch.ts';
import type { PriorEntryFile } from './read-prior-batch.ts';
import type { PlacedCapture } from './read-record.ts';

/** An entry that is ready to be completed and written. */
export interface ReadyEntry extends PlannedEntry {
  readonly built: BuiltEntry;
}

/** A capture that goes into an entry. */
export interface TakenCapture extends PlacedCapture {
  readonly sha256: string;
  readonly path: string;
  readonly unknownPublisher?: string | undefined;
}

/** What the stages make of a content folder, before anything is written. */
export interface StagesOutcome {
  /** Sorted by path. */
  readonly entries: readonly ReadyEntry[];
  readonly captures: readonly TakenCapture[];
  readonly pairs: readonly JudgedPair[];
  /** Digest of each file below entries/ as it stands, by path. */
  readonly before: ReadonlyMap<string, string>;
  /** About captures, by path below captures/. */
  readonly captureMessages: readonly VFileMessage[];
  /** About entries as they stand, by path below entries/. */
  readonly entryMessages: readonly VFileMessage[];
}

/** Files and entries that go to a thread at a time: enough that asking costs little. */
const batchSize = 64;

/**
 * Runs the stages over a content folder. Texts stay in the cache: what is held
 * here of each capture are its fingerprints and where its record stands.
 */
export async function runStages(
  sources: Sources,
  crew: Crew,
  entryStore: Store,
  onProgress: (done: number, path: string) => void,
): Promise<StagesOutcome> {
  const prior = await readPrior(sources, crew);
  const files = sources.captures.map((capture): CaptureFile => ({ ...capture, evidence: '' }));
  const { results, digests } = await analyse(files, crew, onProgress);
  const captureMessages = refuseCaptures(
    results.map(({ sha256, refusal }, index) => ({
      path: files[index]?.path ?? '',
      sha256,
      refusal,
    })),
  );
  const taken = files.flatMap((file, index): (TakenCapture & { digest: CaptureDigest })[] => {
    const { sha256, place, unknownPublisher } = results[index] as CaptureResult;
    const digest = digests[index];
    if (captureMessages[index] || !sha256 || !place || !digest) return [];
    return [{ path: file.path, sha256, file, place, unknownPublisher, digest }];
  });
  const { clusters, pairs } = describeGrouping(groupDigests(taken.map(({ digest }) => digest)));
  const captures = taken.map(({ digest: _, ...capture }) => capture);
  const heads = [...prior.values()].flatMap(({ head }) => head ?? []);
  const entries = await buildEntries(clusters, captures, heads, crew, entryStore);
  const before = new Map([...prior].map(([below, { sha256 }]) => [below, sha256]));
  return {
    entries: entries.map((entry) => ({ ...entry, before: before.get(entry.path) })),
    captures,
    pairs,
    before,
    captureMessages: captureMessages.flatMap((message) => message ?? []),
    entryMessages: [...prior].flatMap(([below, { problem }]) =>
      problem ? createProblem(below, problem.rule, problem.reason) : [],
    ),
  };
}

async function readPrior(
  { entries }: Sources,
  crew: Crew,
): Promise<ReadonlyMap<string, PriorEntryFile>> {
  const read: PriorEntryFile[][] = [];
  await crew.run('prior', cutBatches(entries, batchSize), (batch, index) => {
    read[index] = batch;
  });
  return new Map(read.flat().map((file, index) => [entries[index] ?? '', file]));
}

async function analyse(
  files: readonly CaptureFile[],
  crew: Crew,
  onProgress: (done: number, path: string) => void,
): Promise<{ results: CaptureResult[]; digests: (CaptureDigest | undefined)[] }> {
  const results: CaptureResult[] = [];
  const digests: (CaptureDigest | undefined)[] = [];
  let done = 0;
  await crew.run('analyse', cutBatches(files, batchSize), (batch, index) => {
    for (const [place, result] of batch.captures.entries()) {
      const at = index * batchSize + place;
      results[at] = result;
      digests[at] = result.digest && decodeDigest(batch.digests.subarray(...result.digest));
      onProgress(done++, files[at]?.path ?? '');
    }
  });
  return { results, digests };
}

async function buildEntries(
  groups: readonly (readonly number[])[],
  captures: readonly TakenCapture[],
  prior: readonly (PriorEntryFile['head'] & object)[],
  crew: Crew,
  store: Store,
): Promise<Omit<ReadyEntry, 'before'>[]> {
  const clusters = arrangeClusters(groups, captures);
  const inherited = inheritIdentity(clusters, prior);
  const plans = clusters.map((cluster, index) =>
    cluster.map(({ file, place }, at): PlannedMember => {
      const siglum = inherited[index]?.sigla[at] ?? '';
      return { file, place, siglum };
    }),
  );
  const built: BuiltEntry[] = [];
  await crew.run('build', cutBatches(plans, batchSize), (batch, index) => {
    for (const [place, entry] of batch.entries()) built[index * batchSize + place] = entry;
  });
  const ids = nameEntries(
    built.map(({ title }, index) => ({ title, captures: clusters[index] ?? [] })),
    inherited,
    prior,
  );
  const links = nameLinks(
    linkDigests(built.map(({ report }) => decodeReport(report))),
    (index) => ({
      id: ids[index] ?? '',
      names: readNames(store, built[index] as BuiltEntry),
    }),
  );
  const stories = nameStories(links, listPriorStories(prior));
  return built
    .map((entry, index): Omit<ReadyEntry, 'before'> => {
      const id = ids[index] ?? '';
      const story = stories.get(id) ?? null;
      const aliases = [...(inherited[index]?.aliases ?? [])];
      const members = plans[index] ?? [];
      const witnesses = members.map(({ siglum }, at) => ({
        sha256: clusters[index]?.[at]?.sha256 ?? '',
        siglum,
      }));
      return {
        place: entry.place,
        identity: { id, aliases, story },
        members,
        head: { id, aliases, witnesses, story },
        path: placeEntry(id, entry.date),
        built: entry,
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The names and figures of an entry that was built in this run. */
function readNames(store: Store, { place }: BuiltEntry): EntryRecord['names'] {
  const kept = store.readAt(place);
  if (!kept) throw new Error('A record of the cache was damaged while ingest was running');
  return (JSON.parse(kept.toString('utf8')) as EntryRecord).names;
}
