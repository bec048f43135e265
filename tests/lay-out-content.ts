import { cpSync } from 'node:fs';
import { readCollection } from '../scripts/shell/read-collection.ts';
import { swapEntries } from '../scripts/shell/swap-entries.ts';
import { type Collection, runPipeline } from '../src/pipeline/pipeline.ts';

/**
 * Reads a content folder as a first ingest sees it.
 * @throws Error with the problems that an ingest would complain about
 */
export async function readContent(folder: string): Promise<Collection> {
  const { collection, messages } = await readCollection(folder);
  if (messages.length > 0) throw new Error(`${folder} has problems: ${messages.join('\n')}`);
  return collection;
}

/** Lays out the content of `source` with its entries in `folder`, as a content folder. */
export async function layOutContent(source: string, folder: string): Promise<void> {
  cpSync(source, folder, { recursive: true });
  const { entries, tombstones } = runPipeline(await readContent(source));
  swapEntries(folder, new Map([...entries, ...tombstones].map((own) => [own.path, own.source])));
}
