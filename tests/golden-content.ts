import { cpSync } from 'node:fs';
import path from 'node:path';
import { readCollection } from '../scripts/shell/read-collection.ts';
import { swapEntries } from '../scripts/shell/swap-entries.ts';
import { type Collection, runPipeline } from '../src/pipeline/pipeline.ts';

/** The first collection as it was taken in. Tests use it, so that an archive may grow without breaking them. */
const goldenContent = path.resolve(import.meta.dirname, 'golden/content');

/** The first collection, as a first ingest sees it. */
export async function readGoldenCollection(): Promise<Collection> {
  const { collection, messages } = await readCollection(goldenContent);
  if (messages.length > 0)
    throw new Error(`the golden content has problems: ${messages.join('\n')}`);
  return collection;
}

/** Lays out the first collection with its entries in a folder, as a content folder. */
export async function writeGoldenContent(folder: string): Promise<void> {
  cpSync(goldenContent, folder, { recursive: true });
  const { entries } = runPipeline(await readGoldenCollection());
  swapEntries(folder, new Map(entries.map((entry) => [entry.path, entry.source])));
}
