import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { JobContext, JobName } from '../stages/jobs.ts';

/* One thread of a crew: answers each question with what its job gives. */
enableCompileCache(path.resolve(import.meta.dirname, '../../.cache/node'));
const { startWork } = await import('../stages/start-work.ts');
const { closeStores, openStores } = await import('../stages/open-stores.ts');
const context = workerData as JobContext;
const stores = openStores(context.cache);
const work = startWork(context, stores);

parentPort?.on('message', async ({ name, batch }: { name: JobName | 'close'; batch: never }) => {
  parentPort?.postMessage(name === 'close' ? closeStores(stores) : await work(name, batch));
});
