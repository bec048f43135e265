import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSiglum } from '../../model/siglum.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';
import { chooseCopyText } from './choose-copy-text.ts';
import { chooseText } from './choose-text.ts';
import {
  article,
  mutatedArticle,
  nastyParagraphs,
  shortenedArticle,
  toBlocks,
} from './test-texts.ts';

const choose = (texts: readonly (readonly string[])[], copyText?: string) => {
  const witnesses = texts.map((text, index) => ({
    siglum: formatSiglum(index),
    blocks: toBlocks(text),
  }));
  const { blocks } = chooseText(witnesses, copyText ?? chooseCopyText(witnesses).siglum);
  return blocks.map(({ text }) => text);
};

const witnessTexts = fc.array(fc.oneof(mutatedArticle, shortenedArticle), {
  minLength: 1,
  maxLength: 5,
});

const [first = '', second = ''] = article;

describe('chooseText', () => {
  it.each([
    [
      'the reading of two of three',
      [['met Blicken today'], ['met Blinken today'], ['met Blinken today']],
      ['met Blinken today'],
    ],
    [
      'the copy-text where three differ',
      [['met Anna today'], ['met Arman today'], ['met Astghik today']],
      ['met Anna today'],
    ],
    [
      'the copy-text’s words where two witnesses differ',
      [['met Blicken today'], ['met Blinken today']],
      ['met Blicken today'],
    ],
    [
      'the copy-text’s case, even with marks that are better formed elsewhere',
      [['"us first", he told the “Times”'], ['“US first”, he told the “Times”']],
      ['"us first", he told the “Times”'],
    ],
    [
      'quotation marks that pair and match',
      [['He told “Politico”: "no war", and left'], ['He told “Politico”: “no war”, and left']],
      ['He told “Politico”: “no war”, and left'],
    ],
    [
      'characters that no wrong encoding has damaged',
      [['The cafÃ© was open, he said'], ['The café was open, he said']],
      ['The café was open, he said'],
    ],
    [
      'words that no line’s end has broken',
      [['The govern- ment was open, he said'], ['The government was open, he said']],
      ['The government was open, he said'],
    ],
    [
      'spaces between sentences',
      [['They met.They left again'], ['They met. They left again']],
      ['They met. They left again'],
    ],
    [
      'the copy-text’s comma beside better quotation marks',
      [['“Yes”, then, "no war", he said'], ['“Yes”, then “no war”, he said']],
      ['“Yes”, then, “no war”, he said'],
    ],
    [
      'a sentence that two of three lack, being cut off',
      [[`${first} ${second}`], [first.slice(0, 60)], [first.slice(0, 60)]],
      [`${first} ${second}`],
    ],
    [
      'a last paragraph that two of three lack',
      [[first, second], [first], [first]],
      [first, second],
    ],
    [
      'the reading of two of the three that have the place',
      [[first, second.replace('13', '12')], [first, second], [first, second], [first]],
      [first, second],
    ],
    [
      'what two of three lack, where one of them breaks off',
      [[first, second], [first, second.replace('13 ', '')], [first]],
      [first, second],
    ],
    ['regular spaces', [['a\u00a0 b\tc ', ' \u00a0']], ['a b c']],
  ])('prints %s', (_, texts, expected) => {
    expect(choose(texts, 'A')).toEqual(expected);
  });

  it('does not depend on the order in which captures arrived', () => {
    fc.assert(
      fc.property(witnessTexts, (texts) => {
        expect(choose([...texts].reverse())).toEqual(choose(texts));
      }),
    );
  });

  it('gives blocks with regular spaces, none of them empty', () => {
    fc.assert(
      fc.property(fc.array(nastyParagraphs, { minLength: 1, maxLength: 4 }), (texts) => {
        for (const text of choose(texts)) {
          expect(text).not.toBe('');
          expect(regulariseSpaces(text)).toBe(text);
        }
      }),
    );
  });

  it('throws where the copy-text is no witness', () => {
    expect(() => choose([[first]], 'B')).toThrow('no witness B');
  });
});
