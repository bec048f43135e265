import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listTree } from '../shell/list-tree.ts';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Digest of all that decides what a stage makes of its input: the core's sources
 * and learned weights, the packages, and Node, whose Unicode tables take part.
 * Who changes the core need not remember to name a new version.
 */
export function computeVersion(): string {
  const hash = createHash('sha256')
    .update(process.versions.node)
    .update(process.versions.unicode ?? '');
  for (const folder of ['src/model', 'src/pipeline']) {
    for (const below of listTree(path.join(root, folder)).files) {
      if (/\.(?:md|yaml|test\.ts)$/.test(below)) continue;
      hash.update(`\n${below}\n`).update(readFileSync(path.join(root, folder, below)));
    }
  }
  return hash.update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
}
