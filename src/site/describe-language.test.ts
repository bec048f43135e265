import { expect, it } from 'vitest';
import { describeLanguage } from './describe-language.ts';

it.each(
  [
    ['ar', 'fa', 'he', 'ur', 'ps', 'yi', 'dv', 'ckb', 'ug', 'sd'].map((lang) => [lang, 'rtl']),
    ['en', 'ru', 'hy', 'ka', 'az', 'az-Cyrl', 'en-GB'].map((lang) => [lang, 'ltr']),
    [
      ['fa-AF', 'rtl'],
      ['az-Arab', 'rtl'],
      ['az-Arab-IR', 'rtl'],
      ['ug-Cyrl', 'ltr'],
    ],
  ].flat(),
)('lays %s out %s', (lang = '', dir = '') => {
  expect(describeLanguage(lang)).toEqual({ lang, dir });
});

it.each([null, undefined, ''])('leaves a text in %j to its first letter', (lang) => {
  expect(describeLanguage(lang)).toEqual({ dir: 'auto' });
});
