import type { Code, Link, LinkReference, Nodes, PhrasingContent, Root, Text } from 'mdast';
import { findTextBlocks, type TextBlock } from '../model/article-text.ts';

/** A place of the text that the apparatus refers to. */
export interface VariantMark {
  /** Id of the variant, such as `v3`. */
  readonly id: string;
  /** `[start, end)` in the entry's plain text, in code points. */
  readonly at: readonly [start: number, end: number];
  readonly weight: 'substantive' | 'formal' | 'spacing';
  /** Accessible name of a mark that encloses no words. */
  readonly name: string;
}

/** Longer lemmas are marked at their start alone: a link is no place for a paragraph. */
const longestLemma = 90;

interface Leaf {
  readonly node: Text;
  readonly parent: { children: PhrasingContent[] };
  readonly inLink: boolean;
  /** Code points of the leaf. */
  readonly characters: readonly string[];
  /** Where the leaf begins in the plain text, in code points. */
  readonly start: number;
}

/**
 * Puts a link to the apparatus at the place of every variant, changing `root`.
 * A variant within one run of text encloses its words; one that is empty, long,
 * or runs over the edge of inline markup or of a block is marked at its start.
 * No word of the text changes.
 */
export function markVariants(root: Root, marks: readonly VariantMark[]): void {
  const blocks = locateBlocks(findTextBlocks(root));
  const perBlock = new Map<number, VariantMark[]>();
  for (const mark of marks) {
    const index = findBlock(blocks, mark.at[0]);
    if (index === -1) continue;
    perBlock.set(index, [...(perBlock.get(index) ?? []), mark]);
  }
  for (const [index, group] of perBlock) {
    const block = blocks[index];
    if (block) markBlock(block, group);
  }
}

interface LocatedBlock extends TextBlock {
  readonly start: number;
  readonly length: number;
}

function locateBlocks(blocks: readonly TextBlock[]): LocatedBlock[] {
  let start = 0;
  return blocks.map((block) => {
    const length = [...block.text].length;
    const located = { ...block, start, length };
    start += length + 2;
    return located;
  });
}

/** The block that holds an offset; an offset in the blank line between two belongs to the first. */
function findBlock(blocks: readonly LocatedBlock[], offset: number): number {
  let found = blocks.length === 0 ? -1 : 0;
  for (const [index, block] of blocks.entries()) if (block.start <= offset) found = index;
  return found;
}

function markBlock(block: LocatedBlock, marks: readonly VariantMark[]): void {
  // Code holds no other nodes, so its marks stand in the text before it has any: they are left out.
  if (isCode(block.node)) return;
  const leaves: Leaf[] = [];
  collectLeaves(block.node, false, block.start, leaves);
  const byLeaf = new Map<Leaf, VariantMark[]>();
  for (const mark of marks) {
    const leaf = findLeaf(leaves, mark.at[0]);
    if (leaf) byLeaf.set(leaf, [...(byLeaf.get(leaf) ?? []), mark]);
    else block.node.children.push(makeMark(mark, []));
  }
  for (const [leaf, group] of byLeaf) splitLeaf(leaf, group);
}

function isCode(node: TextBlock['node']): node is Code {
  return node.type === 'code';
}

function collectLeaves(
  parent: { children: PhrasingContent[] },
  inLink: boolean,
  start: number,
  leaves: Leaf[],
): number {
  let offset = start;
  for (const node of parent.children) {
    if (node.type === 'text') {
      const characters = [...node.value];
      leaves.push({ node, parent, inLink, characters, start: offset });
      offset += characters.length;
    } else if (node.type === 'inlineCode') {
      offset += [...node.value].length;
    } else if (node.type === 'break') {
      offset += 1;
    } else if ('children' in node) {
      offset = collectLeaves(node, inLink || isLink(node), offset, leaves);
    }
  }
  return offset;
}

function isLink(node: Nodes): node is Link | LinkReference {
  return node.type === 'link' || node.type === 'linkReference';
}

/** The last leaf that begins at or before an offset, so that a mark at an edge goes with the words after it. */
function findLeaf(leaves: readonly Leaf[], offset: number): Leaf | undefined {
  let found = leaves[0];
  for (const leaf of leaves) if (leaf.start <= offset) found = leaf;
  return found;
}

function splitLeaf(leaf: Leaf, marks: readonly VariantMark[]): void {
  const index = leaf.parent.children.indexOf(leaf.node);
  if (index === -1) return;
  const pieces: PhrasingContent[] = [];
  const addText = (from: number, to: number) => {
    if (from < to) pieces.push({ type: 'text', value: leaf.characters.slice(from, to).join('') });
  };
  let done = 0;
  for (const mark of [...marks].sort((left, right) => left.at[0] - right.at[0])) {
    const start = clamp(mark.at[0] - leaf.start, done, leaf.characters.length);
    const end = mark.at[1] - leaf.start;
    addText(done, start);
    if (encloses(mark, leaf, start, end)) {
      pieces.push(makeMark(mark, leaf.characters.slice(start, end), leaf.inLink));
      done = end;
    } else {
      pieces.push(makeMark(mark, [], leaf.inLink));
      done = start;
    }
  }
  addText(done, leaf.characters.length);
  leaf.parent.children.splice(index, 1, ...pieces);
}

function encloses(mark: VariantMark, leaf: Leaf, start: number, end: number): boolean {
  return (
    mark.weight !== 'spacing' &&
    mark.at[0] - leaf.start === start &&
    end > start &&
    end <= leaf.characters.length &&
    end - start <= longestLemma &&
    leaf.characters.slice(start, end).join('').trim() !== ''
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function makeMark(
  mark: VariantMark,
  characters: readonly string[],
  inLink = false,
): PhrasingContent {
  const words = characters.join('');
  const properties = {
    id: `at-${mark.id}`,
    className: ['variant', `variant-${mark.weight}`],
    dataNumber: mark.id.slice(1),
    // A link may not stand inside a link; there the mark is a target alone.
    ...(inLink ? {} : { href: `#${mark.id}`, ...(words === '' ? { ariaLabel: mark.name } : {}) }),
  };
  return {
    type: 'emphasis',
    data: { hName: inLink ? 'span' : 'a', hProperties: properties },
    children: words === '' ? [] : [{ type: 'text', value: words }],
  };
}
