import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';

/** The files of a tree by path below its root, with forward slashes, sorted by code unit. */
export interface TreeListing {
  readonly files: readonly string[];
  /** Paths that are no plain files: links, pipes, sockets. */
  readonly refused: readonly string[];
}

/** Lists every plain file below a folder but hidden ones, and reads none. A folder that does not exist is empty. */
export function listTree(root: string): TreeListing {
  const files: string[] = [];
  const refused: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of listFolder(path.join(root, folder))) {
      if (entry.name.startsWith('.')) continue;
      const below = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) visit(below);
      else (entry.isFile() ? files : refused).push(below);
    }
  };
  visit('');
  return { files: files.sort(), refused: refused.sort() };
}

function listFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
