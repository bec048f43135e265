import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Checkout } from './checkup.ts';
import { runGit } from './run-git.ts';

/** Lists what a checkout holds. A content folder that does not exist is empty. */
export function openCheckout(root: string, content: string): Checkout {
  const files: string[] = [];
  const special: string[] = [];
  const visit = (below: string): void => {
    for (const entry of list(path.join(content, below))) {
      const own = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) visit(own);
      else (entry.isFile() ? files : special).push(own);
    }
  };
  visit('');
  const shown = path.relative(root, content).split(path.sep).join('/') || '.';
  const git = runGit(content, 'rev-parse', '--is-inside-work-tree')?.trim() === 'true';
  return { root, content, shown, files: files.sort(), special: special.sort(), git };
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
