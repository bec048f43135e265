import type { Root } from 'mdast';
import { type ArticleBlock, blockBreak } from '../page/article-block.ts';
import { buildLeaf, buildPictures } from './build-leaf.ts';
import { buildTable, isTable } from './build-table.ts';
import { createNest } from './create-nest.ts';

/**
 * The article's blocks as mdast. Blocks that stand in one list, item or
 * quotation share it, rows and lines a table and a stretch of code; rows that
 * make no table worth the name are paragraphs.
 */
export function buildRoot(blocks: readonly ArticleBlock[]): Root {
  const root: Root = { type: 'root', children: [] };
  const nest = createNest(root);
  for (const run of findRuns(blocks)) {
    const [first] = run;
    const isWhole = first.kind === 'preformatted' || isTable(run);
    if (isWhole) {
      nest.open(first);
      nest.add(...buildPictures(first.pictures));
      if (first.kind === 'table-row') nest.add(buildTable(run));
      else nest.add({ type: 'code', value: run.map(({ text }) => text).join(blockBreak) });
      continue;
    }
    for (const block of run) {
      nest.open(block);
      nest.add(...buildLeaf(block));
    }
  }
  return root;
}

type Run = readonly [ArticleBlock, ...ArticleBlock[]];

/** Blocks one by one, but those of one table or preformatted stretch together. */
function findRuns(blocks: readonly ArticleBlock[]): Run[] {
  const runs: [ArticleBlock, ...ArticleBlock[]][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const isLaidOut = block.kind === 'table-row' || block.kind === 'preformatted';
    if (
      last &&
      isLaidOut &&
      last[0].kind === block.kind &&
      block.within?.at(-1)?.begins === false
    ) {
      last.push(block);
    } else runs.push([block]);
  }
  return runs;
}
