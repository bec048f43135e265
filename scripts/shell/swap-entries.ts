import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Changes } from './compare-entries.ts';

/** So many new files are flushed one by one; more of them all at once. */
const fewFiles = 100;

/**
 * Clears what a former run left lying about and makes the folder for new and
 * changed entries, beside the entries. Returns its path.
 */
export function prepareEntries(content: string): string {
  recoverEntries(content);
  const { fresh } = paths(content);
  mkdirSync(fresh, { recursive: true });
  return fresh;
}

/**
 * Puts the new and changed entries that stand in the prepared folder in place.
 * One change alone is one renaming. More make a new tree, in which unchanged
 * files are links to the old ones; it is flushed and takes the old tree's place
 * by renaming. A run that dies leaves the old entries or the new ones;
 * `recoverEntries` clears what it left lying about. Returns whether the tree is a new one.
 * @throws where the disk refuses; the old entries are then still in place.
 */
export function replaceEntries(content: string, changes: Changes): boolean {
  const { current, fresh, former } = paths(content);
  const written = [...changes.added, ...changes.changed];
  flushFiles(fresh, written);
  if (written.length + changes.removed.length === 1) {
    replaceOne(content, written[0], changes.removed[0]);
    return false;
  }
  for (const below of changes.unchanged) {
    makeFolder(fresh, below);
    linkSync(path.join(current, below), path.join(fresh, below));
  }
  renameIfThere(current, former);
  renameSync(fresh, current);
  flush(content);
  rmSync(former, { recursive: true, force: true });
  return true;
}

/** Replaces all entries by files whose sources are given. */
export function swapEntries(content: string, files: ReadonlyMap<string, string>): void {
  const fresh = prepareEntries(content);
  for (const [below, source] of files) {
    makeFolder(fresh, below);
    writeFileSync(path.join(fresh, below), source, { flag: 'wx' });
  }
  const added = [...files.keys(), ''].slice(0, -1);
  replaceEntries(content, { added, changed: [], removed: [], unchanged: [] });
}

function replaceOne(content: string, written?: string, removed?: string): void {
  const { current, fresh } = paths(content);
  if (written !== undefined) {
    makeFolder(current, written);
    renameSync(path.join(fresh, written), path.join(current, written));
  }
  if (removed !== undefined) {
    rmSync(path.join(current, removed));
    try {
      rmdirSync(path.dirname(path.join(current, removed)));
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? ''))
        throw error;
    }
  }
  rmSync(fresh, { recursive: true, force: true });
}

/** Puts the former entries back where a run died between the two renames, and removes half-written trees. */
export function recoverEntries(content: string): void {
  const { current, fresh, former } = paths(content);
  if (existsSync(current)) rmSync(former, { recursive: true, force: true });
  else renameIfThere(former, current);
  rmSync(fresh, { recursive: true, force: true });
}

/** Whether a run died between its two renames, so that the entries lie aside. */
export function isInterrupted(content: string): boolean {
  const { current, former } = paths(content);
  return existsSync(former) && !existsSync(current);
}

function paths(content: string) {
  return {
    current: path.join(content, 'entries'),
    fresh: path.join(content, '.entries-new'),
    former: path.join(content, '.entries-old'),
  };
}

function makeFolder(root: string, below: string): void {
  const folder = path.dirname(path.join(root, below));
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Makes sure that files are on the disk; each one costs milliseconds, so many are left to the system's `sync` where it is there. */
function flushFiles(root: string, files: readonly string[]): void {
  if (files.length > fewFiles && spawnSync('sync', ['-f', root]).status === 0) return;
  for (const below of files) flush(path.join(root, below));
}

function flush(file: string): void {
  const handle = openSync(file, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
