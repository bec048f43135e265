import path from 'node:path';
import { readCollection } from '../scripts/shell/read-collection.ts';
import type { Collection } from '../src/pipeline/pipeline.ts';

/** The project's own content folder. */
export const contentFolder = path.resolve(import.meta.dirname, '../content');

/** The project's own collection, without its entries as they stand: what a first ingest would see. */
export async function readFreshCollection(): Promise<Collection> {
  const { collection, messages } = await readCollection(contentFolder);
  if (messages.length > 0) throw new Error(`content has problems: ${messages.join('\n')}`);
  return { ...collection, prior: [] };
}
