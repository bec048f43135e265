import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBylineLead, readByline } from './read-byline.ts';

describe('readByline', () => {
  it.each([
    ['By Anna Petrova and John van Mill, Courier', ['Anna Petrova', 'John van Mill']],
    ['By: Anna Petrova, Ivo B. Lann - @courier', ['Anna Petrova', 'Ivo B. Lann']],
    ['by Anna Petrova - 05/22/23 12:24 PM ET', ['Anna Petrova']],
    ['By Anna Petrova Lorvan News', ['Anna Petrova']],
    ['By Anna Petrova, Senior Reporter', ['Anna Petrova']],
    ['ByAnna Petrova', ['Anna Petrova']],
    ['By Anna PetrovaContributions from Ivo Lann published 3 May 2023', ['Anna Petrova']],
    ['Written by Anna Petrova', ['Anna Petrova']],
    ['posted on 2023-05-19 23:30 EST by Anna Petrova', ['Anna Petrova']],
    ['By The Lorvan Press', ['The Lorvan Press']],
    ['Von Anna Müller', ['Anna Müller']],
    ['Автор: Мария Соколова', ['Мария Соколова']],
    ['Հեղինակ՝ Անի Պետրոսյան', ['Անի Պետրոսյան']],
    ['ავტორი: ნინო ბერიძე', ['ნინო ბერიძე']],
    ['Müəllif: Əli Məmmədov', ['Əli Məmmədov']],
  ])('reads the stated names of %j', (line, names) => {
    expect(readByline(line)).toMatchObject({ names, isStated: true });
  });

  it.each([
    ['Anna Petrova', ['Anna Petrova']],
    ['Anna Petrova - May 21, 2023', ['Anna Petrova']],
    ['Anna PetrovaPublished: May 20, 2023', ['Anna Petrova']],
    ['Anna PetrovaWriterMay 21, 2023', ['Anna Petrova']],
    ['May 30, 2023 / Anna Petrova', ['Anna Petrova']],
    ['ANNA PETROVA   Lorvan Courier-Post', ['ANNA PETROVA']],
    ['Anna Petrova 2 months', ['Anna Petrova']],
    ['Anna Petrova MS, RDN', ['Anna Petrova']],
    ['Anna Petrova and Ivo Lann in New York', ['Anna Petrova', 'Ivo Lann']],
  ])('reads the bare names of %j', (line, names) => {
    expect(readByline(line)).toMatchObject({ names, isStated: false });
  });

  it.each([
    'By Friday the bridge was gone',
    'By the river',
    'By Anna Petrova fell the first tree.',
    'Photo by Anna Petrova',
    'Edited by Anna Petrova',
    'Summary:',
    'the bridge',
    'https://courier.example/Anna',
    '12 May 2023',
    '',
  ])('finds none in %j', (line) => {
    expect(readByline(line)).toBeUndefined();
  });

  it.each(['Bylaws of Lorvan', 'Автор закона о мостах', 'Haber merkezi'])(
    'finds none stated in %j',
    (line) => {
      expect(readByline(line)?.isStated ?? false).toBe(false);
    },
  );

  it('says what else stands in the line', () => {
    expect(readByline('By Anna Petrova 12 May 2023')?.isDated).toBe(true);
    expect(readByline('Latest News')?.isFurniture).toBe(true);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => {
        readByline(line);
        readByline(`By ${line}`);
      }),
    );
  });
});

describe('isBylineLead', () => {
  it.each([
    ['By', true],
    ['BY:', true],
    ['Author:', true],
    ['Written by', true],
    ['By Anna', false],
    ['Bylaws', false],
    ['', false],
  ])('%j: %s', (line, expected) => {
    expect(isBylineLead(line)).toBe(expected);
  });
});
