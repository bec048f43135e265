import { rebuildWitness } from '../../model/rebuild-witness.ts';
import { formatSiglum } from '../../model/siglum.ts';
import { joinBlocks } from '../page/article-block.ts';
import { chooseCopyText } from './choose-copy-text.ts';
import { chooseText } from './choose-text.ts';
import { listVariants } from './list-variants.ts';
import { toBlocks } from './test-texts.ts';

/**
 * The apparatus of witnesses' texts as a reader sees it: kind, lemma, then the
 * other readings with their witnesses; ¶ for the break between two blocks.
 */
export function showVariants(...texts: readonly string[][]): string[] {
  const witnesses = texts.map((text, index) => ({
    siglum: formatSiglum(index),
    blocks: toBlocks(text),
  }));
  const { siglum } = chooseCopyText(witnesses);
  const chosen = chooseText(witnesses, siglum);
  const text = joinBlocks(chosen.blocks);
  const variants = listVariants(text, witnesses, siglum, chosen);
  for (const own of witnesses) {
    if (rebuildWitness(text, variants, own.siglum) !== joinBlocks(own.blocks)) {
      throw new Error(`${own.siglum} cannot be rebuilt`);
    }
  }
  return variants.map(({ kind, lemma, readings }) => {
    const others = readings
      .filter((reading) => reading.text !== lemma)
      .map((reading) => ` | ${reading.witnesses.join('')} ${show(reading.text)}`);
    return `${kind}: ${show(lemma)}${others.join('')}`;
  });
}

function show(text: string): string {
  return text === '' ? '–' : text.replaceAll('\n\n', '¶').replaceAll('\u00a0', '~');
}
