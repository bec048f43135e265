import { Worker } from 'node:worker_threads';
import type { JobContext, JobName, Jobs } from '../stages/jobs.ts';
import { startWork, type Work } from '../stages/start-work.ts';

/** Does jobs, on several processors where there are many. */
export interface Crew {
  /** How many threads it has. */
  readonly hands: number;
  /** Hands batches out as hands become free; results with the numbers of their batches. */
  readonly run: <Name extends JobName>(
    name: Name,
    batches: Iterable<Parameters<Jobs[Name]>[0]>,
    take?: (result: Awaited<ReturnType<Jobs[Name]>>, index: number) => void,
  ) => Promise<void>;
  /** Gives back the memory that the threads hold, until there is more to do. */
  readonly rest: () => Promise<void>;
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
    rest: async () => {},
    close: async () => work.close(),
  };
}

function workTogether(hands: number, context: JobContext): Crew {
  const file = new URL('./hand.ts', import.meta.url);
  let workers: Worker[] = [];
  let damaged = 0;
  const start = () => {
    while (workers.length < hands) workers.push(new Worker(file, { workerData: context }));
    return workers;
  };
  const rest = async () => {
    const ended = workers;
    workers = [];
    for (const count of await Promise.all(ended.map((worker) => ask(worker, { name: 'close' }))))
      damaged += count as number;
    await Promise.all(ended.map((worker) => worker.terminate()));
  };
  return {
    hands,
    run: async (name, batches, take) => {
      const queue = batches[Symbol.iterator]();
      let count = 0;
      const serve = async (hand: number): Promise<void> => {
        for (let next = queue.next(); !next.done; next = queue.next()) {
          const index = count++;
          const worker = start()[hand] as Worker;
          const result = await ask(worker, { name, batch: next.value });
          take?.(result as never, index);
        }
      };
      await Promise.all(Array.from({ length: hands }, (_, hand) => serve(hand)));
    },
    rest,
    close: async () => {
      await rest();
      return damaged;
    },
  };
}

/** A worker's answer to a question; it has one question at a time. */
function ask(worker: Worker, question: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
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
}
