import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findPathFault } from '../../src/formats/bag/find-path-fault.ts';
import { type ReleaseEntry, readReleaseEntry } from '../../src/formats/release/release-entry.ts';
import { listDigests } from '../../src/pipeline/decide/list-withdrawn.ts';
import { readTombstones } from '../../src/site/read-tombstones.ts';
import { listTree } from '../shell/list-tree.ts';
import { measure, readPieces, type Stage } from './stage.ts';

/** What a content folder has besides its folders. */
const files = ['archive.yaml', 'decisions.yaml'];
const folders = ['captures', 'entries', 'vocabulary'];

/**
 * Copies a content folder to `data/` of a stage, byte for byte, but for the
 * captures of withdrawn entries and their sidecars.
 * @throws Error where something in it is a link, no plain file, or has a path that not every system can hold
 */
export function stageContent(stage: Stage, content: string): void {
  const copy = (below: string) => {
    const fault = findPathFault(below);
    if (fault !== undefined) throw new Error(`${below} has a path that ${fault}`);
    stage.copy(`data/${below}`, path.join(content, below));
  };
  for (const file of files) if (existsSync(path.join(content, file))) copy(file);
  for (const folder of folders) {
    const listing = listTree(path.join(content, folder));
    if (listing.refused.length > 0)
      throw new Error(`${folder}/${listing.refused[0]} is a link or a special file`);
    const left = folder === 'captures' ? listWithdrawnFiles(content, listing.files) : new Set();
    for (const below of listing.files) if (!left.has(below)) copy(`${folder}/${below}`);
  }
}

/** Captures that are those of withdrawn entries by their digests, and their sidecars. */
function listWithdrawnFiles(content: string, files: readonly string[]): ReadonlySet<string> {
  const digests = listDigests(readTombstones(content));
  if (digests.size === 0) return new Set();
  const withdrawn = files.filter((below) =>
    digests.has(measure(readPieces(path.join(content, 'captures', below))).sha256),
  );
  return new Set(withdrawn.flatMap((below) => [below, `${below}.yaml`]));
}

/**
 * The entries of a stage, one at a time, each with its captures there and as it states them.
 * @throws Error naming the entry that is not valid or whose capture is missing or another
 */
export function* openStagedEntries(stage: Stage): Iterable<ReleaseEntry> {
  const paths = [...stage.files.keys()].filter((own) => /^data\/entries\/.*\.md$/.test(own)).sort();
  for (const own of paths) {
    const below = own.slice('data/entries/'.length);
    const entry = open(below, path.join(stage.folder, own));
    for (const { capture, sha256 } of entry.head.witnesses) {
      const staged = stage.files.get(`data/captures/${capture}`);
      if (staged?.sha256 !== sha256) {
        const state = staged ? 'is not the file that it was made from' : 'is missing';
        throw new Error(`entries/${below}: its capture ${capture} ${state}`);
      }
    }
    yield entry;
  }
}

function open(below: string, file: string): ReleaseEntry {
  try {
    return readReleaseEntry(below, readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`entries/${below}: ${(error as Error).message}`);
  }
}
