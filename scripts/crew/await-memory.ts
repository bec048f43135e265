import { setTimeout } from 'node:timers/promises';

/** Milliseconds between looks, and after which nothing more is hoped for. */
const pause = 250;
const patience = 12_000;
/** What is left of the memory held once that of threads has been given back. */
const left = 0.8;

/**
 * Waits until the memory of threads that ended has been given back. V8 keeps it
 * for some eight seconds, and for as long as this thread does not wait: what is
 * asked for meanwhile would come on top of it.
 */
export async function awaitMemory(): Promise<void> {
  const held = process.memoryUsage.rss();
  for (let waited = 0; waited < patience; waited += pause) {
    await setTimeout(pause);
    if (process.memoryUsage.rss() < held * left) return;
  }
}
