import type { VFileMessage } from 'vfile-message';
import type { Archive } from '../model/archive.ts';
import type { Capture } from '../model/capture.ts';
import type { Concept } from '../model/concept.ts';
import type { PlacedDecision } from '../model/decision.ts';
import type { EntryHead } from '../model/entry.ts';
import type { Publisher } from '../model/publisher.ts';
import type { Tombstone } from '../model/tombstone.ts';
import type { AnalysedCapture } from './analyse-capture.ts';
import { analyseFile } from './analyse-file.ts';
import { buildEntry, completeHead } from './build-entry.ts';
import { complainOfUnmet } from './decide/complain-of.ts';
import { constrainClusters } from './decide/constrain-clusters.ts';
import { listBlockDecisions } from './decide/list-decisions.ts';
import { listDigests, listWithdrawn } from './decide/list-withdrawn.ts';
import { makeTombstone, type WithdrawnSource } from './decide/make-tombstone.ts';
import { planEntries } from './decide/plan-entries.ts';
import { readConstraints } from './decide/read-constraints.ts';
import { describeForGrouping } from './describe-for-grouping.ts';
import { type Grouping, groupCaptures } from './group/group-captures.ts';
import { linkReports } from './group/link-reports.ts';
import { listPriorStories, nameStories } from './group/name-stories.ts';
import { arrangeClusters } from './identify/arrange-clusters.ts';
import { inheritIdentity } from './identify/inherit-identity.ts';
import { refuseCaptures } from './refuse-captures.ts';
import { prepareVocabulary } from './tag/assign-tags.ts';
import { recordWitness } from './witness-record.ts';
import { formatEntry } from './write/format-entry.ts';
import { placeEntry } from './write/place-entry.ts';
import { type WrittenTombstone, writeTombstones } from './write/write-tombstones.ts';

/** All that ingest reads. */
export interface Collection {
  readonly archive: Pick<Archive, 'rights' | 'access'>;
  readonly concepts: readonly Concept[];
  readonly publishers: readonly Publisher[];
  readonly captures: readonly Capture[];
  /** The entries as they stand, for ids, addresses and sigla to last. */
  readonly prior: readonly EntryHead[];
  /** What stands for entries that were withdrawn before. */
  readonly tombstones?: readonly Tombstone[];
  /** What people decided. */
  readonly decisions?: readonly PlacedDecision[];
}

/** An entry as ingest writes it. */
export interface WrittenEntry {
  /** Path below content/entries. */
  readonly path: string;
  readonly source: string;
  readonly head: Omit<EntryHead, 'seal'>;
}

export interface Outcome {
  /** Sorted by path; made from the captures that were not refused, and to be written only where no message is fatal. */
  readonly entries: readonly WrittenEntry[];
  /** Sorted by path. */
  readonly tombstones: readonly WrittenTombstone[];
  readonly analysed: readonly AnalysedCapture[];
  readonly grouping: Grouping;
  /** Problems and remarks; those with `fatal: true` forbid writing. */
  readonly messages: readonly VFileMessage[];
}

/**
 * From captures to entries, stage by stage, all in memory. Bad content never
 * throws: it gives messages. The command runs the same stages over many
 * processors and with a cache, to the same bytes.
 */
export function runPipeline(collection: Collection): Outcome {
  const { publishers, archive, prior, tombstones = [], decisions = [] } = collection;
  const decided = decisions.map(({ decision }) => decision);
  const captures = [...collection.captures].sort((a, b) => (a.path < b.path ? -1 : 1));
  const analyses = captures.map((capture) => {
    const own = listBlockDecisions(decided, capture.path);
    return { path: capture.path, decisions: own, ...analyseFile(capture, publishers, own) };
  });
  const refusals = refuseCaptures(analyses);
  const known = [...prior, ...tombstones];
  const withdrawn = listWithdrawn<WithdrawnSource>(known, decided);
  const aside = listDigests(withdrawn);
  const taken = analyses.filter(({ sha256 = '' }, index) => !refusals[index] && !aside.has(sha256));
  const analysed = taken.flatMap((own) => own.analysed ?? []);

  const context = {
    publishers,
    rights: archive.rights,
    access: archive.access,
    vocabulary: prepareVocabulary(collection.concepts),
  };
  const records = analysed.map((own) => {
    const record = recordWitness(own);
    return { sha256: record.capture.sha256, path: record.capture.path, record };
  });
  const found = groupCaptures(analysed.values().map(describeForGrouping));
  const constraints = readConstraints(decisions, records, known);
  const constrained = constrainClusters(found.clusters, found.pairs, records, constraints);
  const grouping = { ...found, clusters: constrained.clusters };

  const clusters = arrangeClusters(grouping.clusters, records);
  const inherited = inheritIdentity(clusters, known);
  const machine = clusters.map((cluster, index) =>
    buildEntry(
      cluster.map(({ record }) => record),
      inherited[index]?.sigla ?? [],
      context,
    ),
  );
  const plan = planEntries(
    machine.map(({ head }, index) => ({ title: head.title, captures: clusters[index] ?? [] })),
    inherited,
    {
      known,
      withdrawn,
      tombstones,
      captures: analyses.flatMap(({ path, sha256 }) => [path, sha256 ?? '']),
      isPartial: refusals.some((refusal) => refusal !== undefined),
    },
    decisions,
  );
  if (plan.newlyWithdrawn.length > 0) {
    // What is withdrawn must not decide how the rest is grouped, so that its captures can go.
    const heads = plan.newlyWithdrawn.flatMap((index): EntryHead[] => {
      const draft = machine[index];
      const { name: id = '' } = plan.entries[index] ?? {};
      const aliases = [...(inherited[index]?.aliases ?? [])];
      return draft ? [{ ...completeHead(draft, { id, aliases, story: null }), seal: '' }] : [];
    });
    return runPipeline({ ...collection, prior: [...prior, ...heads] });
  }
  const drafts = machine.map((draft, index) => {
    const own = plan.entries[index]?.decisions ?? [];
    if (own.length === 0) return draft;
    const members = (clusters[index] ?? []).map(({ record }) => record);
    return buildEntry(members, inherited[index]?.sigla ?? [], context, own);
  });

  const links = linkReports(
    drafts.map(({ head, text }, index) => ({
      id: plan.entries[index]?.id ?? '',
      title: head.title,
      text,
      published: head.published?.date,
      isSecret: head.access !== undefined,
    })),
  );
  const stories = nameStories(links, listPriorStories(prior));
  const entries = drafts
    .map((draft, index): WrittenEntry => {
      const { id = '', aliases = [] } = plan.entries[index] ?? {};
      const identity = { id, aliases: [...aliases], story: stories.get(id) ?? null };
      const head = completeHead(draft, identity);
      const path = placeEntry(id, head.published?.date);
      return { path, source: formatEntry(head, draft.blocks), head };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    entries,
    tombstones: writeTombstones(withdrawn.map((own) => makeTombstone(own, decided))),
    analysed,
    grouping,
    messages: [
      ...refusals.flatMap((own) => own ?? []),
      ...taken.flatMap((own) =>
        complainOfUnmet(decisions, own.decisions, own.analysed?.unmet ?? []),
      ),
      ...constraints.problems,
      ...constrained.problems,
      ...plan.problems,
      ...drafts.flatMap(({ unmet }, index) =>
        complainOfUnmet(decisions, plan.entries[index]?.decisions ?? [], unmet),
      ),
    ],
  };
}
