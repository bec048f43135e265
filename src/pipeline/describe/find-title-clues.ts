import type { Block } from '../../model/block.ts';
import { findWords, normaliseWords } from '../page/measure-text.ts';
import type { Page } from '../page/page.ts';
import { isDateLine } from './date-line.ts';
import { findLoneLine } from './find-lone-line.ts';
import { statesByline } from './read-byline.ts';

/** Characters of the longest title. */
export const longestTitle = 300;
/** Paragraphs whose words a title is compared with. */
const openingParagraphs = 6;

/** What a page says that bears on each line that may be its title. */
export interface TitleClues {
  readonly bodyFirst: number;
  /** Where `bodyFirst` stands among the lines around it. */
  readonly bodyPlace: number;
  /** The stems of the words with which the running text begins. */
  readonly opening: ReadonlySet<string>;
  readonly declared: readonly string[];
  /** For each line around its words without case and marks; empty for long ones. */
  readonly normals: readonly string[];
  /** For each line around whether it is a date or byline. */
  readonly isCredit: readonly boolean[];
  /** The one line that nothing has claimed before the running text. */
  readonly lone: number | undefined;
  /** How often the page says each line that is short enough for a title. */
  readonly counts: ReadonlyMap<string, number>;
}

export function findTitleClues(
  page: Page,
  bodyFirst: number,
  around: readonly number[],
): TitleClues {
  const counts = new Map<string, number>();
  for (const { text } of page.blocks) {
    if (text.length <= longestTitle) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return {
    bodyFirst,
    bodyPlace: around.filter((index) => index < bodyFirst).length,
    opening: findOpening(page, bodyFirst),
    declared: page.capture.declarations
      .filter(({ field }) => field === 'title')
      .flatMap(({ value }) => listSides(value)),
    isCredit: around.map((index) => isCreditBlock(page.blocks[index])),
    normals: around.map((index) => {
      const text = page.blocks[index]?.text ?? '';
      return text.length <= longestTitle ? normaliseWords(text) : '';
    }),
    counts,
    lone: findLoneLine(page, bodyFirst),
  };
}

function isCreditBlock(block: Block | undefined): boolean {
  if (!block || block.text.length > 120) return false;
  return isDateLine(block.text) || statesByline(block);
}

/** A declared title, and what stands before and after each mark that may part it from the site's name. */
function listSides(declared: string): string[] {
  if (declared.length > 2 * longestTitle) return [];
  const sides = [...declared.matchAll(/\s[|–—-]\s|\s?[|»«]\s?/gu)].flatMap(({ index, 0: mark }) => [
    declared.slice(0, index),
    declared.slice(index + mark.length),
  ]);
  const titles = sides.map(normaliseWords).filter((side) => side.split(' ').length >= 3);
  return [normaliseWords(declared), ...titles];
}

function findOpening({ blocks, labels }: Page, bodyFirst: number): Set<string> {
  const opening = new Set<string>();
  let paragraphs = 0;
  for (let index = bodyFirst; index < blocks.length && paragraphs < openingParagraphs; index++) {
    const text = blocks[index]?.text ?? '';
    if (text === '' || labels[index]) continue;
    const words = findWords(text.slice(0, 2000));
    if (words.length < 8) continue;
    for (const word of words) opening.add(stemWord(word));
    paragraphs++;
  }
  return opening;
}

/** Enough of a word to see past most endings: its first five letters. */
export function stemWord(word: string): string {
  return word.toLowerCase().slice(0, 5);
}
