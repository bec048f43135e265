import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Replaces the entries folder whole: the new tree is written and flushed beside
 * the old, then takes its place by renaming. A run that dies leaves the old
 * entries or the new ones; `recoverEntries` clears what it left lying about.
 * @throws where the disk refuses; the old entries are then still in place.
 */
export async function swapEntries(
  content: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const { current, fresh, former } = paths(content);
  await recoverEntries(content);
  await mkdir(fresh, { recursive: true });
  for (const [below, source] of files) {
    const file = path.join(fresh, below);
    await mkdir(path.dirname(file), { recursive: true });
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(source);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
  await renameIfThere(current, former);
  await rename(fresh, current);
  await rm(former, { recursive: true, force: true });
}

/** Puts the former entries back where a run died between the two renames, and removes half-written trees. */
export async function recoverEntries(content: string): Promise<void> {
  const { current, fresh, former } = paths(content);
  await renameIfThere(former, current).catch(async () => {
    await rm(former, { recursive: true, force: true });
  });
  await rm(fresh, { recursive: true, force: true });
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

async function renameIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
