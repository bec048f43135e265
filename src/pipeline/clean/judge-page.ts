import type { Page } from '../page/page.ts';
import { judgeLines } from './judge/judge-lines.ts';
import { weights } from './judge/learned-weights.ts';
import { listLines } from './judge/list-lines.ts';
import { listClaims } from './list-claims.ts';

/** What the learned model makes of the blocks of a page, by block index. */
export interface PageJudgement {
  /** Whether a block reads as the article's text; false for blocks without text. */
  readonly isArticle: (index: number) => boolean;
  /** How likely each block is the article's, 0 to 1; NaN for blocks without text. */
  readonly chances: Float32Array;
  /** Whether it nearly went the other way. */
  readonly isDoubtful: (index: number) => boolean;
  /** Why some blocks do not read as the article, in words for readers; empty where nothing stands out. */
  readonly explain: (indexes: readonly number[]) => string;
}

/** A block is in doubt when it is kept below the first chance or removed above the second. */
const sureOfKept = 0.5;
const sureOfRemoved = 0.2;
/** Lines of a stretch that are looked at for what spoke against it. */
const explained = 3;

/** Judges the blocks of a page by the learned weights; what rules have claimed counts as evidence. */
export function judgePage(page: Page): PageJudgement {
  const { lines, indexes } = listLines(page.capture);
  const listed = listClaims(page);
  const { chances, threshold, explain } = judgeLines(
    lines,
    indexes.map((index) => listed[index] ?? 0),
    weights,
  );
  const lineOf = new Map(indexes.map((index, line) => [index, line]));
  const byBlock = new Float32Array(page.blocks.length).fill(Number.NaN);
  for (const [line, index] of indexes.entries()) byBlock[index] = chances[line] ?? 0;
  const chanceOf = (index: number) => byBlock[index] ?? Number.NaN;
  return {
    chances: byBlock,
    // No comparison holds for NaN, so that blocks without text are neither.
    isArticle: (index) => chanceOf(index) >= threshold,
    isDoubtful: (index) => {
      const chance = chanceOf(index);
      return chance >= threshold ? chance < sureOfKept : chance > sureOfRemoved;
    },
    explain: (blocks) => {
      const known = blocks.flatMap((index) => lineOf.get(index) ?? []);
      const step = Math.max(1, Math.ceil(known.length / explained));
      return explain(known.filter((_, place) => place % step === 0)).join('; ');
    },
  };
}
