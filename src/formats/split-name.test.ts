import { expect, it } from 'vitest';
import { splitName } from './split-name.ts';

it.each([
  ['Joshua Kucera', { family: 'Kucera', given: 'Joshua' }],
  ['Ivo B. Lann', { family: 'Lann', given: 'Ivo B.' }],
  ['John van Mill', { family: 'van Mill', given: 'John' }],
  ['Maria de la Cruz', { family: 'de la Cruz', given: 'Maria' }],
  ['Anne-Marie O’Brien', { family: 'O’Brien', given: 'Anne-Marie' }],
  ['Ian McDonald-Gibson', { family: 'McDonald-Gibson', given: 'Ian' }],
  ['Jean d’Ormesson', { family: 'd’Ormesson', given: 'Jean' }],
  ['Мария Соколова', { family: 'Соколова', given: 'Мария' }],
  ['Անի Պետրոսյան', { family: 'Պետրոսյան', given: 'Անի' }],
  ['ნინო ბერიძე', { family: 'ბერიძე', given: 'ნინო' }],
  ['Əli  Məmmədov', { family: 'Məmmədov', given: 'Əli' }],
])('splits %j', (printed, expected) => {
  expect(splitName(printed)).toEqual(expected);
});

it.each([
  'OC Media',
  'Reuters',
  'Associated Press',
  'The Lorvan Post',
  'Staff Reporters',
  'Служба новостей',
  'Lorvan 24',
  'the harbour office',
  '王小明',
  'محمد علي',
])('keeps %j whole', (printed) => {
  expect(splitName(printed)).toEqual({ literal: printed });
});

it('keeps a name whole where the family may come first, and that of the publisher', () => {
  expect(splitName('Nagy Péter', 'hu')).toEqual({ literal: 'Nagy Péter' });
  expect(splitName('Volnaya Pristan', 'ru', 'Volnaya Pristan')).toEqual({
    literal: 'Volnaya Pristan',
  });
});
