import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeLines } from './judge-lines.ts';
import { weights } from './learned-weights.ts';
import type { Line } from './line.ts';

const body = [
  'The town council of Lorvan voted on Tuesday to rebuild the old bridge over the river Asta, two years after the flood.',
  'Work is to begin in spring and to last eleven months, the mayor told the council after the vote.',
  'Boats will carry schoolchildren across the river until the new bridge can be opened to walkers, he said.',
  '“We have waited long enough,” said Oskar Lind, who keeps the inn at the eastern end.',
];
const furniture = [
  'Home',
  'Politics',
  'Sign in',
  'Subscribe to our newsletter',
  'Share this article',
];
const read = (texts: readonly string[]): Line[] =>
  texts.map((text, index) => ({ text, gap: index === 0 ? 3 : 1 }));
const judge = (lines: readonly Line[]) =>
  judgeLines(
    lines,
    lines.map(() => 0),
    weights,
  );

describe('judgeLines', () => {
  it('tells an article from what stands around it', () => {
    const lines = read([...furniture, ...body, ...furniture]);
    const { chances, threshold } = judge(lines);
    const kept = lines.filter((_, index) => (chances[index] ?? 0) >= threshold);
    expect(kept.map(({ text }) => text)).toEqual(body);
  });

  it('keeps the whole of an article that stands alone', () => {
    const { chances, threshold } = judge(read(body));
    expect(chances.every((chance) => chance >= threshold)).toBe(true);
  });

  it('names what spoke against lines, at most three grounds', () => {
    const { explain } = judge(read([...furniture, ...body]));
    const grounds = explain([0, 1, 2, 3, 4]);
    expect(grounds.length).toBeGreaterThan(0);
    expect(grounds.length).toBeLessThanOrEqual(3);
    for (const ground of grounds) expect(ground).toMatch(/^[a-z]/);
  });

  it('gives every line of any page a probability', () => {
    const text = fc.oneof(
      fc.constantFrom(...body, ...furniture),
      fc.string({ unit: 'binary', minLength: 1 }),
    );
    const kind = fc.constantFrom('paragraph', 'heading', 'list-item') as fc.Arbitrary<'paragraph'>;
    const markup = fc.option(
      fc.record({
        kind,
        context: fc.array(fc.constantFrom('article', 'nav')),
        linkShare: fc.double({ min: 0, max: 1, noNaN: true }),
        tag: fc.constantFrom('p', 'li', 'x'),
        classes: fc.array(fc.string(), { maxLength: 4 }),
        nesting: fc.nat(9),
      }),
      { nil: undefined },
    );
    const line = fc
      .tuple(text, fc.nat(3), markup)
      .map(([words, gap, form]): Line => ({ text: words, gap, ...(form && { markup: form }) }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { chances, explain } = judge(lines);
        expect(chances).toHaveLength(lines.length);
        expect(chances.every((chance) => chance > 0 && chance < 1)).toBe(true);
        expect(() => explain(lines.map((_, index) => index))).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});
