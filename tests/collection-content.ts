import path from 'node:path';
import type { Collection } from '../src/pipeline/pipeline.ts';
import { layOutContent, readContent } from './lay-out-content.ts';

/**
 * Invented news in six languages, with what the first collection lacks: three
 * witnesses of one article that differ in substance and in form, two reports of
 * one event that disagree, an undated one, a very long title, text that runs
 * from right to left, and captures with sidecars.
 */
const collectionContent = path.resolve(import.meta.dirname, 'collection/content');

/** The invented collection, as a first ingest sees it. */
export function readInventedCollection(): Promise<Collection> {
  return readContent(collectionContent);
}

/** Lays out the invented collection with its entries in a folder, as a content folder. */
export function writeInventedContent(folder: string): Promise<void> {
  return layOutContent(collectionContent, folder);
}
