import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Collection } from '../src/pipeline/pipeline.ts';
import { layOutContent, readContent } from './lay-out-content.ts';

/** The first collection as it was taken in. Tests use it, so that an archive may grow without breaking them. */
const goldenContent = path.resolve(import.meta.dirname, 'golden/content');

/** The first collection, as a first ingest sees it. */
export function readGoldenCollection(): Promise<Collection> {
  return readContent(goldenContent);
}

/** Paths of its captures below captures/. */
export function goldenCaptures(): string[] {
  return readdirSync(path.join(goldenContent, 'captures')).sort();
}

/** Lays out the first collection with its entries in a folder, as a content folder. */
export function writeGoldenContent(folder: string): Promise<void> {
  return layOutContent(goldenContent, folder);
}
