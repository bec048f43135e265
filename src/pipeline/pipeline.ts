import type { VFileMessage } from 'vfile-message';
import type { Archive } from '../model/archive.ts';
import type { Capture } from '../model/capture.ts';
import type { Concept } from '../model/concept.ts';
import { createProblem } from '../model/create-problem.ts';
import type { EntryHead } from '../model/entry.ts';
import type { Publisher } from '../model/publisher.ts';
import { parseCapture } from './accession/parse-capture.ts';
import { type AnalysedCapture, analyseCapture } from './analyse-capture.ts';
import { buildEntry, completeHead } from './build-entry.ts';
import { describeForGrouping } from './describe-for-grouping.ts';
import { type Grouping, groupCaptures } from './group/group-captures.ts';
import { linkReports } from './group/link-reports.ts';
import { nameStories } from './group/name-stories.ts';
import { findMark } from './identify/find-mark.ts';
import { inheritIdentity } from './identify/inherit-identity.ts';
import { nameEntries } from './identify/name-entries.ts';
import { prepareVocabulary } from './tag/assign-tags.ts';
import { formatEntry } from './write/format-entry.ts';

/** All that ingest reads. */
export interface Collection {
  readonly archive: Pick<Archive, 'rights'>;
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
 * From captures to entries, stage by stage. Bad content never throws: it gives
 * messages.
 */
export function runPipeline(
  collection: Collection,
  onProgress: (done: number, path: string) => void = () => {},
): Outcome {
  const { publishers, archive, prior } = collection;
  const captures = [...collection.captures].sort((a, b) => (a.path < b.path ? -1 : 1));
  const messages: VFileMessage[] = [];
  const analysed: AnalysedCapture[] = [];
  const seen = new Map<string, string>();
  for (const [index, capture] of captures.entries()) {
    onProgress(index, capture.path);
    const accession = parseCapture(capture);
    messages.push(...accession.messages);
    const { parsed } = accession;
    if (!parsed) continue;
    const twin = seen.get(parsed.sha256);
    if (twin !== undefined) {
      messages.push(
        createProblem(
          capture.path,
          'duplicate-bytes',
          `has the same bytes as ${twin}. A capture is kept once: delete one of the two`,
        ),
      );
      continue;
    }
    seen.set(parsed.sha256, capture.path);
    const result = analyseCapture(parsed, publishers);
    if (result.blocks.length === 0) {
      messages.push(
        createProblem(
          capture.path,
          'no-article',
          'holds no article: no paragraph of running text was found. `npm run ingest -- --explain` with this path shows what became of each line; if there is none, take the file away',
        ),
      );
      continue;
    }
    analysed.push(result);
  }

  const grouping = groupCaptures(analysed.values().map(describeForGrouping));

  const context = {
    publishers,
    rights: archive.rights,
    vocabulary: prepareVocabulary(collection.concepts),
  };
  const clusters = grouping.clusters
    .map((members) => members.flatMap((index) => analysed[index] ?? []))
    .sort((a, b) => (clusterKey(a) < clusterKey(b) ? -1 : 1));
  const members = clusters.map((cluster) =>
    cluster.map(({ cleaned: { capture } }) => ({ sha256: capture.sha256, path: capture.path })),
  );
  const inherited = inheritIdentity(members, prior);
  const drafts = clusters.map((cluster, index) =>
    buildEntry(cluster, inherited[index]?.sigla ?? [], context),
  );
  const ids = nameEntries(
    drafts.map(({ head }, index) => ({ title: head.title, captures: members[index] ?? [] })),
    inherited,
    prior,
  );

  const links = linkReports(
    drafts.map(({ head, text }, index) => ({
      id: ids[index] ?? '',
      title: head.title,
      text,
      published: head.published?.date,
    })),
  );
  const priorStories = new Map(prior.flatMap(({ id, story }) => (story ? [[id, story.id]] : [])));
  const stories = nameStories(links, priorStories);
  const entries = drafts
    .map((draft, index): WrittenEntry => {
      const id = ids[index] ?? '';
      const aliases = [...(inherited[index]?.aliases ?? [])];
      const head = completeHead(draft, { id, aliases, story: stories.get(id) ?? null });
      const folder = head.published?.date.slice(0, 4) ?? 'undated';
      return { path: `${folder}/${id}.md`, source: formatEntry(head, draft.blocks), head };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { entries, analysed, grouping, messages };
}

function clusterKey(members: readonly AnalysedCapture[]): string {
  return findMark(members.map(({ cleaned }) => cleaned.capture));
}
