import { parentPort, workerData } from 'node:worker_threads';
import type { JobContext, JobName } from '../stages/jobs.ts';
import { startWork } from '../stages/start-work.ts';

/* One thread of a crew: answers each question with what its job gives. */
const work = startWork(workerData as JobContext);

parentPort?.on('message', ({ name, batch }: { name: JobName | 'close'; batch: never }) => {
  parentPort?.postMessage(name === 'close' ? work.close() : work.run(name, batch));
});
