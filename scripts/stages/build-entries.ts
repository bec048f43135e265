import { decodeReport } from '../../src/pipeline/group/encode-report.ts';
import { linkDigests, type ReportLink } from '../../src/pipeline/group/link-digests.ts';
import type { SharedLink } from '../../src/pipeline/group/link-reports.ts';
import type { Store } from '../cache/open-store.ts';
import type { Crew } from '../crew/crew.ts';
import { type BuiltEntry, type EntryMaterial, keyEntry } from './build-batch.ts';
import { batchSize, cutBatches } from './cut-batches.ts';
import { DamagedCache } from './damaged-cache.ts';
import type { JobContext } from './jobs.ts';
import type { Snapshot } from './snapshot.ts';

/** New entries beyond which all are linked anew. */
const mostLinked = 64;
/** Entries from which linking all takes so much memory that threads are better started anew. */
const manyEntries = 20_000;

/** Builds the planned entries, but for those that the last run built; results in the order of the plans. */
export async function buildEntries(
  plans: readonly EntryMaterial[],
  former: Snapshot | undefined,
  crew: Crew,
  context: JobContext,
): Promise<BuiltEntry[]> {
  const known = new Map(former?.entries.map(({ built }) => [built.place.key, built]));
  const built = plans.map((own) => known.get(keyEntry(own, context.entryVersion)));
  const missing = [...built.keys()].filter((index) => built[index] === undefined);
  const batches = cutBatches(
    missing.flatMap((index) => plans[index] ?? []),
    batchSize,
  );
  await crew.run('build', batches, (batch, number) => {
    for (const [place, entry] of batch.entries())
      built[missing[number * batchSize + place] ?? 0] = entry;
  });
  return built as BuiltEntry[];
}

/** All links between entries, by number; those between entries that the last run linked are taken over. */
export async function linkEntries(
  entries: readonly BuiltEntry[],
  former: Snapshot | undefined,
  crew: Crew,
  store: Store,
): Promise<readonly (ReportLink & Partial<SharedLink>)[]> {
  const numbers = new Map(entries.map(({ place }, index) => [place.key, index]));
  const knownKeys = new Set(former?.entries.map(({ built }) => built.place.key));
  const wanted = [...entries.keys()].filter(
    (index) => !knownKeys.has(entries[index]?.place.key ?? ''),
  );
  if (!former || wanted.length > mostLinked) {
    if (entries.length > manyEntries) await crew.rest();
    return linkDigests(loadReports(entries, store));
  }
  const numberOf = (known: number) => numbers.get(former.entries[known]?.built.place.key ?? '');
  const kept = former.links.flatMap((link): SharedLink[] => {
    const [first, second] = [numberOf(link.first), numberOf(link.second)];
    if (first === undefined || second === undefined) return [];
    return [{ ...link, first: Math.min(first, second), second: Math.max(first, second) }];
  });
  if (wanted.length === 0) return kept;
  const fresh: ReportLink[] = [];
  const reports = entries.map(({ reportPlace }) => reportPlace);
  await crew.run('link', [{ reports, wanted }], (links) => {
    if (!links) throw new DamagedCache();
    fresh.push(...links);
  });
  return [...kept, ...fresh];
}

function loadReports(entries: readonly BuiltEntry[], store: Store) {
  return store.readAll(entries.map(({ reportPlace }) => reportPlace)).map((bytes) => {
    if (!bytes) throw new DamagedCache();
    return decodeReport(bytes);
  });
}
