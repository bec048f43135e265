import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebuildWitness } from '../../model/rebuild-witness.ts';
import { formatSiglum } from '../../model/siglum.ts';
import { variantSchema } from '../../model/variant.ts';
import { joinBlocks } from '../page/article-block.ts';
import { chooseCopyText } from './choose-copy-text.ts';
import { chooseText } from './choose-text.ts';
import { listVariants } from './list-variants.ts';
import { mutatedArticle, nastyParagraphs, shortenedArticle, toBlocks } from './test-texts.ts';
import type { WitnessText } from './witness-text.ts';

const witnessSets = fc
  .oneof(
    fc.array(fc.oneof(mutatedArticle, nastyParagraphs), { minLength: 1, maxLength: 5 }),
    fc.array(fc.oneof(mutatedArticle, shortenedArticle), { minLength: 2, maxLength: 5 }),
    fc.array(fc.oneof(nastyParagraphs, shortenedArticle), { minLength: 2, maxLength: 5 }),
  )
  .chain((texts) =>
    fc.tuple(
      fc.constant(texts),
      fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 1 }),
    ),
  )
  .map(([texts, chances]) =>
    texts.map((text, index): WitnessText => {
      const chance = (at: number) => chances[at % chances.length] ?? 0;
      return {
        siglum: formatSiglum(index),
        blocks: toBlocks(text),
        doubtful: new Set(text.flatMap((_, at) => (chance(at) < 0.5 ? [at] : []))),
        lines: texts.flat().map((line, at) => ({ text: line, chance: chance(at + index) })),
        ...(chance(index) < 0.2 ? { source: 'example.org' } : {}),
      };
    }),
  );

function collate(witnesses: readonly WitnessText[]) {
  const copyText = chooseCopyText(witnesses).siglum;
  const chosen = chooseText(witnesses, copyText);
  const { blocks } = chosen;
  const text = joinBlocks(blocks);
  return { text, blocks, apparatus: listVariants(text, witnesses, copyText, chosen) };
}

const witnessesOf = (...texts: string[]) =>
  texts.map((text, index) => ({
    siglum: formatSiglum(index),
    blocks: toBlocks(text.split('\n\n')),
  }));

describe('listVariants', () => {
  it('lets every witness be rebuilt exactly from the chosen text', () => {
    fc.assert(
      fc.property(witnessSets, (witnesses) => {
        const { text, apparatus } = collate(witnesses);
        for (const { siglum, blocks } of witnesses) {
          expect(rebuildWitness(text, apparatus, siglum)).toBe(joinBlocks(blocks));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('lists variants in order and apart, each with its lemma in the text and every witness once', () => {
    fc.assert(
      fc.property(witnessSets, (witnesses) => {
        const { text, apparatus } = collate(witnesses);
        const characters = [...text];
        let reached = 0;
        for (const [index, variant] of apparatus.entries()) {
          expect(variantSchema.parse(variant)).toEqual(variant);
          expect(variant.id).toBe(`v${index + 1}`);
          expect(variant.at[0]).toBeGreaterThanOrEqual(reached);
          expect(characters.slice(...variant.at).join('')).toBe(variant.lemma);
          const sigla = variant.readings.flatMap((reading) => reading.witnesses);
          expect(sigla.sort()).toEqual(witnesses.map(({ siglum }) => siglum).sort());
          expect(variant.readings.some((reading) => reading.text !== variant.lemma)).toBe(true);
          reached = variant.at[1];
        }
      }),
      { numRuns: 400 },
    );
  });

  it('does not depend on the order of the witnesses given', () => {
    fc.assert(
      fc.property(witnessSets, (witnesses) => {
        expect(collate([...witnesses].reverse())).toEqual(collate(witnesses));
      }),
    );
  });

  it('counts code points, not code units', () => {
    const [variant] = listVariants(
      '🇦🇲 met Blicken',
      witnessesOf('🇦🇲 met Blicken', '🇦🇲 met Blinken'),
      'A',
      { preferences: [], rulings: [] },
    );
    expect(variant).toMatchObject({ at: [7, 14], lemma: 'Blicken', kind: 'spelling' });
  });

  it.each([
    ['the copy-text', ['one two', 'one too'], [], 'the reading of the copy-text'],
    ['most witnesses', ['one two', 'one too', 'one two'], [], 'read by 2 of 3 witnesses'],
    ['regular spaces', ['one\u00a0two', 'one\u00a0two'], [], 'spaces made regular'],
    ['another witness', ['one too', 'one two'], [], 'taken in from the witness that has it'],
    [
      'a preference',
      ['one too', 'one two'],
      [{ chosen: 'two', over: 'too', reason: 'the better formed reading' }],
      'the better formed reading',
    ],
  ])('gives %s as the reason', (_, texts, preferences, reason) => {
    const [variant] = listVariants('one two', witnessesOf(...texts), 'A', {
      preferences,
      rulings: [],
    });
    expect(variant?.reason).toBe(reason);
  });
});
