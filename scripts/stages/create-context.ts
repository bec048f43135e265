import path from 'node:path';
import { hashKey } from '../cache/hash-key.ts';
import type { Sources } from '../shell/read-sources.ts';
import { computeVersion } from './compute-version.ts';
import type { JobContext } from './jobs.ts';

/** What the jobs over a content folder need to know; results stand in a folder of the version below `folder`. */
export function createContext(
  content: string,
  folder: string,
  {
    publishers,
    concepts,
    rights,
    access,
  }: Pick<Sources, 'publishers' | 'concepts' | 'rights' | 'access'>,
): JobContext {
  const version = hashKey(computeVersion(), JSON.stringify(publishers));
  const entryVersion = hashKey(version, JSON.stringify(concepts), JSON.stringify([rights, access]));
  const cache = path.join(folder, `v-${version.slice(0, 12)}`);
  return { content, cache, version, entryVersion, publishers, concepts, rights, access };
}
