import { describe, expect, it } from 'vitest';
import { findDateline } from './find-dateline.ts';

describe('findDateline', () => {
  it.each([
    ['LORVAN, September 20 — The council met.', 'LORVAN'],
    ['LORVAN — The council met.', 'LORVAN'],
    ['Lorvan, September 20 — The council met.', 'Lorvan'],
    ['Lorvan (Reuters) - The council met.', 'Lorvan'],
    ['NEW LORVAN, Ruritania (AP) — The council met.', 'NEW LORVAN'],
    ['ЛОРВАН, 20 сентября — Совет собрался.', 'ЛОРВАН'],
    ['ԼՈՐՎԱՆ, 20 ՍԵՊՏԵՄԲԵՐԻ, ԱՐՄԼՈՒՐ։ Խորհուրդը հավաքվեց։', 'ԼՈՐՎԱՆ'],
  ])('reads %j', (text, place) => {
    expect(findDateline(text)?.place).toBe(place);
  });

  it.each([
    'Lorvan — a town of bridges — voted.',
    'The council met on September 20 — again.',
    'The council met.',
    '— Yes, said the mayor.',
    '',
  ])('finds none in %j', (text) => {
    expect(findDateline(text)).toBeUndefined();
  });
});
