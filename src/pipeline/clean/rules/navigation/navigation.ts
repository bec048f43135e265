import { hasOnly } from '../../../page/has-only.ts';
import { endsSentence, foldWords } from '../../../page/measure-text.ts';
import type { Page } from '../../../page/page.ts';
import type { Removal, Rule } from '../../rule.ts';
import { joiningWords, placeWords, sectionWords, sureWords } from './menu-words.ts';

/** Lines that a run of section names has at least where no word of menus alone is among them. */
const shortestRun = 3;

/** Menu lines: single labels that stand in a run, or whole lines made of menu words alone. */
export const navigation: Rule = {
  id: 'navigation',
  reason: 'A menu or language switch of the website',
  find: (page) =>
    findRuns(page)
      .filter((run) => isMenu(page, run))
      .map(spanRun),
};

/** Runs of neighbouring lines of menu words, as block indexes. */
function findRuns(page: Page): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const [index, { text }] of page.blocks.entries()) {
    if (text === '') continue;
    if (!page.labels[index] && isMenuLine(text)) run.push(index);
    else {
      if (run.length > 0) runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

function isMenuLine(text: string): boolean {
  if (text.length > 200 || endsSentence(text) || text.includes('#')) return false;
  return hasOnly(foldWords(text), isKnown);
}

function isKnown(word: string): boolean {
  return sureWords.has(word) || sectionWords.has(word) || joiningWords.has(word);
}

/** A list that a colon announces, or of places alone, belongs to the article. */
function isMenu(page: Page, run: readonly number[]): boolean {
  const words = run
    .flatMap((index) => foldWords(page.blocks[index]?.text ?? '').split(' '))
    .filter((word) => !joiningWords.has(word));
  if (words.every((word) => placeWords.has(word))) return false;
  if (/:$/.test(findTextBefore(page, run[0] ?? 0))) return false;
  const isSure = words.some((word) => sureWords.has(word));
  if (run.length === 1) return words.length >= shortestRun || (isSure && words.length === 2);
  return isSure || words.length >= shortestRun;
}

function findTextBefore(page: Page, start: number): string {
  for (let index = start - 1; index >= 0; index--) {
    const text = page.blocks[index]?.text ?? '';
    if (text !== '') return text;
  }
  return '';
}

function spanRun(run: readonly number[]): Removal {
  return { first: run[0] ?? 0, last: run.at(-1) ?? 0 };
}
