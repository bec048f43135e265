import { createHash } from 'node:crypto';
import type { Tombstone } from '../../model/tombstone.ts';
import { formatFrontMatter } from './format-front-matter.ts';

/** The file of a tombstone, sealed: YAML that tells what was withdrawn and why. */
export function formatTombstone(tombstone: Tombstone): string {
  return seal(`${formatFrontMatter({ ...tombstone })}\n`);
}

/** Whether a tombstone's file is as it was written. */
export function isSealedTombstone(source: string): boolean {
  return source === seal(source.slice(0, source.lastIndexOf('seal: "')));
}

function seal(text: string): string {
  return `${text}seal: "${createHash('sha256').update(text, 'utf8').digest('hex')}"\n`;
}
