import { createHash } from 'node:crypto';
import type { EntryHead } from '../../model/entry.ts';
import type { ArticleBlock } from '../page/article-block.ts';
import { buildRoot } from './build-root.ts';
import { encodeMarkdown } from './encode-markdown.ts';
import { formatFrontMatter } from './format-front-matter.ts';

/** The file of an entry: front matter, a blank line, the text in Markdown, sealed. */
export function formatEntry(
  head: Omit<EntryHead, 'seal'>,
  blocks: readonly ArticleBlock[],
): string {
  const unsealed = `---\n${formatFrontMatter({ ...head, seal: '' })}\n---\n\n${encodeMarkdown(buildRoot(blocks))}`;
  return unsealed.replace(emptySeal, `seal: "${hash(unsealed)}"\n---\n`);
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
