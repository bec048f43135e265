import { describe, expect, it } from 'vitest';
import { splitEdit } from './split-edit.ts';
import { tokenise } from './tokenise.ts';

const tokens = tokenise('One met Azerbaijan here.\n\nTwo came.\n\nThree left today.');
const at = (word: string) => tokens.indexOf(word);

describe('splitEdit', () => {
  it.each([
    [
      'a word cut in two from what is missing after it',
      { start: at('Azerbaijan'), end: tokens.length, text: 'Azer' },
      [
        ['Azerbaijan', 'Azer'],
        [' here.\n\nTwo came.\n\nThree left today.', ''],
      ],
    ],
    [
      'a word cut in two from what is missing before it',
      { start: 0, end: at('Azerbaijan') + 1, text: 'baijan' },
      [
        ['One met ', ''],
        ['Azerbaijan', 'baijan'],
      ],
    ],
    [
      'an ellipsis from the words that it stands for',
      { start: at('Azerbaijan'), end: tokens.length, text: '…' },
      [
        ['', '…'],
        ['Azerbaijan here.\n\nTwo came.\n\nThree left today.', ''],
      ],
    ],
    [
      'a line of its own from the paragraphs in whose place it stands',
      { start: at('Two'), end: tokens.length, text: 'Read more' },
      [
        ['', 'Read more'],
        ['Two came.\n\nThree left today.', ''],
      ],
    ],
  ])('parts %s', (_, edit, parts) => {
    const shown = splitEdit(edit, tokens).map(({ start, end, text }) => [
      tokens.slice(start, end).join(''),
      text,
    ]);
    expect(shown).toEqual(parts);
  });
});
