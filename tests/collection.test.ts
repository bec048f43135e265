import { expect, test } from 'vitest';
import { parseEntryFile } from '../src/model/entry-file.ts';
import { runPipeline } from '../src/pipeline/pipeline.ts';
import { readInventedCollection } from './collection-content.ts';

const { entries } = runPipeline(await readInventedCollection());
const heads = entries.map(({ source }) => parseEntryFile(source).head);
const ferry = heads.find(({ witnesses }) => witnesses.length > 1);

test('the invented collection makes ten entries in six languages', () => {
  expect(heads.map(({ language }) => language).sort()).toEqual([
    'az',
    'en',
    'en',
    'en',
    'en',
    'fa',
    'hy',
    'ka',
    'ru',
    'ru',
  ]);
  expect(heads.filter(({ published }) => published === null).map(({ id }) => id)).toEqual([
    'lanterns-return-to-the-old-harbour-after-four-years',
  ]);
  expect(Math.max(...heads.map(({ title }) => title.length))).toBeGreaterThan(300);
});

test('three witnesses of the ferry differ in a number, a name, quotation marks and spaces', () => {
  expect(ferry?.witnesses.map(({ siglum }) => siglum)).toEqual(['A', 'B', 'C']);
  const kinds = new Set(ferry?.apparatus.map(({ kind }) => kind));
  for (const kind of ['number', 'spelling', 'omission', 'case', 'punctuation', 'spacing'] as const)
    expect([kind, kinds.has(kind)]).toEqual([kind, true]);
  const lemmas = ferry?.apparatus.map(({ lemma }) => lemma);
  expect(lemmas).toContain('214');
  expect(lemmas).toContain('Solvang');
});

test('two reports of the ferry are one story', () => {
  expect(ferry?.story?.entries.map(({ id }) => id)).toEqual([
    'passengers-taken-off-stranded-karsund-ferry',
  ]);
});
