import { describe, expect, it } from 'vitest';
import { findByline } from './find-byline.ts';

describe('findByline', () => {
  it.each([
    ['By Anna Petrova', 'Anna Petrova'],
    ['by Anna Petrova and John van Mill', 'Anna Petrova, John van Mill'],
    ['Author: Anna Petrova', 'Anna Petrova'],
    ['Автор: Мария Соколова', 'Мария Соколова'],
    ['Հեղինակ՝ Անի Պետրոսյան', 'Անի Պետրոսյան'],
    ['ავტორი: ნინო ბერიძე', 'ნინო ბერიძე'],
    ['Müəllif: Əli Məmmədov', 'Əli Məmmədov'],
    ['Haber: Ali Demir', 'Ali Demir'],
  ])('reads %j', (line, names) => {
    expect(findByline(line)).toBe(names);
  });

  it.each([
    'By Friday the bridge was gone',
    'By Friday',
    'By the river',
    'By Anna Petrova fell the first tree.',
    'By',
    'Bylaws of Lorvan',
    'Автор закона о мостах',
    'Haber merkezi',
    '',
  ])('finds none in %j', (line) => {
    expect(findByline(line)).toBeUndefined();
  });
});
