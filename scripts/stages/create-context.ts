import { hashKey } from '../cache/hash-key.ts';
import type { Sources } from '../shell/read-sources.ts';
import { computeVersion } from './compute-version.ts';
import type { JobContext } from './jobs.ts';

/** What the jobs over a content folder need to know. */
export function createContext(
  content: string,
  cache: string,
  { publishers, concepts, rights }: Pick<Sources, 'publishers' | 'concepts' | 'rights'>,
): JobContext {
  const version = hashKey(computeVersion(), JSON.stringify(publishers));
  const entryVersion = hashKey(version, JSON.stringify(concepts), JSON.stringify(rights));
  return { content, cache, version, entryVersion, publishers, concepts, rights };
}
