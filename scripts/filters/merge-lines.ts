import type { Decision } from '../../src/model/decision.ts';
import { compareSigla } from '../../src/model/siglum.ts';
import { buildEntry } from '../../src/pipeline/build-entry.ts';
import { listDecisions } from '../../src/pipeline/decide/list-decisions.ts';
import { type EntryRecord, recordEntry } from '../../src/pipeline/entry-record.ts';
import { encodeReport } from '../../src/pipeline/group/encode-report.ts';
import { distinguishSlug, makeSlug } from '../../src/pipeline/identify/make-slug.ts';
import { prepareVocabulary } from '../../src/pipeline/tag/assign-tags.ts';
import { readSources } from '../shell/read-sources.ts';
import { readLines, readRuns, writeLine } from './lines.ts';
import type { MemberLine } from './verify-lines.ts';

/** An entry that is built, and what links it to others, in base64. */
export interface DraftRecord {
  readonly entry: EntryRecord;
  readonly report: string;
}

/** An entry that is neither named nor linked. */
export interface DraftLine extends DraftRecord {
  readonly cluster: string;
  readonly members: readonly { readonly path: string; readonly sha256: string }[];
  /**
   * The entry as people decided, by the ids that it may get, `""` for any other;
   * only where decisions are about it then.
   */
  readonly decided?: Readonly<Record<string, DraftRecord>>;
}

/** Members in, sorted; each cluster merged out. */
export async function mergeLines(content: string): Promise<void> {
  const { publishers, rights, access, concepts, decisions } = await readSources(content);
  const context = { publishers, rights, access, vocabulary: prepareVocabulary(concepts) };
  const all = decisions.map(({ decision }) => decision);
  for await (const run of readRuns(readLines<MemberLine>(), ({ cluster }) => cluster)) {
    const [{ cluster, entry }] = run;
    const sorted = [...run].sort((a, b) => compareSigla(a.siglum, b.siglum));
    const build = (own: readonly Decision[]): DraftRecord => {
      const draft = buildEntry(
        sorted.map(({ record }) => record),
        sorted.map(({ siglum }) => siglum),
        context,
        own,
      );
      const { record, digest } = recordEntry(draft);
      return { entry: record, report: Buffer.from(encodeReport(digest)).toString('base64') };
    };
    const members = sorted.map(({ record: { capture } }) => ({
      path: capture.path,
      sha256: capture.sha256,
    }));
    const machine = build([]);
    const identities = entry ? [entry] : listNames(machine.entry.title, cluster);
    const decided =
      all.length === 0
        ? []
        : identities.flatMap((identity) => {
            const own = listDecisions(all, identity, members).decisions;
            return own.length > 0 ? [[identity.id, build(own)] as const] : [];
          });
    const optional = decided.length > 0 ? { decided: Object.fromEntries(decided) } : {};
    await writeLine({ cluster, members, ...machine, ...optional } satisfies DraftLine);
  }
}

/**
 * The ids that a new entry may get and decisions may name: its title's slug, or
 * that with a hash where others have the same. Without an id only decisions
 * about its captures are about it.
 */
function listNames(title: string, cluster: string): { id: string; aliases: string[] }[] {
  const slug = makeSlug(title, cluster);
  return ['', slug, distinguishSlug(slug, cluster)].map((id) => ({ id, aliases: [] }));
}
