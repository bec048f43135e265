import { runIngest } from '../shell/run-ingest.ts';

/**
 * Runs ingest over a content folder without writing, so that a release never
 * holds entries that its own captures do not give.
 * @throws Error where the entries are not what ingest makes; what differs is printed before
 */
export async function requireFreshEntries(content: string, cache: string): Promise<void> {
  const options = { json: false, quiet: true, jobs: undefined };
  const code = await runIngest({ content, check: true, cache, ...options });
  if (code !== 0)
    throw new Error(
      'Nothing was released: the entries are not what ingest makes of the captures. Run npm run ingest, look at what it changes, and release again.',
    );
}
