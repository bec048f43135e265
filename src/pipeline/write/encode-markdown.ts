import type { Heading, Paragraph, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { findTextBlocks, parseArticle } from '../../model/article-text.ts';
import type { Care } from './escape-text.ts';
import { isCrowded, isRisky } from './is-risky.ts';
import { describeLeaves, findDifference } from './leaf-signature.ts';
import { createMarkdownWriter } from './markdown-writer.ts';
import { mergeTexts } from './merge-texts.ts';

/**
 * Writes an article as Markdown such that every character survives: read back
 * with `parseArticle`, it has the same blocks with the same texts. Each block
 * is escaped with the least care that brings it back alone, mostly none; then
 * the whole is read back, and blocks that disturb each other get full care.
 * Texts have LF line ends and no controls but tab and LF. Blocks without text
 * cannot be written in Markdown and are lost.
 */
export function encodeMarkdown(root: Root): string {
  const tree = mergeTexts(root);
  const cares = new Map<Text, Care>();
  const write = createMarkdownWriter((text) => cares.get(text) ?? 'usual');
  const setCare = (leaf: Paragraph | Heading, care: Care) => {
    visit(leaf, 'text', (text) => void cares.set(text, care));
  };

  const leaves = findTextBlocks(tree);
  for (const { node, text } of leaves) {
    if (node.type === 'code') continue;
    setCare(node, isCrowded(text) ? 'full' : isRisky(text) ? 'usual' : 'none');
    if (isCrowded(text)) continue;
    for (const care of ['usual', 'full'] as const) {
      if (survives({ type: 'root', children: [node] }, write)) break;
      setCare(node, care);
    }
  }

  let markdown = write(tree);
  for (const reach of [1, Number.POSITIVE_INFINITY]) {
    const difference = findDifference(describeLeaves(tree), describeLeaves(parseArticle(markdown)));
    if (!difference) break;
    for (const { node } of leaves.slice(
      Math.max(0, difference.first - reach),
      difference.last + reach,
    )) {
      if (node.type !== 'code') setCare(node, 'full');
    }
    markdown = write(tree);
  }
  return markdown;
}

function survives(root: Root, write: (root: Root) => string): boolean {
  return !findDifference(describeLeaves(root), describeLeaves(parseArticle(write(root))));
}
