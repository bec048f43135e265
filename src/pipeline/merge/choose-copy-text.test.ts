import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSiglum } from '../../model/siglum.ts';
import { chooseCopyText } from './choose-copy-text.ts';
import { mutatedArticle, toBlocks } from './test-texts.ts';

const witnessesOf = (texts: readonly string[]) =>
  texts.map((text, index) => ({ siglum: formatSiglum(index), blocks: toBlocks([text]) }));

describe('chooseCopyText', () => {
  it.each([
    ['the only witness', ['one'], 'A', 'the only witness'],
    ['the most complete', ['one two', 'one two three'], 'B', 'the most complete: 3 words, A has 2'],
    [
      'the better formed of equally complete ones',
      ['“one” said "he"', '“one” said “he”'],
      'B',
      'as complete as A, with fewer faults of form (0, A has 2)',
    ],
    [
      'by the text of equally complete and well formed ones',
      ['one two', 'one too'],
      'B',
      'equally complete and well formed; chosen by its text, so that the order of arrival does not matter',
    ],
    [
      'the first of equals',
      ['one\u00a0two', 'one two'],
      'A',
      'first of equally complete witnesses',
    ],
  ])('chooses %s', (_, texts, siglum, reason) => {
    expect(chooseCopyText(witnessesOf(texts))).toEqual({ siglum, reason });
  });

  it('chooses a text, not a siglum: the order of arrival changes nothing', () => {
    fc.assert(
      fc.property(fc.array(mutatedArticle, { minLength: 1, maxLength: 4 }), (articles) => {
        const chosen = (texts: readonly string[]) =>
          texts[chooseCopyText(witnessesOf(texts)).siglum.charCodeAt(0) - 65];
        const texts = articles.map((paragraphs) => paragraphs.join(' '));
        expect(chosen([...texts].reverse())).toBe(chosen(texts));
      }),
    );
  });

  it('throws without a witness', () => {
    expect(() => chooseCopyText([])).toThrow('at least one witness');
  });
});
