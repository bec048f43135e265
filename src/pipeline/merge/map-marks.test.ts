import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Mark } from '../../model/mark.ts';
import { mapMarks } from './map-marks.ts';

/** The marked words of a text, `[` and `]` around each mark. */
function read(marked: string): { text: string; marks: Mark[] } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace(/[[\]]/g, ''), marks: [{ kind: 'strong', start, end }] };
}

it.each([
  ['the same words', 'a [b c] d', 'a b c d', 'b c'],
  ['words moved by others', 'a [b] c', 'x y z a b c', 'b'],
  ['words put in its words’ place', 'a [b] c', 'a x y c', 'x y'],
  ['what has changed inside', 'a [b c d] e', 'a b x d e', 'b x d'],
  ['what has come inside', 'a [b c] d', 'a b x c d', 'b x c'],
  ['what is left of it', 'a [b c] d', 'a b d', 'b'],
  ['nothing beside it', 'a [b] c', 'a x b y c', 'b'],
  ['a part of a word', 'ab[cd] e', 'x abcd e', 'cd'],
  ['nothing of a word that changed', 'ab[cd] e f', 'abx e f', undefined],
  ['nothing where its words are gone', 'a [b] c', 'a c', undefined],
])('leaves a mark on %s', (_, from, to, expected) => {
  const { text, marks } = read(from);
  const found = mapMarks(marks, text, to).map(({ start, end }) => to.slice(start, end));
  expect(found).toEqual(expected === undefined ? [] : [expected]);
});

const words = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd.', '(e)', 'the'), { maxLength: 12 })
  .map((list) => list.join(' '));

it('keeps marks within the text, in order and never empty', () => {
  fc.assert(
    fc.property(words, words, fc.nat(12), fc.nat(12), (from, to, start, end) => {
      fc.pre(start < end && end <= from.length);
      for (const mark of mapMarks([{ kind: 'strong', start, end }], from, to)) {
        expect(mark.start).toBeGreaterThanOrEqual(0);
        expect(mark.end).toBeGreaterThan(mark.start);
        expect(mark.end).toBeLessThanOrEqual(to.length);
      }
    }),
  );
});
