import { describe, expect, it } from 'vitest';
import { classifyVariant, listNames } from './classify-variant.ts';

describe('classifyVariant', () => {
  it.each([
    ['number', '79', '80'],
    ['number', '1.5', '15'],
    ['number', '', '207'],
    ['number', '207', ''],
    ['number', '20 7000', '207 000'],
    ['number', 'on 16 July', 'on 17 July'],
    ['punctuation', '2,500', '2500'],
    ['spacing', '2 500', '2500'],
    ['spelling', 'Blicken', 'Blinken'],
    ['spelling', 'Aliev', 'Aliyev'],
    ['spelling', 'Erevan', 'Yerevan'],
    ['spelling', 'organise', 'organize'],
    ['spelling', 'recieve', 'receive'],
    ['wording', 'attack', 'attacks'],
    ['wording', 'north', 'south'],
    ['wording', 'now', 'not'],
    ['wording', 'increase', 'decrease'],
    ['name', 'Bayramov', 'Mirzoyan'],
    ['name', 'US', 'EU'],
    ['case', 'president', 'President'],
    ['punctuation', '"', '“'],
    ['punctuation', 'end', 'end.'],
    ['spacing', ' ', '\u00a0'],
    ['spacing', 'news paper', 'newspaper'],
    ['spacing', 'so\u00adcial', 'social'],
    ['spacing', 'cafe\u0301', 'café'],
    ['addition', '', ' on Monday'],
    ['omission', ' on Monday', ''],
    ['wording', 'the talks went on', 'they talked'],
  ] as const)('calls it %s: “%s” and “%s”', (kind, lemma, reading) => {
    expect(classifyVariant(lemma, [lemma, reading])).toBe(kind);
  });

  it('takes the gravest of several readings', () => {
    expect(classifyVariant('79', ['79', '79.', '80'])).toBe('number');
  });

  it('takes a capital at the beginning of a sentence for no name', () => {
    const names = listNames('Two men came. Later Arman and Ani left.');
    expect(classifyVariant('Two', ['Three'], names)).toBe('wording');
    expect(classifyVariant('Arman', ['Ani'], names)).toBe('name');
  });
});
