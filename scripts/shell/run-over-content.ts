import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { startCrew } from '../crew/crew.ts';
import type { StageTools } from '../stages/compose-entries.ts';
import { createContext } from '../stages/create-context.ts';
import { closeStores, openStores } from '../stages/open-stores.ts';
import { runStages, type StagesOutcome } from '../stages/run-stages.ts';
import { readSnapshot } from '../stages/snapshot.ts';
import { readSources, type Sources } from './read-sources.ts';

/** Captures for which a further thread is worth its start. */
const worthThread = 150;

/**
 * Runs the stages over a content folder, writes nothing but the cache, and gives
 * what they found to `use`, while threads and cache are still open.
 * @param kept the folder of the cache; undefined for none
 */
export async function runOverContent<Result>(
  content: string,
  kept: string | undefined,
  use: (sources: Sources, outcome: StagesOutcome, tools: StageTools) => Result | Promise<Result>,
): Promise<Result> {
  const cache = kept ?? mkdtempSync(path.join(tmpdir(), 'variorum-cache-'));
  const sources = await readSources(content);
  const context = createContext(content, cache, sources);
  const most = Math.ceil(sources.captures.length / worthThread);
  const stores = openStores(context.cache);
  const crew = startCrew(Math.min(availableParallelism(), most), context, stores);
  try {
    const tools = { crew, context, stores, former: readSnapshot(context), onProgress: () => {} };
    return await use(sources, await runStages(sources, tools), tools);
  } finally {
    await crew.close();
    closeStores(stores);
    if (kept === undefined) rmSync(cache, { recursive: true, force: true });
  }
}
