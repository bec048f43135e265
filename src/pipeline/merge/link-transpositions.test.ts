import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebuildWitness } from '../../model/rebuild-witness.ts';
import { formatSiglum } from '../../model/siglum.ts';
import { blockBreak, joinBlocks } from '../page/article-block.ts';
import { chooseCopyText } from './choose-copy-text.ts';
import { chooseText } from './choose-text.ts';
import { listVariants } from './list-variants.ts';
import { article, mutatedArticle, toBlocks } from './test-texts.ts';

const collate = (...texts: readonly (readonly string[])[]) => {
  const witnesses = texts.map((text, index) => ({
    siglum: formatSiglum(index),
    blocks: toBlocks(text),
  }));
  const { siglum } = chooseCopyText(witnesses);
  const chosen = chooseText(witnesses, siglum);
  const text = joinBlocks(chosen.blocks);
  return { text, witnesses, apparatus: listVariants(text, witnesses, siglum, chosen) };
};

const [first = '', second = '', third = '', fourth = '', fifth = ''] = article;

describe('linkTranspositions', () => {
  it.each([
    ['moved down', [second, third, first, fourth]],
    ['moved up', [third, first, second, fourth]],
    ['moved to the end', [first, third, fourth, second]],
    ['moved with a word changed', [second, third, first.replace('said', 'wrote'), fourth]],
  ])('names a paragraph %s a transposition, at both its places', (_, moved) => {
    const own = [first, second, third, fourth];
    const { apparatus } = collate(own, own, moved);
    expect(apparatus.map(({ kind }) => kind)).toEqual(['transposition', 'transposition']);
    const [here, there] = apparatus;
    expect([here?.counterparts, there?.counterparts]).toEqual([[there?.id], [here?.id]]);
  });

  it('names two paragraphs that changed places', () => {
    const own = [first, second, third, fourth, fifth];
    const { apparatus } = collate(own, own, [first, fourth, third, second, fifth]);
    expect(new Set(apparatus.map(({ kind }) => kind))).toEqual(new Set(['transposition']));
  });

  it('names a changed number first, though its paragraph moved', () => {
    const own = [first, second, third, fourth];
    const { apparatus } = collate(own, own, [second.replace('13', '14'), first, third, fourth]);
    expect(apparatus.map(({ kind }) => kind).sort()).toEqual(['number', 'transposition']);
  });

  it('leaves what only lacks or only adds a paragraph alone', () => {
    const own = [first, second, third];
    expect(collate(own, own, [first, third]).apparatus).toMatchObject([{ kind: 'omission' }]);
    const added = 'Armenian officials spoke of prisoners after talks that ended in silence.';
    expect(collate(own, [first, added, second, third]).apparatus).toMatchObject([
      { kind: 'omission', reason: 'only B has it; taken in because it reads as the article' },
    ]);
  });

  it('takes the reading of most witnesses in a paragraph that stands elsewhere in one', () => {
    const wrong = second.replace('13', '31');
    const { text } = collate([first, wrong, third], [second, first, third], [first, third, second]);
    expect(text).toContain('13 September');
  });

  it('gives every witness back, wherever its paragraphs stand', () => {
    const shuffled = mutatedArticle.chain((paragraphs) =>
      fc.shuffledSubarray([...paragraphs], { minLength: paragraphs.length }),
    );
    fc.assert(
      fc.property(fc.array(shuffled, { minLength: 2, maxLength: 4 }), (texts) => {
        const { text, witnesses, apparatus } = collate(...texts);
        for (const [index, { siglum }] of witnesses.entries()) {
          expect(rebuildWitness(text, apparatus, siglum)).toBe(texts[index]?.join(blockBreak));
        }
        const ids = new Set(apparatus.map(({ id }) => id));
        for (const { counterparts = [] } of apparatus) {
          expect(counterparts.every((id) => ids.has(id))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
