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
  /** Plain files of more than `mostBytes`, which were not read. */
  readonly oversized: readonly { readonly path: string; readonly byteLength: number }[];
}

/**
 * Reads every plain file below a folder. Links are not followed and pipes not
 * opened, so that a tree from a pull request cannot hang a run or reach outside.
 * A folder that does not exist is empty. Hidden files are left out. `deep: false`
 * reads the folder's own files alone.
 */
export async function readTree(
  root: string,
  { deep = true, mostBytes = Infinity } = {},
): Promise<Tree> {
  const files: TreeFile[] = [];
  const refused: string[] = [];
  const oversized: { path: string; byteLength: number }[] = [];
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await listFolder(path.join(root, folder))) {
      if (entry.name.startsWith('.')) continue;
      const below = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        if (deep) await visit(below);
      } else {
        const own = entry.isFile()
          ? await readPlainFile(path.join(root, below), mostBytes)
          : undefined;
        if (own === undefined) refused.push(below);
        else if (typeof own === 'number') oversized.push({ path: below, byteLength: own });
        else files.push({ path: below, bytes: own });
      }
    }
  };
  await visit('');
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, refused: refused.sort(), oversized };
}

async function listFolder(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The bytes of a file; their number alone where they are too many; undefined where it is no plain file. */
async function readPlainFile(
  file: string,
  mostBytes: number,
): Promise<Uint8Array | number | undefined> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const status = await handle.stat();
    if (!status.isFile()) return undefined;
    return status.size > mostBytes ? status.size : new Uint8Array(await handle.readFile());
  } finally {
    await handle.close();
  }
}
