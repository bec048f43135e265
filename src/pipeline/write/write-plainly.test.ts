import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { encodeMarkdown } from './encode-markdown.ts';
import { writePlainly } from './write-plainly.ts';

const paragraph = (value: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});
const heading = (value: string): RootContent => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value }],
});
const root = (...children: RootContent[]): Root => ({ type: 'root', children });

describe('writePlainly', () => {
  it('writes what reading back would prove right', () => {
    const pieces = ['a', 'B', 'é', '1', '.', ')', '-', '—', '"', '’', ' ', '!', '(', ':', '/', '='];
    const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 });
    const block = fc.tuple(text, fc.boolean());
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const nodes = blocks.map(([parts, isHeading]) =>
          (isHeading ? heading : paragraph)(parts.join('')),
        );
        const written = writePlainly(root(...nodes));
        if (written === undefined) return;
        // A block that needs an escape makes the whole take the long way.
        const proven = encodeMarkdown(root(...nodes, paragraph('1. *a*')));
        expect(proven.startsWith(`${written}\n`)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '* a',
    '1. a',
    '# a',
    'a  b',
    'a\nb',
    'a ',
    ' a',
    '- a',
    'a*b',
    'a|b',
    'a\u00a0b',
    '<a',
  ])('leaves %j to the long way', (text) => {
    expect(writePlainly(root(paragraph(text)))).toBeUndefined();
  });
});
