import type { VFileMessage } from 'vfile-message';
import type { Archive } from '../model/archive.ts';
import type { Capture } from '../model/capture.ts';
import type { Concept } from '../model/concept.ts';
import type { EntryHead } from '../model/entry.ts';
import type { Publisher } from '../model/publisher.ts';
import type { AnalysedCapture } from './analyse-capture.ts';
import { analyseFile } from './analyse-file.ts';
import { buildEntry, completeHead } from './build-entry.ts';
import { describeForGrouping } from './describe-for-grouping.ts';
import { type Grouping, groupCaptures } from './group/group-captures.ts';
import { linkReports } from './group/link-reports.ts';
import { listPriorStories, nameStories } from './group/name-stories.ts';
import { arrangeClusters } from './identify/arrange-clusters.ts';
import { inheritIdentity } from './identify/inherit-identity.ts';
import { nameEntries } from './identify/name-entries.ts';
import { refuseCaptures } from './refuse-captures.ts';
import { prepareVocabulary } from './tag/assign-tags.ts';
import { recordWitness } from './witness-record.ts';
import { formatEntry } from './write/format-entry.ts';
import { placeEntry } from './write/place-entry.ts';

/** All that ingest reads. */
export interface Collection {
  readonly archive: Pick<Archive, 'rights' | 'access'>;
  readonly concepts: readonly Concept[];
  readonly publishers: readonly Publisher[];
  readonly captures: readonly Capture[];
  /** The entries as they stand, for ids, addresses and sigla to last. */
  readonly prior: readonly EntryHead[];
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
  const { publishers, archive, prior } = collection;
  const captures = [...collection.captures].sort((a, b) => (a.path < b.path ? -1 : 1));
  const analyses = captures.map((capture) => ({
    path: capture.path,
    ...analyseFile(capture, publishers),
  }));
  const refusals = refuseCaptures(analyses);
  const analysed = analyses.flatMap((own, index) => (refusals[index] ? [] : (own.analysed ?? [])));

  const grouping = groupCaptures(analysed.values().map(describeForGrouping));

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
  const clusters = arrangeClusters(grouping.clusters, records);
  const inherited = inheritIdentity(clusters, prior);
  const drafts = clusters.map((cluster, index) =>
    buildEntry(
      cluster.map(({ record }) => record),
      inherited[index]?.sigla ?? [],
      context,
    ),
  );
  const named = drafts.map(({ head }, index) => ({
    title: head.title,
    captures: clusters[index] ?? [],
  }));
  const ids = nameEntries(named, inherited, prior);

  const links = linkReports(
    drafts.map(({ head, text }, index) => ({
      id: ids[index] ?? '',
      title: head.title,
      text,
      published: head.published?.date,
      isSecret: head.access !== undefined,
    })),
  );
  const stories = nameStories(links, listPriorStories(prior));
  const entries = drafts
    .map((draft, index): WrittenEntry => {
      const id = ids[index] ?? '';
      const aliases = [...(inherited[index]?.aliases ?? [])];
      const head = completeHead(draft, { id, aliases, story: stories.get(id) ?? null });
      const path = placeEntry(id, head.published?.date);
      return { path, source: formatEntry(head, draft.blocks), head };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { entries, analysed, grouping, messages: refusals.flatMap((own) => own ?? []) };
}
