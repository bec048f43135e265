import { constants, type Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';

/** One plain file of a tree. */
export interface TreeFile {
  /** Path below the root, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Tree {
  /** Sorted by path in code units. */
  readonly files: readonly TreeFile[];
  /** Paths that are no plain files: links, pipes, sockets. */
  readonly refused: readonly string[];
}

/**
 * Reads every plain file below a folder. Links are not followed and pipes not
 * opened, so that a tree from a pull request cannot hang a run or reach outside.
 * A folder that does not exist is empty. Hidden files are left out. `deep: false`
 * reads the folder's own files alone.
 */
export async function readTree(root: string, { deep = true } = {}): Promise<Tree> {
  const files: TreeFile[] = [];
  const refused: string[] = [];
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await listFolder(path.join(root, folder))) {
      if (entry.name.startsWith('.')) continue;
      const below = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        if (deep) await visit(below);
      } else {
        const bytes = entry.isFile() ? await readPlainFile(path.join(root, below)) : undefined;
        if (bytes) files.push({ path: below, bytes });
        else refused.push(below);
      }
    }
  };
  await visit('');
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, refused: refused.sort() };
}

async function listFolder(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function readPlainFile(file: string): Promise<Uint8Array | undefined> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    return (await handle.stat()).isFile() ? new Uint8Array(await handle.readFile()) : undefined;
  } finally {
    await handle.close();
  }
}
