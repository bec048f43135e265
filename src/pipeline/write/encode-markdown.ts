import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { findTextBlocks, joinText, parseArticle } from '../../model/article-text.ts';
import { readMarks } from '../../model/read-marks.ts';
import { dropMarkup } from './drop-markup.ts';
import type { Care } from './escape-text.ts';
import { isCrowded, isRisky } from './is-risky.ts';
import { describeLeaves, findDifference, hasMarkup } from './leaf-signature.ts';
import { listUnits, type TextLeaf, type Unit } from './list-units.ts';
import { createMarkdownWriter } from './markdown-writer.ts';
import { mergeTexts } from './merge-texts.ts';
import { writePlainly } from './write-plainly.ts';

/**
 * Writes an article as Markdown such that every character survives: read back
 * with `parseArticle`, it has the same blocks with the same texts and marks.
 * Each block is escaped with the least care that brings it back alone, mostly
 * none; then the whole is read back, and blocks that disturb each other get full
 * care. Marks that Markdown cannot write where they stand are dropped. Texts
 * have LF line ends and no controls but tab and LF. Blocks without text cannot
 * be written in Markdown and are lost.
 */
export function encodeMarkdown(root: Root): string {
  const tree = mergeTexts(root);
  const plainly = writePlainly(tree);
  if (plainly !== undefined) return plainly;
  const cares = new Map<Text, Care>();
  const write = createMarkdownWriter((text) => cares.get(text) ?? 'usual');
  const setCare = (leaf: TextLeaf, care: Care) => {
    visit(leaf, 'text', (text) => void cares.set(text, care));
  };
  const readBack = (own: Root) => parseArticle(write(own));

  const units = listUnits(tree);
  for (const unit of units) {
    for (const { node, text } of unit.leaves) {
      if (isCrowded(text)) dropMarkup(node);
      setCare(node, isCrowded(text) ? 'full' : isRisky(text) ? 'usual' : 'none');
    }
    if (!unit.leaves.some(({ text }) => isCrowded(text))) settle(unit, setCare, readBack);
  }

  const leaves = units.flatMap((unit) => unit.leaves);
  let markdown = write(tree);
  for (const [reach, keeps] of [
    [1, true],
    [Number.POSITIVE_INFINITY, true],
    [Number.POSITIVE_INFINITY, false],
  ] as const) {
    const difference = findDifference(describeLeaves(tree), describeLeaves(parseArticle(markdown)));
    if (!difference) return markdown;
    for (const { node, order } of leaves) {
      if (order < difference.first - reach || order > difference.last + reach) continue;
      if (!keeps) dropMarkup(node);
      setCare(node, 'full');
    }
    markdown = write(tree);
  }
  const plain = findTextBlocks(tree).flatMap(({ text }) => text.split('\n\n'));
  const isWhole = joinText(findTextBlocks(parseArticle(markdown))) === plain.join('\n\n');
  // No structure is worth a word.
  return isWhole || isFlat(tree) ? markdown : encodeMarkdown(flatten(plain));
}

function isFlat(tree: Root): boolean {
  return tree.children.every((node) => node.type === 'paragraph' && !hasMarkup(node));
}

function flatten(texts: readonly string[]): Root {
  const children = texts.map((value) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value }],
  }));
  return { type: 'root', children };
}

/** Finds the least care with which a unit comes back, and drops the marks that do not with any. */
function settle(
  { root, leaves }: Unit,
  setCare: (leaf: TextLeaf, care: Care) => void,
  readBack: (root: Root) => Root,
): void {
  const compare = () => {
    const found = readBack(root);
    return { found, difference: findDifference(describeLeaves(root), describeLeaves(found)) };
  };
  for (const care of ['usual', 'full'] as const) {
    if (!compare().difference) return;
    for (const { node } of leaves) setCare(node, care);
  }
  if (!leaves.some(({ node }) => hasMarkup(node))) return;
  for (const keeps of [true, false]) {
    const { found, difference } = compare();
    if (!difference) return;
    const read = listUnits(found).flatMap((unit) => unit.leaves);
    for (const [index, { node, text }] of leaves.entries()) {
      const own = read[index];
      dropMarkup(node, keeps && own?.text === text ? readMarks(own.node) : []);
      setCare(node, 'full');
    }
  }
}
