import type { Block } from '../../model/block.ts';
import { endsSentence, findWords, normaliseWords } from '../page/measure-text.ts';
import type { Page } from '../page/page.ts';
import { roles } from './byline-words.ts';
import type { Features, Option } from './choose-likeliest.ts';
import { isDateLine } from './date-line.ts';
import { findLoneLine } from './find-lone-line.ts';
import { isOwnLine } from './is-own-line.ts';
import { isBylineLead, readBlockByline } from './read-byline.ts';

/** How many shown lines before and after the beginning of the running text may hold the title. */
const reachBefore = 120;
const reachAfter = 6;
/** Words and characters of the longest title. */
const mostWords = 40;
const mostLength = 300;
/** Lines before and after a title in which it may stand once more. */
const doubleReach = 3;
/** Paragraphs whose words a title is compared with. */
const openingParagraphs = 6;

/** A line that may be the title, with what speaks for it. */
export interface TitleOption extends Option {
  /** The line's words without case and marks. */
  readonly words: string;
}

/** The lines around the beginning of the running text that may be its title. */
export function listTitleOptions(page: Page, bodyFirst: number): TitleOption[] {
  const around = listLinesAround(page, bodyFirst);
  const clues = findClues(page, bodyFirst, around);
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

interface Clues {
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

function findClues(page: Page, bodyFirst: number, around: readonly number[]): Clues {
  const counts = new Map<string, number>();
  for (const { text } of page.blocks) {
    if (text.length <= mostLength) counts.set(text, (counts.get(text) ?? 0) + 1);
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
      return text.length <= mostLength ? normaliseWords(text) : '';
    }),
    counts,
    lone: findLoneLine(page, bodyFirst),
  };
}

function isCreditBlock(block: Block | undefined): boolean {
  if (!block || block.text.length > 120) return false;
  return isDateLine(block.text) || readBlockByline(block)?.isStated === true;
}

function weighLine(
  page: Page,
  index: number,
  place: number,
  around: readonly number[],
  clues: Clues,
): TitleOption | undefined {
  const block = page.blocks[index];
  if (!block || page.labels[index] || block.text.length > mostLength) return undefined;
  const { text } = block;
  const words = findWords(text);
  if (words.length === 0 || words.length > mostWords) return undefined;
  const normal = clues.normals[place] ?? '';
  const distance = clues.bodyPlace - place;
  const textAt = (offset: number) => page.blocks[around[place + offset] ?? -1]?.text ?? '';
  const creditAt = (offset: number) => Number(clues.isCredit[place + offset] ?? false);
  const isAfter = distance <= 0;
  const features: Features = {
    any: 1,
    ...weighForm(text, words),
    ...weighWords(words, clues.opening),
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
    longerBefore: Number(textAt(-1).length > text.length && textAt(-1).length < mostLength),
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

/** How much a line is made like a headline. */
function weighForm(text: string, words: readonly string[]): Features {
  const isQuestion = /[?!…]["'”’»)]?$/u.test(text);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
  return {
    oneWord: Number(words.length === 1),
    twoWords: Number(words.length === 2),
    fewWords: Number(words.length === 3 || words.length === 4),
    manyWords: Number(words.length > 16 && words.length <= 24),
    mostWords: Number(words.length > 24),
    length: Math.min(words.length, 12) / 12,
    sentence: Number(!isQuestion && endsSentence(text)),
    question: Number(isQuestion),
    small: Number(/^[^\p{L}\p{N}]*\p{Ll}/u.test(text)),
    capitals,
    shouted: Number(text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase()),
    own: Number(isOwnLine(text)),
    post: Number(words.length <= 10 && words.some((word) => roles.has(word.toLowerCase()))),
    colonEnd: Number(/[:;,]$/.test(text)),
    signs: Number(/[|•·@©→›/\\]/.test(text)),
    manyLines: Number(text.includes('\n')),
  };
}

/** How much the running text takes up a line's words. */
function weighWords(words: readonly string[], opening: ReadonlySet<string>): Features {
  const stems = new Set(words.map(stem).filter((word) => word.length > 3));
  let taken = 0;
  for (const word of stems) taken += Number(opening.has(word));
  return {
    taken: stems.size === 0 ? 0 : taken / stems.size,
    takenCount: Math.min(taken, 5) / 5,
    noneTaken: Number(taken === 0),
  };
}

/** How well a line agrees with the titles that the page declares. */
function weighDeclared(normal: string, declared: readonly string[]): Features {
  if (declared.length === 0) return {};
  const isEqual = declared.includes(normal);
  const within = (title: string) => title.startsWith(`${normal} `) || title.endsWith(` ${normal}`);
  return {
    declared: Number(isEqual),
    declaredPart: Number(!isEqual && normal.length > 8 && declared.some(within)),
    undeclared: Number(!isEqual),
  };
}

/** A declared title, and what stands before and after each mark that may part it from the site's name. */
function listSides(declared: string): string[] {
  const sides = [...declared.matchAll(/\s[|–—-]\s|\s?[|»«]\s?/gu)].flatMap(({ index, 0: mark }) => [
    declared.slice(0, index),
    declared.slice(index + mark.length),
  ]);
  const titles = sides.map(normaliseWords).filter((side) => side.split(' ').length >= 3);
  return [normaliseWords(declared), ...titles];
}

/** Whether a line stands again right after, or stood right before with other words around it, such as the site's name. */
function isDoubled(normals: readonly string[], place: number): boolean {
  const normal = normals[place] ?? '';
  for (let offset = 1; offset <= doubleReach; offset++) {
    if (normals[place + offset] === normal) return true;
    const before = normals[place - offset] ?? '';
    if (before.startsWith(`${normal} `) || before.endsWith(` ${normal}`)) return true;
  }
  return false;
}

function findOpening({ blocks, labels }: Page, bodyFirst: number): Set<string> {
  const opening = new Set<string>();
  let paragraphs = 0;
  for (let index = bodyFirst; index < blocks.length && paragraphs < openingParagraphs; index++) {
    const text = blocks[index]?.text ?? '';
    if (text === '' || labels[index]) continue;
    const words = findWords(text.slice(0, 2000));
    if (words.length < 8) continue;
    for (const word of words) opening.add(stem(word));
    paragraphs++;
  }
  return opening;
}

/** Enough of a word to see past most endings: its first five letters. */
function stem(word: string): string {
  return word.toLowerCase().slice(0, 5);
}
