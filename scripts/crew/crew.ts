import { Worker } from 'node:worker_threads';
import type { JobContext, JobName, Jobs } from '../stages/jobs.ts';
import { startWork, type Work } from '../stages/start-work.ts';

/** Does jobs, on several processors where there are many. */
export interface Crew {
  /** How many threads it has. */
  readonly hands: number;
  /** Hands batches out as hands become free; results in the order of the batches. */
  readonly run: <Name extends JobName>(
    name: Name,
    batches: Iterable<Parameters<Jobs[Name]>[0]>,
    take?: (result: Awaited<ReturnType<Jobs[Name]>>, index: number) => void,
  ) => Promise<void>;
  /** Ends all work. Returns how many records of the cache were found damaged. */
  readonly close: () => Promise<number>;
}

/** A crew of `hands` threads; one hand alone works in this thread, which spares a small run the start of others. */
export function startCrew(hands: number, context: JobContext): Crew {
  return hands <= 1 ? workAlone(startWork(context)) : workTogether(hands, context);
}

function workAlone(work: Work): Crew {
  return {
    hands: 1,
    run: async (name, batches, take) => {
      let index = 0;
      for (const batch of batches) take?.(await work.run(name, batch), index++);
    },
    close: async () => work.close(),
  };
}

function workTogether(hands: number, context: JobContext): Crew {
  const file = new URL('./hand.ts', import.meta.url);
  const workers = Array.from({ length: hands }, () => new Worker(file, { workerData: context }));
  const ask = (worker: Worker, question: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        worker.off('message', answer);
        worker.off('error', fail);
        worker.off('exit', stop);
        settle();
      };
      const answer = (message: unknown) => end(() => resolve(message));
      const fail = (error: Error) => end(() => reject(error));
      const stop = (code: number) => end(() => reject(new Error(`A thread ended with ${code}`)));
      worker.on('message', answer);
      worker.on('error', fail);
      worker.on('exit', stop);
      worker.postMessage(question);
    });
  return {
    hands,
    run: async (name, batches, take) => {
      const queue = batches[Symbol.iterator]();
      let count = 0;
      const serve = async (worker: Worker): Promise<void> => {
        for (let next = queue.next(); !next.done; next = queue.next()) {
          const index = count++;
          const result = await ask(worker, { name, batch: next.value });
          take?.(result as never, index);
        }
      };
      await Promise.all(workers.map(serve));
    },
    close: async () => {
      const counts = await Promise.all(workers.map((worker) => ask(worker, { name: 'close' })));
      await Promise.all(workers.map((worker) => worker.terminate()));
      return counts.reduce((sum: number, count) => sum + (count as number), 0);
    },
  };
}
