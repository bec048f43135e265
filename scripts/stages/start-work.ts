import type { Store } from '../cache/open-store.ts';
import type { JobContext, JobName, Jobs } from './jobs.ts';
import type { Stores } from './open-stores.ts';

/** What a job works with. */
export interface Workbench extends JobContext {
  readonly stores: Stores;
}

/** Does one job over one batch. */
export type Work = <Name extends JobName>(
  name: Name,
  batch: Parameters<Jobs[Name]>[0],
) => ReturnType<Jobs[Name]>;

/** Makes jobs ready to be done in this thread. Each is loaded with its first batch. */
export function startWork(context: JobContext, stores: Stores): Work {
  const bench: Workbench = { ...context, stores };
  const jobs: Jobs = {
    analyse: async (batch) => (await import('./analyse-batch.ts')).analyseBatch(batch, bench),
    build: async (batch) => (await import('./build-batch.ts')).buildBatch(batch, bench),
    finish: async (batch) => (await import('./finish-batch.ts')).finishBatch(batch, bench),
    compose: async (batch) => (await import('./finish-batch.ts')).composeBatch(batch, bench),
    doubts: async (batch) => (await import('./doubt-batch.ts')).doubtBatch(batch, bench),
    search: async (batch) => (await import('./search-batch.ts')).searchBatch(batch, bench),
    link: async (batch) => (await import('./link-batch.ts')).linkBatch(batch, bench),
    prior: async (batch) => (await import('./read-prior-batch.ts')).readPriorBatch(batch, bench),
  };
  const run = async (name: JobName, batch: never): Promise<unknown> => {
    const result = await jobs[name](batch);
    for (const store of Object.values<Store>(stores)) store.flush();
    return result;
  };
  return run as Work;
}
