import { statSync } from 'node:fs';
import path from 'node:path';
import { listTree } from '../shell/list-tree.ts';
import type { ReportedSize } from './report.ts';

/** How much a built site has, and how much more than another. */
export function measureSite(site: string, former: string): ReportedSize['site'] {
  const [now, before] = [measure(site), measure(former)];
  return { ...now, moreFiles: now.files - before.files, moreBytes: now.bytes - before.bytes };
}

function measure(folder: string): { files: number; bytes: number } {
  const { files } = listTree(folder);
  const bytes = files.reduce((sum, below) => sum + statSync(path.join(folder, below)).size, 0);
  return { files: files.length, bytes };
}
