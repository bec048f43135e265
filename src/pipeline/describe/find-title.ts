import { endsSentence, findWords, normaliseWords } from '../page/measure-text.ts';
import type { Page } from '../page/page.ts';
import { findLoneLine } from './find-lone-line.ts';

/** How many blocks before the running text may hold the title. */
const reach = 25;
/** What a line must score to be taken for a title at all. */
const leastScore = 0.15;
/** Words of a title that a standfirst is told from. */
const shortestTitle = 5;
/** What the one line above the text scores for its place. */
const loneScore = 0.3;
/** Letters from which a word says what a text is about; shorter ones stand in any text. */
const tellingLength = 4;
/** Scripts that set no space between words, so that a word's length says nothing. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** By how much a standfirst must outdo the line above it to be the title after all. */
const lead = 0.3;

/**
 * The block that holds the article's title: among the short lines before the
 * running text, the one whose words the text takes up most, favoured when the
 * page repeats it, declares it or marks it as a heading, or when it is the one
 * line that stands there.
 */
export function findTitle(page: Page, bodyFirst: number): number | undefined {
  const clues: Clues = {
    opening: openingStems(page, bodyFirst),
    declared: page.capture.declarations
      .filter(({ field }) => field === 'title')
      .map(({ value }) => normaliseWords(value)),
    bodyFirst,
    lone: findLoneLine(page, bodyFirst),
  };
  let best: { index: number; score: number } | undefined;
  for (let index = Math.max(0, bodyFirst - reach); index <= bodyFirst; index++) {
    const score = scoreTitle(page, index, clues);
    if (score === undefined || score <= leastScore) continue;
    const isBelow = best !== undefined && isStandfirst(page, best.index, index);
    if (!best || score > best.score + (isBelow ? lead : 0)) best = { index, score };
  }
  return best?.index;
}

/**
 * Whether a line may be the standfirst of a title right above it, whose words
 * it repeats: longer, with nothing unlabelled between. A topic is shorter than
 * a title has to be.
 */
function isStandfirst(page: Page, title: number, index: number): boolean {
  for (let between = title + 1; between < index; between++) {
    if (page.blocks[between]?.text && !page.labels[between]) return false;
  }
  const words = findWords(page.blocks[title]?.text ?? '').length;
  return words >= shortestTitle && findWords(page.blocks[index]?.text ?? '').length > words;
}

interface Clues {
  /** The stems of the words with which the running text begins. */
  readonly opening: ReadonlySet<string>;
  readonly declared: readonly string[];
  readonly bodyFirst: number;
  /** The one line that nothing has claimed before the running text. */
  readonly lone: number | undefined;
}

/** How well a block would do as the title; undefined where it cannot be one. */
function scoreTitle(page: Page, index: number, clues: Clues): number | undefined {
  const block = page.blocks[index];
  if (!block || block.text === '' || page.labels[index]) return undefined;
  const words = findWords(block.text);
  const isLone = index === clues.lone;
  if ((words.length < 3 && !isLone) || words.length > 40 || block.text.length > 300)
    return undefined;
  const isFirst = index === clues.bodyFirst;
  if (isFirst && (/[.։]["”’»]?$/u.test(block.text) || words.length > 25)) return undefined;
  const normal = normaliseWords(block.text);
  const stems = new Set(words.map(stem).filter((word) => word.length > 2));
  const taken = [...stems].filter((word) => clues.opening.has(word));
  // A line that shares short words alone with the text shares none.
  const least = unspaced.test(block.text) ? 0 : tellingLength;
  const isTaken = taken.some((word) => word.length >= least);
  const isDeclared = clues.declared.some(
    (title) => title === normal || title.startsWith(`${normal} `),
  );
  const isSentence = endsSentence(block.text) && !/[?!…]/.test(block.text.slice(-2));
  return (
    (isTaken ? taken.length / stems.size : 0) * Math.min(1, words.length / 5) +
    (isLone ? loneScore : 0) +
    (isDoubled(page, index, normal) ? 0.5 : 0) +
    (isDeclared ? 0.8 : 0) +
    (block.kind === 'heading' ? 0.7 - block.depth / 10 : 0) +
    (isSentence ? -0.5 : 0) -
    Math.min(0.2, (clues.bodyFirst - index) * 0.02)
  );
}

function openingStems(page: Page, bodyFirst: number): Set<string> {
  const texts: string[] = [];
  for (let index = bodyFirst; index < page.blocks.length && texts.length < 6; index++) {
    const text = page.blocks[index]?.text ?? '';
    if (text !== '' && !page.labels[index] && findWords(text).length >= 8) texts.push(text);
  }
  return new Set(findWords(texts.join(' ')).map(stem));
}

/** Enough of a word to see past most endings: its first five letters. */
function stem(word: string): string {
  return word.toLowerCase().slice(0, 5);
}

/**
 * Whether the page prints a line again right after it, or printed it before
 * with the site's name appended, as browsers title windows.
 */
function isDoubled(page: Page, index: number, normal: string): boolean {
  const isRepeated = page.blocks
    .slice(index + 1, index + 4)
    .some(({ text }) => text.length < 400 && normaliseWords(text) === normal);
  if (isRepeated) return true;
  return page.blocks
    .slice(Math.max(0, index - reach), index)
    .some(({ text }) => text.length < 400 && normaliseWords(text).startsWith(`${normal} `));
}
