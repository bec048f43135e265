import type { VFileMessage } from 'vfile-message';
import { createProblem } from '../../src/model/create-problem.ts';
import type { EntryHead } from '../../src/model/entry.ts';
import { complainOfUnmet } from '../../src/pipeline/decide/complain-of.ts';
import { constrainClusters } from '../../src/pipeline/decide/constrain-clusters.ts';
import { listDigests, listWithdrawn } from '../../src/pipeline/decide/list-withdrawn.ts';
import { makeTombstone } from '../../src/pipeline/decide/make-tombstone.ts';
import type { EntryRecordings } from '../../src/pipeline/decide/plan-entries.ts';
import { readConstraints } from '../../src/pipeline/decide/read-constraints.ts';
import {
  describeGrouping,
  type GroupingState,
  type JudgedPair,
} from '../../src/pipeline/group/group-captures.ts';
import type { SharedLink } from '../../src/pipeline/group/link-reports.ts';
import { listPriorStories } from '../../src/pipeline/group/name-stories.ts';
import { refuseCaptures } from '../../src/pipeline/refuse-captures.ts';
import {
  type WrittenTombstone,
  writeTombstones,
} from '../../src/pipeline/write/write-tombstones.ts';
import { decisionsFile } from '../shell/read-decisions.ts';
import type { Sources } from '../shell/read-sources.ts';
import { readTombstones } from '../shell/read-tombstones.ts';
import { type AnalysedFile, analyseCaptures } from './analyse-captures.ts';
import { attachDecisions } from './attach-decisions.ts';
import type { BuiltEntry } from './build-batch.ts';
import {
  composeEntries,
  type ReadyEntry,
  type StageTools,
  type TakenCapture,
} from './compose-entries.ts';
import { groupTaken } from './group-taken.ts';
import { readEntryFiles } from './read-entry-files.ts';
import { readWithdrawn } from './read-withdrawn.ts';
import type { KnownEntryFile } from './snapshot.ts';

/** What the stages make of a content folder, before anything is written. */
export interface StagesOutcome {
  /** Sorted by path. */
  readonly entries: readonly ReadyEntry[];
  /** What is to stand for withdrawn entries, sorted by path. */
  readonly tombstones: readonly WrittenTombstone[];
  /** SHA-256 of tombstones as they stand, by path. */
  readonly tombstoneDigests: ReadonlyMap<string, string>;
  /** In the order in which grouping numbers them. */
  readonly captures: readonly TakenCapture[];
  readonly pairs: readonly JudgedPair[];
  readonly grouping: GroupingState;
  readonly links: readonly SharedLink[];
  /** Entries in the order in which `links` numbers them. */
  readonly built: readonly BuiltEntry[];
  readonly analysed: readonly AnalysedFile[];
  /** The files below entries/ as they stand. */
  readonly files: readonly KnownEntryFile[];
  /** About captures, by path below captures/. */
  readonly captureMessages: readonly VFileMessage[];
  /** About entries as they stand, by path below entries/. */
  readonly entryMessages: readonly VFileMessage[];
  /** About decisions, by path below the content folder. */
  readonly decisionMessages: readonly VFileMessage[];
}

/**
 * Runs the stages over a content folder. Texts stay in the cache: what is held
 * here of each capture are its fingerprints and where its record stands.
 * @param extra entries that stand in no file, but are withdrawn by a decision
 */
export async function runStages(
  sources: Sources,
  tools: StageTools,
  extra: readonly EntryHead[] = [],
): Promise<StagesOutcome> {
  const { crew, context, stores, former, onProgress } = tools;
  const { decisions } = sources;
  const decided = decisions.map(({ decision }) => decision);
  const files = await readEntryFiles(sources.entries, context.content, former, crew);
  const stones = readTombstones(context.content, sources.tombstones);
  const analysed = await analyseCaptures(
    attachDecisions(sources.captures, decided),
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
  const heads = files.flatMap(({ file }) => file.head ?? []);
  const known = [...heads, ...stones.tombstones, ...extra];
  const withdrawn = listWithdrawn(known, decided);
  const aside = listDigests(withdrawn);
  const taken = analysed.flatMap((own, index) =>
    refusals[index] || aside.has(own.result.sha256 ?? '') ? [] : takeCapture(own),
  );
  const grouped = await groupTaken(taken, former, crew, stores.digests);
  const { clusters, pairs } = describeGrouping(grouped.grouping);
  const constraints = readConstraints(decisions, grouped.captures, known);
  const constrained = constrainClusters(clusters, pairs, grouped.captures, constraints);
  const recordings: EntryRecordings = {
    known,
    withdrawn,
    tombstones: stones.tombstones,
    captures: analysed.flatMap(({ path, result }) => [path, result.sha256 ?? '']),
    isPartial:
      refusals.some((refusal) => refusal !== undefined) ||
      // What a ruling that cannot be read keeps away must not be missed as well.
      sources.messages.some(({ file }) => file === decisionsFile),
  };
  const composed = await composeEntries(
    constrained.clusters,
    grouped.captures,
    recordings,
    decisions,
    listPriorStories(heads),
    tools,
  );
  // What is withdrawn must not decide how the rest is grouped, so that its captures can go.
  if (composed.newlyWithdrawn.length > 0)
    return runStages(sources, tools, [...extra, ...composed.newlyWithdrawn]);
  const before = new Map(files.map(({ path, file }) => [path, file.sha256]));
  const withdrawnHeads = new Set(withdrawn.map(({ id }) => id));
  return {
    entries: composed.entries.map((entry) => ({ ...entry, before: before.get(entry.path) })),
    links: composed.links,
    built: composed.built,
    tombstones: writeTombstones(
      [
        ...readWithdrawn(files, context.content, withdrawnHeads),
        ...[...stones.tombstones, ...extra].filter(({ id }) => withdrawnHeads.has(id)),
      ].map((own) => makeTombstone(own, decided)),
    ),
    tombstoneDigests: stones.digests,
    captures: grouped.captures,
    grouping: grouped.grouping,
    pairs,
    analysed,
    files,
    captureMessages: refusals.flatMap((message) => message ?? []),
    entryMessages: [
      ...files.flatMap(({ path, file: { problem } }) =>
        problem ? createProblem(path, problem.rule, problem.reason) : [],
      ),
      ...stones.messages,
    ],
    decisionMessages: [
      ...taken.flatMap(({ file, unmet }) =>
        complainOfUnmet(decisions, file.decisions ?? [], unmet ?? []),
      ),
      ...constraints.problems,
      ...constrained.problems,
      ...composed.problems,
    ],
  };
}

function takeCapture({ path, file, result }: AnalysedFile): TakenCapture[] {
  const { key, sha256, place, digestPlace, sizes, unknownPublisher, unmet } = result;
  if (!sha256 || !place || !digestPlace || !sizes) return [];
  return [{ path, file, key, sha256, place, digestPlace, sizes, unknownPublisher, unmet }];
}
