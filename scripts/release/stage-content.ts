import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findPathFault } from '../../src/formats/bag/find-path-fault.ts';
import { type ReleaseEntry, readReleaseEntry } from '../../src/formats/release/release-entry.ts';
import { listDigests } from '../../src/pipeline/decide/list-withdrawn.ts';
import { readTombstones } from '../../src/site/read-tombstones.ts';
import { listTree } from '../shell/list-tree.ts';
import { cutDecisions } from './cut-decisions.ts';
import { findWithheld } from './find-withheld.ts';
import { measure, readPieces, type Stage, type StagedFile } from './stage.ts';

const decisions = 'decisions.yaml';
const folders = ['captures', 'entries', 'vocabulary'];

/** Files of a content folder that a release leaves out, by the path that they would have there. */
export type LeftOut = ReadonlyMap<string, StagedFile>;

/**
 * Copies a content folder to `data/` of a stage, byte for byte, but for the
 * captures of withdrawn entries, and for entries that releases do not contain in
 * full and their captures: of these it takes the measures alone, and of the
 * decisions none that names them.
 * @throws Error where something in it is a link, no plain file, or has a path that not every system can hold
 */
export function stageContent(stage: Stage, content: string): LeftOut {
  const withheld = findWithheld(content);
  const leftOut = new Map<string, StagedFile>();
  const take = (below: string, isWithheld = false) => {
    const fault = findPathFault(below);
    if (fault !== undefined) throw new Error(`${below} has a path that ${fault}`);
    const from = path.join(content, below);
    const own = `data/${below}`;
    if (isWithheld) leftOut.set(own, { path: own, ...measure(readPieces(from)) });
    else stage.copy(own, from);
  };
  const isThere = (below: string) => existsSync(path.join(content, below));
  if (isThere('archive.yaml')) take('archive.yaml');
  if (isThere(decisions)) {
    const source = readFileSync(path.join(content, decisions), 'utf8');
    const cut = cutDecisions(source, withheld.names);
    if (cut === source) take(decisions);
    else stage.write(`data/${decisions}`, [cut]);
  }
  for (const folder of folders) {
    const listing = listTree(path.join(content, folder));
    if (listing.refused.length > 0)
      throw new Error(`${folder}/${listing.refused[0]} is a link or a special file`);
    const gone = folder === 'captures' ? listWithdrawnFiles(content, listing.files) : new Set();
    for (const below of listing.files) {
      if (gone.has(below)) continue;
      const held = folder === 'entries' ? withheld.entries : withheld.captures;
      take(`${folder}/${below}`, folder !== 'vocabulary' && held.has(below));
    }
  }
  return leftOut;
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
 * The entries of a release, one at a time, each with its captures as it states
 * them. Of those left out, what releases may contain.
 * @throws Error naming the entry that is not valid or whose capture is missing or
 * another, and at the end a capture that no entry uses: nobody knows what may be told of it
 */
export function* openStagedEntries(
  stage: Stage,
  content: string,
  leftOut: LeftOut,
): Iterable<ReleaseEntry> {
  const isEntry = (own: string) => /^data\/entries\/.*\.md$/.test(own);
  const paths = [...stage.files.keys(), ...leftOut.keys()].filter(isEntry).sort();
  const used = new Set<string>();
  for (const own of paths) {
    const below = own.slice('data/entries/'.length);
    const folder = leftOut.has(own)
      ? path.join(content, 'entries')
      : `${stage.folder}/data/entries`;
    const entry = open(below, path.join(folder, below));
    for (const { capture, sha256 } of entry.head.witnesses) {
      const place = `data/captures/${capture}`;
      const file = stage.files.get(place) ?? leftOut.get(place);
      if (file?.sha256 !== sha256) {
        const state = file ? 'is not the file that it was made from' : 'is missing';
        throw new Error(`entries/${below}: its capture ${capture} ${state}`);
      }
      used.add(place).add(`${place}.yaml`);
    }
    yield entry;
  }
  const stray = [...stage.files.keys()].find(
    (own) => own.startsWith('data/captures/') && !used.has(own),
  );
  if (paths.length > 0 && stray !== undefined)
    throw new Error(`${stray.slice('data/'.length)} belongs to no entry; run npm run ingest first`);
}

function open(below: string, file: string): ReleaseEntry {
  try {
    return readReleaseEntry(below, readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`entries/${below}: ${(error as Error).message}`);
  }
}
