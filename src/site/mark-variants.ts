import type { Emphasis, Paragraph, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { findTextBlocks, type TextBlock } from '../model/article-text.ts';
import { type Leaf, locateLeaves } from './locate-leaves.ts';
import { makeMark, makeReference, toElement, type VariantMark } from './make-variant-mark.ts';

/** Longer lemmas are marked at their start alone: a link is no place for a paragraph. */
const longestLemma = 90;

/** A mark, or the part of one, within a leaf: `[start, end)` counts from the leaf's start. */
interface Piece {
  readonly mark: VariantMark;
  readonly start: number;
  readonly end: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * Puts a link to the apparatus at the place of every variant, changing `root`.
 * A variant encloses its words; where they run over the edge of inline markup
 * each part of them is marked. One that is empty, long, or runs over the edge of
 * a block is marked at its start. No word of the text changes.
 */
export function markVariants(root: Root, marks: readonly VariantMark[]): void {
  const blocks = locateBlocks(findTextBlocks(root));
  const perBlock = new Map<LocatedBlock, VariantMark[]>();
  for (const mark of [...marks].sort((left, right) => left.at[0] - right.at[0])) {
    const block = findBlock(blocks, mark.at[0]);
    if (block) perBlock.set(block, [...(perBlock.get(block) ?? []), mark]);
  }
  for (const [block, group] of perBlock) markBlock(block, group);
  addReferences(root);
}

interface LocatedBlock extends TextBlock {
  readonly start: number;
}

function locateBlocks(blocks: readonly TextBlock[]): LocatedBlock[] {
  let start = 0;
  return blocks.map((block) => {
    const located = { ...block, start };
    start += [...block.text].length + 2;
    return located;
  });
}

/** The block that holds an offset; an offset in the blank line between two belongs to the first. */
function findBlock(blocks: readonly LocatedBlock[], offset: number): LocatedBlock | undefined {
  return blocks.findLast((block) => block.start <= offset) ?? blocks[0];
}

function markBlock({ node, start }: LocatedBlock, marks: readonly VariantMark[]): void {
  if (node.type === 'code') {
    // Code holds no other nodes of Markdown, but its element may.
    const lines: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'text', value: `${node.value}\n` }],
    };
    markBlock({ node: lines, start, text: node.value }, marks);
    node.data = { ...node.data, hChildren: lines.children.map(toElement) };
    return;
  }
  const leaves = locateLeaves(node, start);
  const pieces = new Map<Leaf, Piece[]>();
  let reached = start;
  for (const mark of marks) {
    const at = Math.max(mark.at[0], reached);
    const own = at === mark.at[0] ? encloseWords(mark, leaves) : [];
    if (own.length > 0) reached = mark.at[1];
    const placed = own.length > 0 ? own : placeAt(mark, at, leaves);
    for (const [leaf, piece] of placed) pieces.set(leaf, [...(pieces.get(leaf) ?? []), piece]);
    if (placed.length > 0) continue;
    const last = node.type === 'tableRow' ? node.children.at(-1) : node;
    last?.children.push(...makeMark(mark, '', { isFirst: true, isLast: true, inLink: false }));
  }
  for (const [leaf, group] of pieces) splitLeaf(leaf, group);
}

/** The parts of a variant's words in each leaf; none where it is better marked at its start alone. */
function encloseWords(mark: VariantMark, leaves: readonly Leaf[]): [Leaf, Piece][] {
  const [from, to] = mark.at;
  if (mark.weight === 'spacing' || to - from > longestLemma || to > (leaves.at(-1)?.end ?? 0))
    return [];
  const touched = leaves.filter(({ start, end, characters }) => {
    const words = characters.slice(Math.max(0, from - start), Math.max(0, to - start));
    return start < to && end > from && words.join('').trim() !== '';
  });
  return touched.map((leaf, index) => {
    const isFirst = index === 0;
    const isLast = index === touched.length - 1;
    let start = Math.max(0, from - leaf.start);
    let end = Math.min(to, leaf.end) - leaf.start;
    // Spaces at the edges of the words are none of them.
    while (isFirst && leaf.characters[start]?.trim() === '') start += 1;
    while (isLast && leaf.characters[end - 1]?.trim() === '') end -= 1;
    return [leaf, { mark, start, end, isFirst, isLast }];
  });
}

/** A mark at a point, in the last leaf that begins at or before it, so that it goes with the words after it. */
function placeAt(mark: VariantMark, at: number, leaves: readonly Leaf[]): [Leaf, Piece][] {
  const leaf = leaves.findLast(({ start }) => start <= at) ?? leaves[0];
  if (!leaf) return [];
  const point = Math.min(Math.max(at - leaf.start, 0), leaf.characters.length);
  return [[leaf, { mark, start: point, end: point, isFirst: true, isLast: true }]];
}

function splitLeaf({ node, parent, characters, inLink }: Leaf, pieces: readonly Piece[]): void {
  const index = parent.children.indexOf(node);
  if (index === -1) return;
  const nodes: PhrasingContent[] = [];
  const addText = (from: number, to: number) => {
    if (from < to) nodes.push({ type: 'text', value: characters.slice(from, to).join('') });
  };
  let done = 0;
  for (const { mark, start, end, isFirst, isLast } of pieces) {
    addText(done, start);
    nodes.push(
      ...makeMark(mark, characters.slice(start, end).join(''), { isFirst, isLast, inLink }),
    );
    done = end;
  }
  addText(done, characters.length);
  parent.children.splice(index, 1, ...nodes);
}

/** A link may not stand inside a link, so the way to the apparatus stands after it. */
function addReferences(root: Root): void {
  visit(root, 'link', (link, index, parent) => {
    const references: PhrasingContent[] = [];
    visit(link, 'emphasis', ({ data }: Emphasis) => {
      if (data?.variant) references.push(makeReference(data.variant));
    });
    if (references.length === 0 || parent === undefined || index === undefined) return undefined;
    parent.children.splice(index + 1, 0, ...references);
    return [SKIP, index + 1 + references.length];
  });
}
