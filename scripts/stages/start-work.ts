import path from 'node:path';
import { prepareVocabulary, type TagVocabulary } from '../../src/pipeline/tag/assign-tags.ts';
import { openStore, type Store } from '../cache/open-store.ts';
import { analyseBatch } from './analyse-batch.ts';
import { buildBatch } from './build-batch.ts';
import { finishBatch } from './finish-batch.ts';
import type { JobContext, JobName, Jobs } from './jobs.ts';
import { readPriorBatch } from './read-prior-batch.ts';

/** The stores of the cache, one for each kind of result. */
export interface Stores {
  readonly captures: Store;
  readonly digests: Store;
  readonly entries: Store;
  readonly reports: Store;
  readonly prior: Store;
}

/** What a job works with. */
export interface Workbench extends JobContext {
  readonly stores: Stores;
  readonly vocabulary: TagVocabulary;
}

export interface Work {
  readonly run: <Name extends JobName>(
    name: Name,
    batch: Parameters<Jobs[Name]>[0],
  ) => ReturnType<Jobs[Name]>;
  /** Closes the stores. Returns how many records were found damaged. */
  readonly close: () => number;
}

/** Opens the cache and makes jobs ready to be done in this thread. */
export function startWork(context: JobContext): Work {
  const stores = openStores(context.cache);
  const bench: Workbench = {
    ...context,
    stores,
    vocabulary: prepareVocabulary(context.concepts),
  };
  const jobs: Jobs = {
    analyse: (batch) => analyseBatch(batch, bench),
    build: (batch) => buildBatch(batch, bench),
    finish: (batch) => finishBatch(batch, bench),
    prior: (batch) => readPriorBatch(batch, bench),
  };
  return {
    run: (name, batch) => {
      const result = jobs[name](batch as never);
      for (const store of Object.values(stores) as Store[]) store.flush();
      return result as never;
    },
    close: () => (Object.values(stores) as Store[]).reduce((sum, store) => sum + store.close(), 0),
  };
}

/** Opens each store of a cache. */
export function openStores(cache: string): Stores {
  const open = (name: keyof Stores) => openStore(path.join(cache, name));
  return {
    captures: open('captures'),
    digests: open('digests'),
    entries: open('entries'),
    reports: open('reports'),
    prior: open('prior'),
  };
}
