import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  isWithheld,
  type ReleaseEntry,
  readReleaseEntry,
} from '../../src/formats/release/release-entry.ts';
import { readStagedEntries } from '../release/read-staged-entries.ts';

/**
 * The entries of a bag, by path, made from their files; those that it does not
 * contain in full as `entries.jsonl` has them, for nothing else says what they are.
 * @param data the folder `data/`
 * @param files paths of all files of the bag
 */
export function readBagEntries(data: string, files: Iterable<string>): Iterable<ReleaseEntry> {
  const folder = 'data/entries/';
  const paths = [...files]
    .filter((own) => own.startsWith(folder) && own.endsWith('.md'))
    .map((own) => own.slice(folder.length))
    .sort();
  const read = (below: string) =>
    readReleaseEntry(below, readFileSync(path.join(data, 'entries', below), 'utf8'));
  return {
    *[Symbol.iterator]() {
      let at = 0;
      const list = path.join(data, 'entries.jsonl');
      for (const entry of existsSync(list) ? readStagedEntries(list) : []) {
        if (!isWithheld(entry)) continue;
        for (let below = paths[at]; below !== undefined && below < entry.path; below = paths[++at])
          yield read(below);
        yield entry;
      }
      for (const below of paths.slice(at)) yield read(below);
    },
  };
}
