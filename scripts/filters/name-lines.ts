import { complainOfUnmet } from '../../src/pipeline/decide/complain-of.ts';
import { makeTombstone, type WithdrawnSource } from '../../src/pipeline/decide/make-tombstone.ts';
import { planEntries } from '../../src/pipeline/decide/plan-entries.ts';
import { decodeReport } from '../../src/pipeline/group/encode-report.ts';
import { linkDigests } from '../../src/pipeline/group/link-digests.ts';
import { nameLinks, shareNames } from '../../src/pipeline/group/link-reports.ts';
import { listPriorStories, nameStories } from '../../src/pipeline/group/name-stories.ts';
import { inheritIdentity } from '../../src/pipeline/identify/inherit-identity.ts';
import { placeEntry } from '../../src/pipeline/write/place-entry.ts';
import { sealEntry } from '../../src/pipeline/write/seal-entry.ts';
import { writeTombstones } from '../../src/pipeline/write/write-tombstones.ts';
import { formatMessages } from '../shell/format-messages.ts';
import { readLines, writeLine } from './lines.ts';
import type { DraftLine } from './merge-lines.ts';
import { readRecord } from './read-record.ts';

/**
 * Drafts in, in order of clusters; each entry's file out, and each tombstone's:
 * its path below entries/ and its source. Returns the exit code.
 */
export async function nameDrafts(content: string): Promise<0 | 1> {
  const found: DraftLine[] = [];
  for await (const draft of readLines<DraftLine>()) found.push(draft);
  found.sort((a, b) => (a.cluster < b.cluster ? -1 : 1));
  const { sources, decisions, decided, heads, tombstones, known, withdrawn } =
    await readRecord(content);
  const inherited = inheritIdentity(
    found.map(({ members }) => members),
    known,
  );
  const { entries, newlyWithdrawn, problems } = planEntries(
    found.map(({ entry, members }) => ({ title: entry.title, captures: members })),
    inherited,
    {
      known,
      withdrawn,
      tombstones,
      captures: [
        ...sources.captures.map(({ path }) => path),
        ...found.flatMap(({ members }) => members.map(({ sha256 }) => sha256)),
      ],
      isPartial: false,
    },
    decisions,
  );
  const all = found.map((draft, index) => {
    const plan = entries[index] ?? { name: '', id: '', aliases: [], decisions: [] };
    return { ...draft, ...(draft.decided?.[plan.name] ?? draft.decided?.['']), plan };
  });
  const drafts = all.filter((_, index) => !newlyWithdrawn.includes(index));
  const complaints = [
    ...problems,
    ...drafts.flatMap(({ entry, plan }) =>
      complainOfUnmet(decisions, plan.decisions, entry.unmet ?? []),
    ),
  ];
  if (complaints.length > 0) {
    process.stderr.write(`${formatMessages(complaints)}\n`);
    return 1;
  }
  const digests = drafts.map(({ report }) =>
    decodeReport(new Uint8Array(Buffer.from(report, 'base64'))),
  );
  const links = nameLinks(
    shareNames(
      linkDigests(digests),
      (index) => drafts[index]?.entry.names ?? { features: [], phrases: [] },
    ),
    (index) => drafts[index]?.plan.id ?? '',
  );
  const stories = nameStories(links, listPriorStories(heads));
  for (const { entry, plan } of drafts) {
    const { id, aliases } = plan;
    const identity = { id, aliases: [...aliases], story: stories.get(id) ?? null };
    const source = sealEntry(entry.rendered, identity);
    await writeLine({ path: placeEntry(id, entry.date), source });
  }
  const gone = newlyWithdrawn.flatMap((index): WithdrawnSource[] => {
    const draft = all[index];
    if (!draft) return [];
    return [describeDraft(draft, draft.plan.name, inherited[index]?.sigla ?? [])];
  });
  const stones = [...withdrawn, ...gone].map((own) => makeTombstone(own, decided));
  for (const { path, source } of writeTombstones(stones)) await writeLine({ path, source });
  return 0;
}

/** A draft as a tombstone is made from it. */
function describeDraft(
  { members, entry }: DraftLine,
  id: string,
  sigla: readonly string[],
): WithdrawnSource {
  const witnesses = members.map(({ path, sha256 }, at) => ({
    siglum: sigla[at] ?? '',
    capture: path,
    sha256,
  }));
  return { id, aliases: [], title: entry.title, published: entry.date ?? null, witnesses };
}
