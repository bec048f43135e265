import { formatSiglum } from '../../src/model/siglum.ts';
import { alignTexts } from '../../src/pipeline/merge/align-texts.ts';
import { chooseCopyText } from '../../src/pipeline/merge/choose-copy-text.ts';
import { chooseText } from '../../src/pipeline/merge/choose-text.ts';
import { listVariants } from '../../src/pipeline/merge/list-variants.ts';
import { type ArticleBlock, joinBlocks } from '../../src/pipeline/page/article-block.ts';
import { makeArticle } from './make-article.ts';

const articles = 24;

/** Processor seconds for aligning two made-up texts of about 100 KB, and for merging three, as a line. */
export function measureLongTexts(): string {
  const base = Array.from(
    { length: articles },
    (_, number) => makeArticle(number).paragraphs,
  ).flat();
  const texts = [7, 11, 13].map((every) => changeSome(base, every));
  const [first = [], second = []] = texts;
  const moved = second.toReversed();
  const aligning = time(() => alignTexts(first.join('\n\n'), moved.join('\n\n')));
  const witnesses = texts.map((paragraphs, index) => ({
    siglum: formatSiglum(index),
    blocks: paragraphs.map(makeBlock),
  }));
  const merging = time(() => {
    const { siglum } = chooseCopyText(witnesses);
    const chosen = chooseText(witnesses, siglum);
    listVariants(joinBlocks(chosen.blocks), witnesses, siglum, chosen);
  });
  const size = (first.join('\n\n').length / 1000).toFixed(0);
  return `texts of ${size} KB: two with all paragraphs moved aligned in ${aligning.toFixed(2)} s of processor time, three merged in ${merging.toFixed(2)} s`;
}

function changeSome(paragraphs: readonly string[], every: number): string[] {
  return paragraphs.map((text, index) =>
    index % every === 0 ? text.replace(/ \p{L}+ /u, ' changed ') : text,
  );
}

function makeBlock(text: string): ArticleBlock {
  return { kind: 'paragraph', depth: 0, ordered: false, text };
}

function time(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}
