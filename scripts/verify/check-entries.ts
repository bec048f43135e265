import { runIngest } from '../shell/run-ingest.ts';
import type { CheckedBag } from './check-bag.ts';
import type { Damage } from './damage.ts';
import { remakeEntries } from './remake-entries.ts';

/**
 * Checks that captures give the entries, each from its own where not all captures are there.
 * @param content the folder `data/` of the bag
 */
export async function checkEntries(
  content: string,
  { profiled }: CheckedBag,
  isPartial: boolean,
): Promise<readonly Damage[]> {
  if (isPartial) return remakeEntries(content);
  const options = { json: false, quiet: true, cache: undefined, jobs: undefined };
  const code = await runIngest({ content, check: true, ...options });
  const agent = profiled.info.find(([label]) => label === 'Bag-Software-Agent')?.[1];
  const reason = `are not what ingest makes of data/captures; the release was made by ${agent}`;
  return code === 0 ? [] : [{ file: 'data/entries/', reason }];
}
