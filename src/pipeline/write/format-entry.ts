import type { EntryHead } from '../../model/entry.ts';
import type { ArticleBlock } from '../page/article-block.ts';
import { buildRoot } from './build-root.ts';
import { encodeMarkdown } from './encode-markdown.ts';
import { formatFrontMatter } from './format-front-matter.ts';
import { type EntryIdentity, type RenderedEntry, sealEntry } from './seal-entry.ts';

/** The file of an entry: front matter, a blank line, the text in Markdown, sealed. */
export function formatEntry(
  head: Omit<EntryHead, 'seal'>,
  blocks: readonly ArticleBlock[],
): string {
  const { id, aliases, story, ...rest } = head;
  return sealEntry(renderEntry(rest, blocks), { id, aliases, story });
}

/** Writes all of an entry that does not depend on the other entries. */
export function renderEntry(
  head: Omit<EntryHead, keyof EntryIdentity | 'seal'>,
  blocks: readonly ArticleBlock[],
): RenderedEntry {
  const { copyText, witnesses, apparatus, pipeline, ...described } = head;
  return {
    described: formatFrontMatter(described),
    witnessed: formatFrontMatter({ copyText, witnesses, apparatus, pipeline }),
    markdown: encodeMarkdown(buildRoot(blocks)),
  };
}
