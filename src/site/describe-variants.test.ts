import { expect, it } from 'vitest';
import type { Variant } from '../model/variant.ts';
import { describeVariants } from './describe-variants.ts';

const variant = (id: string, at: [number, number], kind: Variant['kind']): Variant => ({
  id,
  at,
  kind,
  lemma: '',
  reason: 'Because.',
  readings: [{ text: '', witnesses: ['A'] }],
});

it('parts variants by weight and finds their paragraphs and neighbours', () => {
  const apparatus = describeVariants('# Head\n\none two three\n\nfour five', [
    variant('v1', [0, 4], 'case'),
    variant('v2', [10, 13], 'wording'),
    variant('v3', [25, 25], 'spacing'),
  ]);
  expect(apparatus.formal).toMatchObject([
    { number: '1', leaf: 'heading', paragraph: undefined, before: '', after: '' },
  ]);
  expect(apparatus.substantive).toMatchObject([
    { number: '2', paragraph: 1, before: 'one ', after: ' three' },
  ]);
  expect(apparatus.spacing).toMatchObject([
    { number: '3', paragraph: 2, before: 'four', after: ' five' },
  ]);
});

it('cuts long context at a word', () => {
  const [item] = describeVariants('some rather long words before it and after it come others', [
    variant('v1', [33, 36], 'wording'),
  ]).substantive;
  expect(item).toMatchObject({ before: 'long words before it ', after: ' after it come others' });
});

it('counts paragraphs as the page does, past tables, code and pictures', () => {
  const markdown = '![x](y)\n\none\n\n| a | b |\n| - | - |\n| | c |\n\n```\nd\n```\n\ntwo';
  const variants = [0, 5, 10, 13, 16].map((at, index) =>
    variant(`v${index + 1}`, [at, at + 1], 'wording'),
  );
  const { substantive } = describeVariants(markdown, variants);
  expect(substantive.map(({ leaf, paragraph }) => [leaf, paragraph])).toEqual([
    ['paragraph', 1],
    ['tableRow', undefined],
    ['tableRow', undefined],
    ['code', undefined],
    ['paragraph', 2],
  ]);
});

it('reports changed numbers and names before all else of substance', () => {
  const { substantive } = describeVariants('one two three four five', [
    variant('v1', [0, 3], 'transposition'),
    variant('v2', [4, 7], 'name'),
    variant('v3', [8, 13], 'wording'),
    variant('v4', [14, 18], 'number'),
  ]);
  expect(substantive.map(({ number }) => number)).toEqual(['4', '2', '1', '3']);
});
