import { createHash } from 'node:crypto';
import type { EntryHead } from '../../model/entry.ts';
import { formatFrontMatter } from './format-front-matter.ts';

/** What an entry has once it is named and linked. */
export type EntryIdentity = Pick<EntryHead, 'id' | 'aliases' | 'story'>;

/** An entry's file but for its identity and its seal, as stretches of text. */
export interface RenderedEntry {
  /** Front matter from the title to the tags. */
  readonly described: string;
  /** Front matter from the copy-text on. */
  readonly witnessed: string;
  readonly markdown: string;
}

/** Completes an entry's file. */
export function sealEntry(
  { described, witnessed, markdown }: RenderedEntry,
  { id, aliases, story }: EntryIdentity,
): string {
  const named = formatFrontMatter({ id, aliases });
  const head = `${named}\n${described}\n${formatFrontMatter({ story })}\n${witnessed}`;
  const [before, after] = [`---\n${head}\n`, `---\n\n${markdown}`];
  return `${before}seal: "${hash(`${before}seal: ""\n${after}`)}"\n${after}`;
}

const emptySeal = 'seal: ""\n---\n';
const sealLine = /^seal: "([0-9a-f]{64})"\n---\n/m;

/** Whether an entry's file is still as it was written: its seal fits its content. */
export function isSealed(source: string): boolean {
  const seal = sealLine.exec(source);
  return seal !== null && hash(source.replace(sealLine, emptySeal)) === seal[1];
}

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
