import type { Picture } from '../../model/picture.ts';
import { trimEdges } from './edge-space.ts';
import {
  appendText,
  createLeaf,
  finishLeaf,
  type HtmlItem,
  type HtmlLeaf,
  type Surroundings,
} from './html-leaf.ts';

/** Takes the events of a page in document order and cuts its text into items. Offsets are undefined for nodes that the parser made up. */
export interface HtmlItemBuilder {
  /** A block's edge: `start` is its opening tag, undefined at its end. */
  edge(start: number | undefined): void;
  /** The opening tag of an element within a line. */
  open(start: number | undefined): void;
  /** White space between words, or the edge of a table cell. */
  space(gap: ' ' | '\t'): void;
  /** A line break; two in a row end a block unless `soft`. */
  lineBreak(soft?: boolean): void;
  text(text: string, start: number, end: number, surroundings: Surroundings): void;
  /** A picture: it belongs to the text around it, or to the next. */
  picture(picture: Picture): void;
  /** A stretch that shows no text. */
  silence(start: number | undefined): void;
  /** All items, once the page has ended. */
  finish(): HtmlItem[];
}

export function createHtmlItemBuilder(): HtmlItemBuilder {
  const items: HtmlItem[] = [];
  let leaf: HtmlLeaf | undefined;
  /** Where the tags begin that stand directly before the next text. */
  let opening: number | undefined;
  let pictures: Picture[] = [];
  /** How far the text has come: tags before this are copies that the parser made. */
  let reached = 0;

  const addMarkup = (start: number) => {
    if (items.at(-1)?.kind === 'markup') return;
    const rest = { depth: 0, ordered: false, text: '', context: [], linkShare: 0 };
    items.push({ start, kind: 'markup', ...rest });
  };
  const endLeaf = () => {
    const item = leaf && finishLeaf(leaf);
    const silence = leaf?.silence;
    leaf = undefined;
    opening = undefined;
    if (item) items.push(item);
    if (silence !== undefined) addMarkup(silence);
  };

  return {
    edge(start) {
      endLeaf();
      opening = start;
    },
    open(start) {
      if (!leaf && start !== undefined && start >= reached) opening ??= start;
    },
    space(gap) {
      if (leaf && leaf.gap !== '\t') leaf.gap = gap;
    },
    lineBreak(soft = false) {
      if (leaf) leaf.breaks = soft ? 1 : leaf.breaks + 1;
    },
    text(text, start, end, surroundings) {
      reached = Math.max(reached, end);
      if (leaf && leaf.breaks > 0 && trimEdges(text) === '') return;
      if (leaf && leaf.breaks > 1) endLeaf();
      if (!leaf) {
        leaf = createLeaf(opening ?? start, surroundings, pictures);
        pictures = [];
      }
      appendText(leaf, text, surroundings);
    },
    picture(picture) {
      (leaf?.pictures ?? pictures).push(picture);
    },
    silence(start) {
      if (start === undefined) return;
      if (leaf) {
        leaf.silence ??= start;
      } else {
        opening = undefined;
        addMarkup(start);
      }
    },
    finish() {
      endLeaf();
      return items;
    },
  };
}
