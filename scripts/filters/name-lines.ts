import type { Moment } from '../../src/model/moment.ts';
import { decodeReport } from '../../src/pipeline/group/encode-report.ts';
import { linkDigests } from '../../src/pipeline/group/link-digests.ts';
import { nameLinks } from '../../src/pipeline/group/link-reports.ts';
import { listPriorStories, nameStories } from '../../src/pipeline/group/name-stories.ts';
import { inheritIdentity } from '../../src/pipeline/identify/inherit-identity.ts';
import { nameEntries } from '../../src/pipeline/identify/name-entries.ts';
import { placeEntry } from '../../src/pipeline/write/place-entry.ts';
import { sealEntry } from '../../src/pipeline/write/seal-entry.ts';
import { readLines, writeLine } from './lines.ts';
import type { DraftLine } from './merge-lines.ts';
import { readHeads } from './read-heads.ts';

/** Drafts in, in order of clusters; each entry's file out: its path below entries/ and its source. */
export async function nameDrafts(content: string): Promise<void> {
  const drafts: DraftLine[] = [];
  for await (const draft of readLines<DraftLine>()) drafts.push(draft);
  drafts.sort((a, b) => (a.cluster < b.cluster ? -1 : 1));
  const prior = readHeads(content);
  const clusters = drafts.map(({ members }) => members);
  const inherited = inheritIdentity(clusters, prior);
  const ids = nameEntries(
    drafts.map(({ entry, members }) => ({ title: entry.title, captures: members })),
    inherited,
    prior,
  );
  const digests = drafts.map(({ report }) =>
    decodeReport(new Uint8Array(Buffer.from(report, 'base64'))),
  );
  const links = nameLinks(linkDigests(digests), (index) => ({
    id: ids[index] ?? '',
    names: drafts[index]?.entry.names ?? { features: [], phrases: [] },
  }));
  const stories = nameStories(links, listPriorStories(prior));
  for (const [index, { entry }] of drafts.entries()) {
    const id = ids[index] ?? '';
    const aliases = [...(inherited[index]?.aliases ?? [])];
    const date: Moment | undefined = entry.date;
    const source = sealEntry(entry.rendered, { id, aliases, story: stories.get(id) ?? null });
    await writeLine({ path: placeEntry(id, date), source });
  }
}
