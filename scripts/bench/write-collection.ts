import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeCollection } from './make-collection.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Lays out a content folder with so many captures. Returns their bytes. */
export function writeCollection(folder: string, count: number): number {
  const content = path.join(folder, 'content');
  mkdirSync(content);
  for (const name of ['archive.yaml', 'vocabulary'])
    cpSync(path.join(root, 'content', name), path.join(content, name), { recursive: true });
  return addCaptures(folder, 0, count);
}

/** Writes captures from the number `first` on. Returns their bytes. */
export function addCaptures(folder: string, first: number, count: number): number {
  let bytes = 0;
  for (const { path: below, text } of makeCollection(count, first)) {
    const file = path.join(folder, 'content/captures', below);
    if (!existsSync(path.dirname(file))) mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}
