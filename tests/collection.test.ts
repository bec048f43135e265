import { expect, test } from 'vitest';
import { findTextBlocks, joinText, parseArticle } from '../src/model/article-text.ts';
import { parseEntryFile } from '../src/model/entry-file.ts';
import { rebuildWitness } from '../src/model/rebuild-witness.ts';
import { runPipeline } from '../src/pipeline/pipeline.ts';
import { compareWitnesses } from '../src/site/compare-witnesses.ts';
import { printWitness } from '../src/site/print-witness.ts';
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

test('each witness can be printed from its entry alone, by itself and beside any other', () => {
  for (const { source } of entries) {
    const { head, markdown } = parseEntryFile(source);
    const plainText = joinText(findTextBlocks(parseArticle(markdown)));
    for (const { siglum } of head.witnesses) {
      const whole = rebuildWitness(plainText, head.apparatus, siglum);
      const printed = printWitness(markdown, head.apparatus, siglum);
      expect(
        printed.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n\n'),
      ).toBe(whole);
      for (const other of head.witnesses) {
        const rows = compareWitnesses(markdown, head.apparatus, siglum, other.siglum);
        const words = (row: (typeof rows)[number]) =>
          row.left.flatMap(({ stretches }) => stretches.map(({ text }) => text)).join('');
        expect(rows.map(words).join(' ').split(/\s+/u)).toEqual(whole.split(/\s+/u));
      }
    }
  }
});
