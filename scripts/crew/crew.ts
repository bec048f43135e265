import { Worker } from 'node:worker_threads';
import type { JobContext, JobName, Jobs } from '../stages/jobs.ts';
import type { Stores } from '../stages/open-stores.ts';
import { startWork } from '../stages/start-work.ts';

/** Cleaning makes and drops much; a larger nursery, in MiB, is swept less often. */
const limits = { maxYoungGenerationSizeMb: 64 };

/** Does jobs, on several processors where there are many. */
export interface Crew {
  /** How many threads it has. */
  readonly hands: number;
  /** Hands batches out as hands become free; results with the numbers of their batches. */
  readonly run: <Name extends JobName>(
    name: Name,
    batches: readonly Parameters<Jobs[Name]>[0][],
    take?: (result: Awaited<ReturnType<Jobs[Name]>>, index: number) => void,
  ) => Promise<void>;
  /** Gives back the memory that the threads hold, until there is more to do. */
  readonly rest: () => Promise<void>;
  /** Ends all work. Returns how many records of the cache the threads found damaged. */
  readonly close: () => Promise<number>;
}

/**
 * A crew of `hands` threads. What is a single batch is done in this thread, with
 * its stores, so that a run with little to do never waits for a thread to start.
 */
export function startCrew(hands: number, context: JobContext, stores: Stores): Crew {
  const own = startWork(context, stores);
  const workers: Worker[] = [];
  let damaged = 0;
  const hire = (hand: number): Worker => {
    const file = new URL('./hand.ts', import.meta.url);
    workers[hand] ??= new Worker(file, { workerData: context, resourceLimits: limits });
    return workers[hand];
  };
  const rest = async () => {
    const ended = workers.splice(0);
    for (const count of await Promise.all(ended.map((worker) => ask(worker, { name: 'close' }))))
      damaged += count as number;
    await Promise.all(ended.map((worker) => worker.terminate()));
  };
  return {
    hands,
    run: async (name, batches, take) => {
      const queue = batches.entries();
      const work = async (run: (batch: unknown) => unknown): Promise<void> => {
        for (const [index, batch] of queue) take?.((await run(batch)) as never, index);
      };
      if (hands <= 1 || batches.length <= 1) return work((batch) => own(name, batch as never));
      const used = Math.min(hands, batches.length);
      await Promise.all(
        Array.from({ length: used }, (_, hand) =>
          work((batch) => ask(hire(hand), { name, batch })),
        ),
      );
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
