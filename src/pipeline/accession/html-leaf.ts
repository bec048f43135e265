import type { BlockKind } from '../../model/block.ts';
import { trimEdges } from './edge-space.ts';

/** What an element passes on to the text in it. */
export interface Surroundings {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly ordered: boolean;
  readonly context: readonly string[];
  readonly linked: boolean;
  readonly preformatted: boolean;
}

/** A block before its extent is known: where it starts, and the rest. */
export interface HtmlItem {
  readonly start: number;
  readonly kind: BlockKind;
  readonly depth: number;
  readonly ordered: boolean;
  readonly text: string;
  readonly context: readonly string[];
  readonly linkShare: number;
}

/** Text in the making, with white space as a browser shows it. */
export interface HtmlLeaf {
  readonly start: number;
  readonly surroundings: Surroundings;
  readonly parts: string[];
  context: readonly string[];
  /** What to write before the next text: nothing, a space, a tab between cells, or line breaks. */
  gap: '' | ' ' | '\t';
  breaks: number;
  letters: number;
  linkedLetters: number;
  /** Start of the first stretch without text since the last text. */
  silence: number | undefined;
}

export function createLeaf(start: number, surroundings: Surroundings): HtmlLeaf {
  const { context } = surroundings;
  const counts = { breaks: 0, letters: 0, linkedLetters: 0 };
  return { start, surroundings, parts: [], context, gap: '', ...counts, silence: undefined };
}

/** Adds text that has no white space of its own at its edges. */
export function appendText(leaf: HtmlLeaf, text: string, surroundings: Surroundings): void {
  if (leaf.parts.length > 0) leaf.parts.push(leaf.breaks > 0 ? '\n' : leaf.gap);
  leaf.parts.push(text);
  leaf.gap = '';
  leaf.breaks = 0;
  leaf.silence = undefined;
  leaf.letters += text.length;
  if (surroundings.linked) leaf.linkedLetters += text.length;
  leaf.context = findCommon(leaf.context, surroundings.context);
}

/** The finished leaf; undefined where it shows nothing. */
export function finishLeaf(leaf: HtmlLeaf): HtmlItem | undefined {
  const text = trimEdges(leaf.parts.join(''));
  if (text === '') return undefined;
  const { kind, depth, ordered } = leaf.surroundings;
  const linkShare = leaf.linkedLetters / leaf.letters;
  return { start: leaf.start, kind, depth, ordered, text, context: leaf.context, linkShare };
}

/** The context that all parts of a leaf share. */
function findCommon(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a === b) return a;
  const end = a.findIndex((name, index) => name !== b[index]);
  return end < 0 ? a : a.slice(0, end);
}
