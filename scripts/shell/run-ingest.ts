import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { VFileMessage } from 'vfile-message';
import { createProblem } from '../../src/model/create-problem.ts';
import { hashKey } from '../cache/hash-key.ts';
import { openStore } from '../cache/open-store.ts';
import { type Crew, startCrew } from '../crew/crew.ts';
import { computeVersion } from '../stages/compute-version.ts';
import { cutBatches } from '../stages/cut-batches.ts';
import type { JobContext } from '../stages/jobs.ts';
import { runStages, type StagesOutcome } from '../stages/run-stages.ts';
import { type Changes, compareEntries, isStale } from './compare-entries.ts';
import { createProgress } from './create-progress.ts';
import { placeEdits } from './place-edits.ts';
import { readSources, type Sources } from './read-sources.ts';
import { type Doubts, printRun, summariseRun } from './report-run.ts';
import { isInterrupted, prepareEntries, recoverEntries, replaceEntries } from './swap-entries.ts';

export interface IngestOptions {
  /** The content folder. */
  readonly content: string;
  /** Whether only to compare. */
  readonly check: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  /** The folder of the cache; undefined for none. */
  readonly cache: string | undefined;
  /** Threads at most; undefined for one a processor. */
  readonly jobs: number | undefined;
}

/** Captures for which a further thread is worth its start. */
const worthThread = 150;

/** Runs ingest on a content folder and reports. Returns the exit code. */
export async function runIngest(options: IngestOptions): Promise<0 | 1> {
  const { content, check, json, quiet } = options;
  if (!check) recoverEntries(content);
  const sources = await readSources(content);
  const cache = options.cache ?? mkdtempSync(path.join(tmpdir(), 'variorum-cache-'));
  const context = createContext(content, cache, sources);
  const most = Math.ceil(Math.max(sources.captures.length, sources.entries.length) / worthThread);
  const crew = startCrew(Math.min(options.jobs ?? availableParallelism(), most), context);
  const entryStore = openStore(path.join(cache, 'entries'));
  const progress = createProgress(sources.captures.length, json || quiet);
  try {
    const outcome = await runStages(sources, crew, entryStore, progress.report);
    progress.finish();
    const shown = path.relative(process.cwd(), content) || '.';
    const messages = listMessages(content, shown, sources, outcome);
    await placeEdits(messages, content, shown, outcome, crew);
    const failed = messages.some(({ fatal }) => fatal);
    const folder = failed || check ? undefined : prepareEntries(content);
    const changes = failed ? undefined : await finish(outcome, crew, folder);
    const stale = changes !== undefined && isStale(changes);
    if (stale && folder !== undefined) replaceEntries(content, changes);
    else if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    const doubts = await listDoubts(outcome, changes, crew);
    const damaged = (await crew.close()) + entryStore.close();
    if (damaged > 0 && options.cache !== undefined) messages.push(remarkDamage(damaged, cache));
    const run = { outcome, changes, messages, check, shown, doubts };
    if (json) process.stdout.write(`${JSON.stringify(summariseRun(run), null, 2)}\n`);
    else printRun(run, quiet);
    return failed || (check && stale) ? 1 : 0;
  } finally {
    if (options.cache === undefined) rmSync(cache, { recursive: true, force: true });
  }
}

function createContext(
  content: string,
  cache: string,
  { publishers, concepts, rights }: Sources,
): JobContext {
  const version = hashKey(computeVersion(), JSON.stringify(publishers));
  const entryVersion = hashKey(version, JSON.stringify(concepts), JSON.stringify(rights));
  return { content, cache, version, entryVersion, publishers, concepts, rights };
}

/** Completes all entries; new and changed ones are written to the folder, if there is one. */
async function finish(
  { entries, before }: StagesOutcome,
  crew: Crew,
  folder: string | undefined,
): Promise<Changes> {
  const digests: (readonly string[])[] = [];
  const batches = cutBatches(entries, 64);
  await crew.run(
    'finish',
    batches.map((batch) => ({
      entries: batch.map(({ built: _, ...entry }) => entry),
      ...(folder === undefined ? {} : { folder }),
    })),
    (written, index) => {
      digests[index] = written;
    },
  );
  const after = digests
    .flat()
    .map((sha256, index) => [entries[index]?.path ?? '', sha256] as const);
  return compareEntries(before, new Map(after));
}

function listMessages(
  content: string,
  shown: string,
  sources: Sources,
  { captureMessages, entryMessages }: StagesOutcome,
): VFileMessage[] {
  const messages = [
    ...sources.messages.map((message) => placeBelow(shown, message)),
    ...entryMessages.map((message) => placeBelow(`${shown}/entries`, message)),
    ...captureMessages.map((message) => placeBelow(`${shown}/captures`, message)),
  ];
  if (isInterrupted(content)) {
    const reason =
      'are missing: an ingest was interrupted. Run `npm run ingest`, which puts them back';
    messages.push(createProblem(`${shown}/entries`, 'interrupted-run', reason));
  }
  return messages;
}

/** Blocks that nearly met another fate in the captures of new and changed entries, by path of the capture. */
async function listDoubts(
  { entries, captures }: StagesOutcome,
  changes: Changes | undefined,
  crew: Crew,
): Promise<Doubts> {
  const fresh = new Set([...(changes?.added ?? []), ...(changes?.changed ?? [])]);
  const paths = new Set(
    entries
      .filter(({ path: below }) => fresh.has(below))
      .flatMap(({ members }) => members.map(({ file }) => file.path)),
  );
  const asked = captures
    .filter(({ file }) => paths.has(file.path))
    .map(({ file, place }) => ({ file, place }));
  const found: Doubts[number][][] = [];
  await crew.run('doubts', cutBatches(asked, 64), (batch, index) => {
    found[index] = batch.map((lines, at) => ({
      path: asked[index * 64 + at]?.file.path ?? '',
      lines,
    }));
  });
  return found.flat();
}

function remarkDamage(damaged: number, cache: string): VFileMessage {
  const reason = `had ${damaged} damaged ${damaged === 1 ? 'record' : 'records'}, made again; if this happens often, the disk may be failing`;
  const message = new VFileMessage(reason, { ruleId: 'damaged-cache', source: 'variorum' });
  message.file = path.relative(process.cwd(), cache);
  return message;
}

/** The pipeline and the readers know files by their path below a folder; people know them from where they stand. */
function placeBelow(folder: string, message: VFileMessage): VFileMessage {
  if (message.file !== undefined) message.file = `${folder}/${message.file}`;
  return message;
}
