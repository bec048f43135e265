import { findWords } from '../page/measure-text.ts';
import type { Page } from '../page/page.ts';
import type { Features, Option } from './choose-likeliest.ts';
import { findTitleClues, longestTitle, type TitleClues } from './find-title-clues.ts';
import { isBylineLead } from './read-byline.ts';
import { weighTitleForm } from './weigh-title-form.ts';
import { isDoubled, weighDeclared, weighTakenWords } from './weigh-title-support.ts';

/** How many shown lines before and after the beginning of the running text may hold the title. */
const reachBefore = 120;
const reachAfter = 6;
/** How many before it a line of one or two words may: further up are menus. */
const shortReach = 12;
/** Words of the longest title. */
const mostWords = 40;

/** A line that may be the title, with what speaks for it. */
export interface TitleOption extends Option {
  /** The line's words without case and marks. */
  readonly words: string;
}

/** The lines around the beginning of the running text that may be its title. */
export function listTitleOptions(page: Page, bodyFirst: number): TitleOption[] {
  const around = listLinesAround(page, bodyFirst);
  const clues = findTitleClues(page, bodyFirst, around);
  return around.flatMap((index, place) => {
    const option = weighLine(page, index, place, around, clues);
    return option ? [option] : [];
  });
}

/** Indexes of the blocks that show text around the beginning of the running text, in order. */
function listLinesAround({ blocks }: Page, bodyFirst: number): number[] {
  const around: number[] = [];
  for (let index = bodyFirst - 1; index >= 0 && around.length < reachBefore; index--) {
    if (blocks[index]?.text) around.push(index);
  }
  around.reverse();
  let after = 0;
  for (let index = bodyFirst; index < blocks.length && after < reachAfter; index++) {
    if (!blocks[index]?.text) continue;
    around.push(index);
    after++;
  }
  return around;
}

function weighLine(
  page: Page,
  index: number,
  place: number,
  around: readonly number[],
  clues: TitleClues,
): TitleOption | undefined {
  const block = page.blocks[index];
  if (!block || page.labels[index] || block.text.length > longestTitle) return undefined;
  const { text } = block;
  const words = findWords(text);
  if (words.length === 0 || words.length > mostWords) return undefined;
  const distance = clues.bodyPlace - place;
  if (words.length < 3 && block.depth === 0 && distance > shortReach) return undefined;
  const normal = clues.normals[place] ?? '';
  const textAt = (offset: number) => page.blocks[around[place + offset] ?? -1]?.text ?? '';
  const creditAt = (offset: number) => Number(clues.isCredit[place + offset] ?? false);
  const isAfter = distance <= 0;
  const features: Features = {
    any: 1,
    ...weighTitleForm(text, words),
    ...weighTakenWords(words, clues.opening),
    ...weighDeclared(normal, clues.declared),
    after: Number(isAfter),
    first: Number(distance === 0),
    lone: Number(index === clues.lone),
    led: Number(isBylineLead(textAt(-1))),
    distance: isAfter ? 0 : Math.log(distance),
    far: Number(distance > 25),
    credit: creditAt(0),
    creditNext: creditAt(1),
    creditSoon: Math.max(creditAt(2), creditAt(3)),
    creditLater: Math.max(creditAt(4), creditAt(5), creditAt(6)),
    creditBefore: Math.max(creditAt(-1), creditAt(-2)),
    shortBefore: Number(textAt(-1).length < 30),
    shortAfter: Number(textAt(1).length < 30),
    longerBefore: Number(textAt(-1).length > text.length && textAt(-1).length < longestTitle),
    doubled: Number(isDoubled(clues.normals, place)),
    repeated: Number((clues.counts.get(text) ?? 0) > 1),
    topHeading: Number(block.depth === 1),
    heading: Number(block.depth > 1 && block.depth < 4),
    linked: block.linkShare,
    inHeader: Number(block.context.includes('header')),
    inAside: Number(block.context.some((name) => asides.has(name))),
  };
  return { index, features, words: normal };
}

const asides: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'form', 'figcaption']);
