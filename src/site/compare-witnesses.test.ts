import { expect, it } from 'vitest';
import type { Variant, VariantKind } from '../model/variant.ts';
import { type ComparedPiece, compareWitnesses } from './compare-witnesses.ts';
import { printWitness } from './print-witness.ts';

function vary(id: number, at: [number, number], lemma: string, A: string, B: string): Variant {
  const kind: VariantKind = 'wording';
  const readings = [
    { text: A, witnesses: ['A'] },
    { text: B, witnesses: ['B'] },
  ];
  return { id: `v${id}`, at, kind, lemma, reason: 'a reason', readings };
}

const show = (pieces: readonly ComparedPiece[]) =>
  pieces
    .map(({ variant, stretches, breaks }) => {
      const text = stretches.map((stretch) => stretch.text).join('');
      return (variant ? `<${text}>` : text) + (breaks ? '¶' : '');
    })
    .join('');
const rows = (markdown: string, variants: Variant[]) =>
  compareWitnesses(markdown, variants, 'A', 'B').map(({ left, right }) => [
    show(left),
    show(right),
  ]);

it('sets paragraphs of two witnesses side by side', () => {
  expect(rows('one two\n\nthree', [vary(1, [4, 7], 'two', 'two', 'too')])).toEqual([
    ['one <two>', 'one <too>'],
    ['three', 'three'],
  ]);
});

it('gives a paragraph that one lacks a row of its own', () => {
  expect(rows('one\n\ntwo\n\nthree', [vary(1, [3, 8], '\n\ntwo', '\n\ntwo', '')])).toEqual([
    ['one', 'one'],
    ['<two>', '<>'],
    ['three', 'three'],
  ]);
});

it('says where only one of them begins a paragraph', () => {
  expect(rows('one two', [vary(1, [3, 4], ' ', ' ', '\n\n')])).toEqual([
    ['one< >', 'one<>¶'],
    ['two', 'two'],
  ]);
});

it('marks nothing where both differ from the entry alike', () => {
  expect(rows('one two', [vary(1, [3, 4], ' ', '  ', '  ')])).toEqual([['one  two', 'one  two']]);
});

it('prints a witness by itself, with what differs from the entry', () => {
  const variants = [
    vary(1, [0, 3], 'one', 'one', 'won'),
    vary(2, [3, 8], '\n\ntwo', '\n\ntwo', ''),
  ];
  const shown = printWitness('one\n\ntwo\n\n## End', variants, 'B').map(({ isHeading, pieces }) => [
    isHeading,
    pieces.map(({ text, variant }) => (variant ? `<${text}>` : text)).join(''),
  ]);
  expect(shown).toEqual([
    [false, '<won><>'],
    [true, 'End'],
  ]);
});
