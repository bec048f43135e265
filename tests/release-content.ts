import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeRelease } from '../scripts/release/write-release.ts';
import { writeInventedContent } from './collection-content.ts';

/** A release of the invented collection. */
export interface InventedRelease {
  /** A folder of its own, to be removed after use. */
  readonly folder: string;
  /** The content that was released. */
  readonly content: string;
  readonly tar: string;
  readonly zip: string;
}

/** Lays out the invented collection in a new folder and releases it. */
export async function releaseInventedContent(): Promise<InventedRelease> {
  const folder = mkdtempSync(path.join(tmpdir(), 'variorum-release-'));
  const content = path.join(folder, 'content');
  await writeInventedContent(content);
  const output = path.join(folder, 'releases');
  const release = writeRelease({ content, output, epoch: undefined, keys: [] });
  const find = (ending: string) =>
    path.join(
      release.folder,
      release.containers.find(({ name }) => name.endsWith(ending))?.name ?? 'none',
    );
  return { folder, content, tar: find('.tar'), zip: find('.zip') };
}
