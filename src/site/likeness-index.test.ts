import { expect, it } from 'vitest';
import { createLikenessIndex } from './likeness-index.ts';

function index(texts: Readonly<Record<string, string>>) {
  const collected = createLikenessIndex();
  for (const [id, text] of Object.entries(texts)) collected.add(id, text);
  return collected.finish();
}

const texts = {
  bridge: 'The council voted for a bridge over the river Asta, built of stone.',
  crossing: 'Stone for the bridge over the Asta comes from the quarry, said the council.',
  quake: 'An earthquake shook the harbour before dawn, said the governor.',
  tremor: 'The governor spoke of an earthquake that shook houses in the harbour.',
  choir: 'Singers gathered everywhere at noon.',
};

it('finds the texts that share telling words, most alike first', () => {
  const likeness = index(texts);
  expect(likeness.findRelated('bridge', 5).map(({ id }) => id)).toEqual(['crossing']);
  expect(likeness.findRelated('quake', 5).map(({ id }) => id)[0]).toBe('tremor');
  expect(likeness.findRelated('choir', 5)).toEqual([]);
  expect(likeness.findRelated('unknown', 5)).toEqual([]);
});

it('leaves out what it is told to, and no more than it is asked for', () => {
  const likeness = index(texts);
  expect(likeness.findRelated('bridge', 5, new Set(['crossing']))).toEqual([]);
  expect(likeness.findRelated('bridge', 0)).toEqual([]);
});

it('gives likeness between 0 and 1, the same both ways, whatever the order of the texts', () => {
  const one = index(texts);
  const other = index(Object.fromEntries(Object.entries(texts).reverse()));
  const [there] = one.findRelated('quake', 1);
  const [back] = one.findRelated('tremor', 1);
  expect(there?.likeness).toBeGreaterThan(0.05);
  expect(there?.likeness).toBeLessThan(1);
  expect(back?.likeness).toBeCloseTo(there?.likeness ?? 0, 12);
  expect(other.findRelated('quake', 1)[0]?.likeness).toBeCloseTo(there?.likeness ?? 0, 12);
});

it('ties are broken by id', () => {
  const same = 'A lantern burned in the tower.';
  const likeness = index({ c: same, a: same, b: same, d: 'Nothing of the kind happened.' });
  expect(likeness.findRelated('a', 5).map(({ id }) => id)).toEqual(['b', 'c']);
});
