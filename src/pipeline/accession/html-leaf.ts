import type { Element } from 'hast';
import type { BlockKind } from '../../model/block.ts';
import type { Mark } from '../../model/mark.ts';
import type { Picture } from '../../model/picture.ts';
import { trimExtent } from './edge-space.ts';
import type { HtmlContainer } from './html-list.ts';
import type { HtmlRow } from './html-table.ts';
import type { InlineElement } from './inline-elements.ts';

/** A block element and those around it. */
export interface HtmlHolder {
  readonly element: Element;
  readonly outer: HtmlHolder | undefined;
  /** How many holders there are, this one counted. */
  readonly nesting: number;
}

/** What an element passes on to the text in it. */
export interface Surroundings {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly ordered: boolean;
  readonly context: readonly string[];
  readonly linked: boolean;
  readonly preformatted: boolean;
  /** Inline markup, outermost first. */
  readonly inline: readonly InlineElement[];
  readonly containers: readonly HtmlContainer[];
  readonly holder: HtmlHolder | undefined;
  /** The row that is read as one block, and which of its columns this is. */
  readonly row: HtmlRow | undefined;
  readonly column: number;
}

/** A block before its extent and its form are known: where it starts, and the rest. */
export interface HtmlItem {
  readonly start: number;
  readonly kind: BlockKind;
  readonly depth: number;
  readonly ordered: boolean;
  readonly text: string;
  readonly context: readonly string[];
  readonly linkShare: number;
  /** Missing for `markup`. */
  readonly surroundings?: Surroundings;
  readonly marks?: readonly Mark[];
  readonly columns?: readonly number[];
  readonly pictures?: readonly Picture[];
}

/** Text in the making, with white space as a browser shows it. */
export interface HtmlLeaf {
  readonly start: number;
  readonly surroundings: Surroundings;
  readonly parts: string[];
  /** Length of the parts together. */
  length: number;
  readonly inline: Map<InlineElement, { start: number; end: number }>;
  readonly lineBreaks: Mark[];
  readonly columns: number[];
  readonly pictures: Picture[];
  context: readonly string[];
  /** What to write before the next text: nothing, a space, a tab between cells, or line breaks. */
  gap: '' | ' ' | '\t';
  breaks: number;
  letters: number;
  linkedLetters: number;
  /** Start of the first stretch without text since the last text. */
  silence: number | undefined;
}

export function createLeaf(
  start: number,
  surroundings: Surroundings,
  pictures: Picture[],
): HtmlLeaf {
  const { context } = surroundings;
  const counts = { length: 0, breaks: 0, letters: 0, linkedLetters: 0 };
  const lists = { parts: [], inline: new Map(), lineBreaks: [], columns: [], pictures };
  return { start, surroundings, ...lists, context, gap: '', ...counts, silence: undefined };
}

/** Adds text that has no white space of its own at its edges. */
export function appendText(leaf: HtmlLeaf, text: string, surroundings: Surroundings): void {
  if (leaf.parts.length > 0) {
    const gap = leaf.breaks > 0 ? '\n' : leaf.gap;
    if (leaf.breaks > 0 && !surroundings.preformatted) {
      leaf.lineBreaks.push({ kind: 'break', start: leaf.length, end: leaf.length + 1 });
    }
    leaf.parts.push(gap);
    leaf.length += gap.length;
  }
  if (leaf.parts.length === 0 || leaf.gap === '\t') leaf.columns.push(surroundings.column);
  leaf.parts.push(text);
  const start = leaf.length;
  leaf.length += text.length;
  for (const element of surroundings.inline) {
    const range = leaf.inline.get(element);
    if (range) range.end = leaf.length;
    else leaf.inline.set(element, { start, end: leaf.length });
  }
  leaf.gap = '';
  leaf.breaks = 0;
  leaf.silence = undefined;
  leaf.letters += text.length;
  if (surroundings.linked) leaf.linkedLetters += text.length;
  leaf.context = findCommon(leaf.context, surroundings.context);
}

/** The finished leaf; undefined where it shows nothing. */
export function finishLeaf(leaf: HtmlLeaf): HtmlItem | undefined {
  const { surroundings, columns, pictures, context } = leaf;
  const whole = leaf.parts.join('');
  const { start, end } = trimExtent(whole, 0, whole.length);
  if (start === end) return undefined;
  // Lines whose spaces matter keep those that the first begins with.
  const from = surroundings.preformatted ? whole.lastIndexOf('\n', start) + 1 : start;
  const { kind, depth, ordered, row } = surroundings;
  if (row) row.blocks++;
  const linkShare = leaf.linkedLetters / leaf.letters;
  const text = whole.slice(from, end);
  const marks = cutMarks(leaf, from, end);
  const common = { start: leaf.start, kind, depth, ordered, text, context, linkShare };
  return { ...common, surroundings, marks, columns, pictures };
}

/** The leaf's marks within `from` to `to` of its text, counted from `from`. */
function cutMarks(leaf: HtmlLeaf, from: number, to: number): Mark[] {
  const marks: Mark[] = [...leaf.lineBreaks];
  for (const [element, range] of leaf.inline) marks.push({ ...element, ...range });
  return marks.flatMap((mark) => {
    const start = Math.max(mark.start, from) - from;
    const end = Math.min(mark.end, to) - from;
    return start < end ? [{ ...mark, start, end }] : [];
  });
}

/** The context that all parts of a leaf share. */
function findCommon(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a === b) return a;
  const end = a.findIndex((name, index) => name !== b[index]);
  return end < 0 ? a : a.slice(0, end);
}
