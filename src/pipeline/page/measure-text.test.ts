import { describe, expect, it } from 'vitest';
import {
  countWords,
  endsSentence,
  findWords,
  foldWords,
  isProse,
  normaliseWords,
  startsLikeHeading,
  unweldWords,
} from './measure-text.ts';

describe('findWords', () => {
  it.each([
    ['', []],
    ['U.S. envoy’s 2.5-hour visit', ['U.S', 'envoy’s', '2.5-hour', 'visit']],
    ['— … !', []],
    ['Լորվանի կամուրջը։', ['Լորվանի', 'կամուրջը']],
    ['по-новому «мост»', ['по-новому', 'мост']],
  ])('reads %j', (text, words) => {
    expect(findWords(text)).toEqual(words);
    expect(countWords(text)).toBe(words.length);
  });

  it('counts no further than asked', () => {
    expect(countWords('one two three', 2)).toBe(2);
  });
});

describe('normaliseWords and foldWords', () => {
  it.each([
    ['Editor‘s Picks!', 'editor s picks', 'editor s picks'],
    ['ЕЩЁ  новости', 'ещё новости', 'еще новости'],
    ['İLGİLİ HABERLER', 'i̇lgi̇li̇ haberler', 'ilgili haberler'],
    ['yazdır', 'yazdır', 'yazdir'],
    ['ﬁne', 'fine', 'fine'],
    ['***', '', ''],
  ])('fold %j', (text, normal, folded) => {
    expect(normaliseWords(text)).toBe(normal);
    expect(foldWords(text)).toBe(folded);
  });
});

describe('unweldWords', () => {
  it.each([
    ['MemberSupport us', 'Member Support us'],
    ['ЧленПоддержите', 'Член Поддержите'],
    ['NATO and EU', 'NATO and EU'],
  ])('parts %j', (text, parted) => {
    expect(unweldWords(text)).toBe(parted);
  });
});

describe('endsSentence', () => {
  it.each([
    ['He left.', true],
    ['“He left.”', true],
    ['Նա գնաց։', true],
    ['Նա գնաց:', true],
    ['three things:', true],
    ['Bridge rebuilt', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(endsSentence(text)).toBe(expected);
  });
});

describe('isProse', () => {
  it.each([
    ['a sentence of eight words', 'The old bridge over the Asta is gone.', true],
    ['a short sentence', 'The bridge is gone.', false],
    ['a headline', 'The old bridge over the Asta is gone for good', false],
    [
      'an Armenian sentence with a colon',
      'Քաղաքային խորհուրդը որոշեց երեքշաբթի վերականգնել Աստա գետի հին կամուրջը:',
      true,
    ],
    ['a very long line without a stop', 'word '.repeat(40).trim(), true],
  ])('%s', (_, text, expected) => {
    expect(isProse(text)).toBe(expected);
  });
});

describe('startsLikeHeading', () => {
  it.each([
    ['Politics', true],
    ['“Politics', true],
    ['2022 attack', true],
    ['პოლიტიკა', true],
    ['and politics', false],
    ['политика', false],
    ['— politics', false],
  ])('%j: %s', (text, expected) => {
    expect(startsLikeHeading(text)).toBe(expected);
  });
});
