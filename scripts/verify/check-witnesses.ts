import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEntryFile } from '../../src/model/entry-file.ts';
import type { StagedFile } from '../release/stage.ts';
import type { Damage } from './damage.ts';

/**
 * Checks that the captures of every entry of a bag are there, with the sizes and digests that the entry states.
 * @param isPartial whether the release leaves entries out, so that it may have none
 */
export function checkWitnesses(
  folder: string,
  files: ReadonlyMap<string, StagedFile>,
  isPartial: boolean,
): Damage[] {
  const entries = [...files.keys()].filter((own) => /^data\/entries\/.*\.md$/.test(own));
  if (entries.length === 0 && !isPartial)
    return [{ file: 'data/entries/', reason: 'holds no entry' }];
  return entries.flatMap((file): Damage[] => {
    let head: ReturnType<typeof parseEntryFile>['head'];
    try {
      head = parseEntryFile(readFileSync(path.join(folder, file), 'utf8')).head;
    } catch (error) {
      return [{ file, reason: `is no entry: ${(error as Error).message}` }];
    }
    return head.witnesses.flatMap(({ siglum, capture, sha256, bytes }): Damage[] => {
      const own = files.get(`data/captures/${capture}`);
      if (own === undefined)
        return [{ file, reason: `lacks its witness ${siglum}: data/captures/${capture}` }];
      if (own.sha256 === sha256 && own.size === bytes) return [];
      const reason = `states SHA-256 ${sha256} for its witness ${siglum}, but data/captures/${capture} has ${own.sha256}`;
      return [{ file, reason }];
    });
  });
}
