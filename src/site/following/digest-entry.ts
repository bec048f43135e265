import { createHash } from 'node:crypto';
import type { EntryFile } from '../../model/entry-file.ts';

/**
 * A digest of what readers have of an entry: its text, its witnesses, what was
 * ruled about it and the evidence. Sixteen hexadecimal digits. Tags, stories and
 * the version of the software are left out: they change with other entries.
 */
export function digestEntry({ head, markdown }: EntryFile): string {
  const { tags: _, story: __, pipeline: ___, seal: ____, ...rest } = head;
  return createHash('sha256')
    .update(JSON.stringify([rest, markdown]))
    .digest('hex')
    .slice(0, 16);
}
