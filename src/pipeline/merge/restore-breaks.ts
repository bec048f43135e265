import type { ArticleBlock } from '../page/article-block.ts';
import { normaliseWords } from '../page/measure-text.ts';

/** Words from which a block may be several paragraphs that a tool has run into one. */
const longest = 120;
/** Words at the edge of a paragraph by which it is found again. */
const edge = 6;

const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Cuts blocks without markup that run on where another witness begins or ends a
 * paragraph, so that each paragraph can be judged by itself. `doubtful` blocks
 * stay so in all their parts. No character is lost but the space at a cut.
 */
export function restoreBreaks(
  blocks: readonly ArticleBlock[],
  others: readonly ArticleBlock[],
): ArticleBlock[][] {
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  for (const { text } of others) {
    const words = normaliseWords(text).split(' ');
    if (words.length < edge) continue;
    firsts.add(words.slice(0, edge).join(' '));
    lasts.add(words.slice(-edge).join(' '));
  }
  if (firsts.size === 0) return blocks.map((block) => [block]);
  return blocks.map((block) => {
    if (block.marks?.length || block.kind !== 'paragraph') return [block];
    return cut(block.text, findCuts(block.text, firsts, lasts)).map((text) => ({ ...block, text }));
  });
}

/** Offsets in a text at which a paragraph of another witness begins or ends. */
function findCuts(
  text: string,
  firsts: ReadonlySet<string>,
  lasts: ReadonlySet<string>,
): Set<number> {
  const words = [...text.matchAll(word)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: normaliseWords(match[0]),
  }));
  const cuts = new Set<number>();
  if (words.length < longest) return cuts;
  for (let index = 0; index + edge <= words.length; index++) {
    const run = words.slice(index, index + edge);
    const key = run.map((own) => own.text).join(' ');
    if (firsts.has(key) && index > 0) cuts.add(findSpace(text, run[0]?.start ?? 0, -1));
    if (lasts.has(key)) cuts.add(findSpace(text, run.at(-1)?.end ?? 0, 1));
  }
  return cuts;
}

/** The next space before or after an offset, so that marks stay with their words. */
function findSpace(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (at > 0 && at < text.length && !/\s/u.test(text[at] ?? '')) at += step;
  return at;
}

function cut(text: string, cuts: ReadonlySet<number>): string[] {
  const points = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  return points
    .slice(1)
    .map((end, index) => text.slice(points[index], end).trim())
    .filter((part) => part !== '');
}
