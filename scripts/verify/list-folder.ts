import { readdirSync } from 'node:fs';
import path from 'node:path';

/** All that stands below a folder, hidden files too, as paths with forward slashes in the order of code units. */
export function listFolder(root: string): { files: string[]; refused: string[] } {
  const files: string[] = [];
  const refused: string[] = [];
  const visit = (folder: string): void => {
    for (const item of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const below = folder ? `${folder}/${item.name}` : item.name;
      if (item.isDirectory()) visit(below);
      else (item.isFile() ? files : refused).push(below);
    }
  };
  visit('');
  return { files: files.sort(), refused: refused.sort() };
}
