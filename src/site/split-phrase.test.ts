import { expect, it } from 'vitest';
import { splitPhrase } from './split-phrase.ts';

it.each([
  ['plain words', [{ text: 'plain words', kind: 'words' }]],
  [
    'a *variorum* of [all captures](captures), `#p3`.',
    [
      { text: 'a ', kind: 'words' },
      { text: 'variorum', kind: 'emphasis' },
      { text: ' of ', kind: 'words' },
      { text: 'all captures', kind: 'link', target: 'captures' },
      { text: ', ', kind: 'words' },
      { text: '#p3', kind: 'code' },
      { text: '.', kind: 'words' },
    ],
  ],
  ['2 * 3 and [brackets]', [{ text: '2 * 3 and [brackets]', kind: 'words' }]],
  ['', []],
])('takes %j apart', (phrase, pieces) => {
  expect(splitPhrase(phrase)).toEqual(pieces);
});
