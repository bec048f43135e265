import { endsSentence, findWords, normaliseWords } from '../page/measure-text.ts';
import type { Page } from '../page/page.ts';

/** How many blocks before the running text may hold the title. */
const reach = 25;

/**
 * The block that holds the article's title: among the short lines before the
 * running text, the one whose words the text takes up most, favoured when the
 * page repeats it, declares it or marks it as a heading.
 */
export function findTitle(page: Page, bodyFirst: number): number | undefined {
  const opening = openingStems(page, bodyFirst);
  const declared = page.capture.declarations
    .filter(({ field }) => field === 'title')
    .map(({ value }) => normaliseWords(value));
  let best: { index: number; score: number } | undefined;
  for (let index = Math.max(0, bodyFirst - reach); index <= bodyFirst; index++) {
    const block = page.blocks[index];
    const label = page.labels[index];
    if (!block || block.text === '' || label) continue;
    const words = findWords(block.text);
    if (words.length < 3 || words.length > 40 || block.text.length > 300) continue;
    if (index === bodyFirst && (/[.։]["”’»]?$/u.test(block.text) || words.length > 25)) continue;
    const stems = new Set(words.map(stem).filter((word) => word.length > 2));
    const taken = [...stems].filter((word) => opening.has(word)).length;
    const normal = normaliseWords(block.text);
    const score =
      (stems.size ? taken / stems.size : 0) * Math.min(1, words.length / 5) +
      (isDoubled(page, index, normal) ? 0.5 : 0) +
      (declared.some((title) => title === normal || title.startsWith(`${normal} `)) ? 0.8 : 0) +
      (block.kind === 'heading' ? 0.7 - block.depth / 10 : 0) +
      (endsSentence(block.text) && !/[?!…]/.test(block.text.slice(-2)) ? -0.5 : 0) -
      Math.min(0.2, (bodyFirst - index) * 0.02);
    if (score > 0.15 && (!best || score > best.score)) best = { index, score };
  }
  return best?.index;
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

/** Whether the page prints a line again right after it; a label that recurs elsewhere is no title. */
function isDoubled(page: Page, index: number, normal: string): boolean {
  return page.blocks
    .slice(index + 1, index + 4)
    .some(({ text }) => text.length < 400 && normaliseWords(text) === normal);
}
