import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTexts } from './align-texts.ts';
import type { Edit } from './edit.ts';
import { article, mutatedArticle, nastyText } from './test-texts.ts';
import { tokenise } from './tokenise.ts';

function applyEdits(base: string, edits: readonly Edit[]): string {
  const tokens = tokenise(base);
  let text = '';
  let position = 0;
  for (const { start, end, text: reading } of edits) {
    text += tokens.slice(position, start).join('') + reading;
    position = end;
  }
  return text + tokens.slice(position).join('');
}

const show = (base: string, other: string) => {
  const tokens = tokenise(base);
  return alignTexts(base, other).map(({ start, end, text }) => [
    tokens.slice(start, end).join(''),
    text,
  ]);
};

describe('alignTexts', () => {
  it('gives edits that make the other text of the base, whatever the texts', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (base, other) => {
        expect(applyEdits(base, alignTexts(base, other))).toBe(other);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives edits that make any mutated copy of an article of any other', () => {
    fc.assert(
      fc.property(mutatedArticle, mutatedArticle, (a, b) => {
        const [base, other] = [a.join('\n\n'), b.join('\n\n')];
        expect(applyEdits(base, alignTexts(base, other))).toBe(other);
      }),
      { numRuns: 300 },
    );
  });

  it('gives edits in order that do not touch', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (base, other) => {
        const edits = alignTexts(base, other);
        for (const [index, edit] of edits.entries()) {
          expect(edit.end).toBeGreaterThanOrEqual(edit.start);
          expect(edit.start).toBeGreaterThan(edits[index - 1]?.end ?? -1);
        }
      }),
    );
  });

  it('finds no difference between a text and itself', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(alignTexts(text, text)).toEqual([]);
      }),
    );
  });

  it('makes the other text of long texts without a common paragraph', () => {
    const base = Array.from({ length: 900 }, (_, i) => `w${(i * i) % 97} x${i % 13}`).join(' ');
    const other = Array.from({ length: 900 }, (_, i) => `w${(i * 7) % 89} x${i % 11}`).join(' ');
    expect(applyEdits(base, alignTexts(base, other))).toBe(other);
  });

  it.each([
    ['a changed word', 'met Blicken in May', 'met Blinken in May', [['Blicken', 'Blinken']]],
    ['a changed number whole', 'by 1.5 percent', 'by 15 percent', [['1.5', '15']]],
    [
      'a phrase whose words changed around one that did not',
      'He saw the red car there.',
      'He saw a red van there.',
      [['the red car', 'a red van']],
    ],
    [
      'a rewritten sentence as one',
      'The minister said on Monday that talks would go on. It rained.',
      'Talks will resume on Tuesday, the minister told us. It rained.',
      [
        [
          'The minister said on Monday that talks would go on',
          'Talks will resume on Tuesday, the minister told us',
        ],
      ],
    ],
    [
      'two changed sentences as two',
      'Talks ended today. He left.',
      'Talks ended tomorrow. She left.',
      [
        ['today', 'tomorrow'],
        ['He', 'She'],
      ],
    ],
    [
      'a comma that moved out of the quotation as one',
      'not today," he',
      'not today”, he',
      [[',"', '”,']],
    ],
    [
      'far changes apart',
      'one two three four five six seven',
      'ONE two three four five six SEVEN',
      [
        ['one', 'ONE'],
        ['seven', 'SEVEN'],
      ],
    ],
    ['a no-break space', 'a\u00a0b c', 'a b c', [['\u00a0', ' ']]],
  ])('shows %s', (_, base, other, edits) => {
    expect(show(base, other)).toEqual(edits);
  });

  const [first = '', second = '', third = ''] = article;
  it.each([
    [
      'a split paragraph as a break',
      `${first} ${second}`,
      `${first}\n\n${second}`,
      [[' ', '\n\n']],
    ],
    [
      'a joined paragraph as a space',
      `${first}\n\n${second}`,
      `${first} ${second}`,
      [['\n\n', ' ']],
    ],
    [
      'a missing paragraph with one break',
      [first, second, third].join('\n\n'),
      [first, third].join('\n\n'),
      [[`${second}\n\n`, '']],
    ],
    [
      'a missing last paragraph as one',
      [first, second].join('\n\n'),
      first,
      [[`\n\n${second}`, '']],
    ],
    [
      'an unrelated paragraph in the place of another as one',
      [first, second, third].join('\n\n'),
      [first, 'Share prices fell sharply.', third].join('\n\n'),
      [[second, 'Share prices fell sharply.']],
    ],
  ])('shows %s', (_, base, other, edits) => {
    expect(show(base, other)).toEqual(edits);
  });
});
