import { expect, it } from 'vitest';
import { formatSiglum } from '../../model/siglum.ts';
import { joinBlocks } from '../page/article-block.ts';
import { alignTexts } from './align-texts.ts';
import { chooseCopyText } from './choose-copy-text.ts';
import { chooseText } from './choose-text.ts';
import { listVariants } from './list-variants.ts';
import { article, toBlocks } from './test-texts.ts';

/** An article of about 100 KB in which no paragraph stands twice, every so many of them changed. */
const longArticle = (change: number) =>
  Array.from({ length: 900 }, (_, index) => {
    const text = `${index * 7919} ${article[index % article.length]} Item ${(index * 31) % 977}.`;
    return index % change === 0 ? text.replace(' the ', ' a ') : text;
  });

it('aligns texts of 100 KB in under a second', () => {
  const [base, other] = [longArticle(7), longArticle(11).reverse()].map((own) => own.join('\n\n'));
  const begun = performance.now();
  alignTexts(base ?? '', other ?? '');
  expect(performance.now() - begun).toBeLessThan(1000);
});

it('merges three witnesses of 100 KB in a few seconds', () => {
  const witnesses = [7, 11, 13].map((change, index) => ({
    siglum: formatSiglum(index),
    blocks: toBlocks(longArticle(change)),
  }));
  const begun = performance.now();
  const { siglum } = chooseCopyText(witnesses);
  const chosen = chooseText(witnesses, siglum);
  listVariants(joinBlocks(chosen.blocks), witnesses, siglum, chosen);
  expect(performance.now() - begun).toBeLessThan(6000);
});
