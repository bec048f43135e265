import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { JobContext, JobName } from '../stages/jobs.ts';

/* One thread of a crew: answers each question with what its job gives. */
enableCompileCache(path.resolve(import.meta.dirname, '../../.cache/node'));
const { startWork } = await import('../stages/start-work.ts');
const work = startWork(workerData as JobContext);

parentPort?.on('message', async ({ name, batch }: { name: JobName | 'close'; batch: never }) => {
  parentPort?.postMessage(name === 'close' ? work.close() : await work.run(name, batch));
});
