import { expect, test } from 'vitest';
import { suggestWords } from './suggest-words.ts';

const names = [
  'Antony Blinken',
  'Mirzoyan',
  'Nagorno-Karabakh',
  'İlham Əliyev',
  'Баку',
  '#BAYRAMOV',
];

test.each([
  ['one letter off', 'Blinkin', 'Blinken'],
  ['a letter too few, in another case', 'mirzoan', 'Mirzoyan'],
  ['two letters off in a long word', 'mirsojan talks', 'Mirzoyan talks'],
  ['marks above letters', 'Ilhan', 'İlham'],
  ['another script', 'Бакы', 'Баку'],
  ['capitals that a tag has', 'Bairamov bairamov', 'Bayramov bayramov'],
  ['parts of names', '"Nagorny Karabah"', '"Nagorno Karabakh"'],
])('suggests a name for a word with %s', (_, typed, expected) => {
  expect(suggestWords(typed, names)).toBe(expected);
});

test.each([
  ['a name itself', 'blinken'],
  ['a word that is near to none', 'harbour'],
  ['a short word', 'Bak'],
  ['an excluded word', '-Blinkin'],
  ['nothing', ''],
])('suggests none for %s', (_, typed) => {
  expect(suggestWords(typed, names)).toBeUndefined();
});
