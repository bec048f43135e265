import { expect, it } from 'vitest';
import { makeExcerpt } from './make-excerpt.ts';

const content =
  'Talks in Baku ended. The ministers met again. ⁂ Azerbaijan · Ильхам Алиев · Baki · Bakı.';
const wordAt = (word: string) => content.split(' ').indexOf(word);
const show = (...words: string[]) => {
  const { pieces, name } = makeExcerpt(content, words.map(wordAt));
  return [pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join(''), name];
};

it('shows matches in their context', () => {
  expect(show('Baku', 'met')).toEqual([
    'Talks in [Baku] ended. The ministers [met] again.',
    undefined,
  ]);
});

it('tells the name under which an entry was found, and shows the beginning of its text', () => {
  const beginning = 'Talks in Baku ended. The ministers met again.';
  expect(show('Ильхам', 'Алиев')).toEqual([beginning, 'Ильхам Алиев']);
  expect(show('Azerbaijan')).toEqual([beginning, 'Azerbaijan']);
  expect(show('Bakı.')).toEqual([beginning, 'Bakı']);
});

it('tells no name where the text itself has the words', () => {
  expect(show('Baku', 'Baki')[1]).toBeUndefined();
});

it('takes the stretch with most matches from a long text', () => {
  const long = Array.from({ length: 200 }, (_, place) => `w${place}`).join(' ');
  const { pieces } = makeExcerpt(long, [10, 100, 104, 110]);
  expect(pieces.filter(({ found }) => found).map(({ text }) => text)).toEqual([
    'w100',
    'w104',
    'w110',
  ]);
  expect(pieces[0]?.text).toBe('w94 w95 w96 w97 w98 w99 ');
});

it('shows the beginning where nothing was searched for', () => {
  expect(makeExcerpt('One two', [])).toEqual({
    pieces: [{ text: 'One two', found: false }],
    name: undefined,
  });
});
