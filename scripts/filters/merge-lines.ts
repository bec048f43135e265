import { compareSigla } from '../../src/model/siglum.ts';
import { buildEntry } from '../../src/pipeline/build-entry.ts';
import { type EntryRecord, recordEntry } from '../../src/pipeline/entry-record.ts';
import { encodeReport } from '../../src/pipeline/group/encode-report.ts';
import { prepareVocabulary } from '../../src/pipeline/tag/assign-tags.ts';
import { readSources } from '../shell/read-sources.ts';
import { readLines, readRuns, writeLine } from './lines.ts';
import type { MemberLine } from './verify-lines.ts';

/** An entry that is neither named nor linked. */
export interface DraftLine {
  readonly cluster: string;
  readonly members: readonly { readonly path: string; readonly sha256: string }[];
  readonly entry: EntryRecord;
  /** What links it to others, in base64. */
  readonly report: string;
}

/** Members in, sorted; each cluster merged out. */
export async function mergeLines(content: string): Promise<void> {
  const { publishers, rights, access, concepts } = await readSources(content);
  const context = { publishers, rights, access, vocabulary: prepareVocabulary(concepts) };
  for await (const run of readRuns(readLines<MemberLine>(), ({ cluster }) => cluster)) {
    const members = [...run].sort((a, b) => compareSigla(a.siglum, b.siglum));
    const draft = buildEntry(
      members.map(({ record }) => record),
      members.map(({ siglum }) => siglum),
      context,
    );
    const { record: entry, digest } = recordEntry(draft);
    await writeLine({
      cluster: run[0].cluster,
      members: members.map(({ record: { capture } }) => ({
        path: capture.path,
        sha256: capture.sha256,
      })),
      entry,
      report: Buffer.from(encodeReport(digest)).toString('base64'),
    } satisfies DraftLine);
  }
}
