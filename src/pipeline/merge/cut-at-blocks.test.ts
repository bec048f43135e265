import { describe, expect, it } from 'vitest';
import { cutAtBlocks } from './cut-at-blocks.ts';
import { tokenise } from './tokenise.ts';

const tokens = tokenise('One is here.\n\nTwo is here.\n\nThree is here.\n\nFour is here.');

/** The parts of a passage that is found in the text by its first and last characters. */
const cut = (passage: string) => {
  const start = tokens.findIndex((_, index) => tokens.slice(index).join('').startsWith(passage));
  const end = start + tokenise(passage).length;
  return cutAtBlocks({ start, end }, tokens).map((part) =>
    tokens.slice(part.start, part.end).join(''),
  );
};

describe('cutAtBlocks', () => {
  it.each([
    ['words of one paragraph', 'is here', ['is here']],
    [
      'whole paragraphs and the break after them',
      'Two is here.\n\nThree is here.\n\n',
      ['Two is here.\n\nThree is here.\n\n'],
    ],
    [
      'whole paragraphs to the end',
      '\n\nThree is here.\n\nFour is here.',
      ['\n\nThree is here.\n\nFour is here.'],
    ],
    [
      'a broken paragraph and those after it',
      ' is here.\n\nThree is here.\n\nFour is here.',
      [' is here.', '\n\nThree is here.\n\nFour is here.'],
    ],
    [
      'paragraphs and the beginning of the next',
      'Two is here.\n\nThree is here.\n\nFour is',
      ['Two is here.\n\nThree is here.\n\n', 'Four is'],
    ],
    [
      'broken paragraphs on either side',
      'is here.\n\nTwo is here.\n\nThree',
      ['is here.', '\n\nTwo is here.', '\n\nThree'],
    ],
    ['a last mark from the next paragraph', '.\n\nTwo is', ['.', '\n\nTwo is']],
    ['no break from the marks before it', ' here.\n\n', [' here.\n\n']],
  ])('cuts %s', (_, passage, parts) => {
    expect(cut(passage)).toEqual(parts);
  });
});
