import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { dropOldVersions } from '../cache/drop-old-versions.ts';
import { startCrew } from '../crew/crew.ts';
import type { StageTools } from '../stages/compose-entries.ts';
import { createContext } from '../stages/create-context.ts';
import { DamagedCache } from '../stages/damaged-cache.ts';
import { finishEntries } from '../stages/finish-entries.ts';
import { closeStores, openStores } from '../stages/open-stores.ts';
import { rememberRun, type Touched } from '../stages/remember-run.ts';
import { runStages } from '../stages/run-stages.ts';
import { readSnapshot, writeSnapshot } from '../stages/snapshot.ts';
import { grains } from '../stages/stamp-file.ts';
import { isStale } from './compare-entries.ts';
import { createProgress } from './create-progress.ts';
import { listDoubts } from './list-doubts.ts';
import { listMessages, remarkDamage } from './list-messages.ts';
import { placeEdits } from './place-edits.ts';
import { readSources } from './read-sources.ts';
import { printRun, summariseRun } from './report-run.ts';
import { prepareEntries, recoverEntries, replaceEntries } from './swap-entries.ts';

export interface IngestOptions {
  /** The content folder. */
  readonly content: string;
  /** Whether only to compare. */
  readonly check: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  /** The folder of the cache; undefined for none. */
  readonly cache: string | undefined;
  /** Threads; undefined for as many as are worth their start, one a processor at most. */
  readonly jobs: number | undefined;
}

/** Captures for which a further thread is worth its start. */
const worthThread = 150;

/** Runs ingest on a content folder and reports. Returns the exit code. */
export async function runIngest(options: IngestOptions): Promise<0 | 1> {
  const cache = options.cache ?? mkdtempSync(path.join(tmpdir(), 'variorum-cache-'));
  try {
    return await ingest(options, cache);
  } finally {
    if (options.cache === undefined) rmSync(cache, { recursive: true, force: true });
  }
}

async function ingest(options: IngestOptions, folder: string): Promise<0 | 1> {
  const { content, check, json, quiet } = options;
  if (!check) recoverEntries(content);
  const sources = await readSources(content);
  const context = createContext(content, folder, sources);
  const most = Math.ceil(Math.max(sources.captures.length, sources.entries.length) / worthThread);
  const stores = openStores(context.cache);
  const crew = startCrew(options.jobs ?? Math.min(availableParallelism(), most), context, stores);
  const progress = createProgress(sources.captures.length, json || quiet);
  const former = readSnapshot(context);
  const tools: StageTools = { crew, context, stores, former, onProgress: progress.report };
  const outcome = await runStages(sources, tools).catch((error: unknown) => {
    if (!(error instanceof DamagedCache)) throw error;
    return runStages(sources, { ...tools, former: undefined });
  });
  progress.finish();
  const shown = path.relative(process.cwd(), content) || '.';
  const messages = listMessages(content, shown, sources, outcome);
  await placeEdits(messages, content, shown, outcome, crew);
  const failed = messages.some(({ fatal }) => fatal);
  const fresh = failed || check ? undefined : prepareEntries(content);
  const finished = failed ? undefined : await finishEntries(outcome, former, crew, fresh);
  const stale = finished !== undefined && isStale(finished.changes);
  let touched: Touched = 'none';
  if (stale && fresh !== undefined)
    touched = replaceEntries(content, finished.changes) ? 'all' : 'changed';
  else if (fresh !== undefined) rmSync(fresh, { recursive: true, force: true });
  const doubts = await listDoubts(outcome, finished?.changes, crew);
  const damaged = (await crew.close()) + closeStores(stores);
  if (damaged > 0 && options.cache !== undefined) messages.push(remarkDamage(damaged, folder));
  dropOldVersions(folder, context.cache);
  const run = { outcome, changes: finished?.changes, messages, check, shown, doubts };
  if (json) process.stdout.write(`${JSON.stringify(summariseRun(run), null, 2)}\n`);
  else printRun(run, quiet);
  if (finished && options.cache !== undefined && (stale || !former || isNewer(outcome, former))) {
    // What was just written could change again within one tick of the disk's clock.
    if (touched !== 'none') await setTimeout(grains.fine);
    writeSnapshot(rememberRun(outcome, finished, content, touched), context);
  }
  return failed || (check && stale) ? 1 : 0;
}

/** Whether a run learned what the snapshot of the last one does not say. */
function isNewer(
  { analysed, files }: Awaited<ReturnType<typeof runStages>>,
  former: NonNullable<StageTools['former']>,
): boolean {
  const stamps = (
    list: readonly { readonly path: string; readonly stamp?: string | undefined }[],
  ) => list.map(({ path: below, stamp }) => `${below} ${stamp}`).join('\n');
  return stamps(analysed) !== stamps(former.captures) || stamps(files) !== stamps(former.files);
}
