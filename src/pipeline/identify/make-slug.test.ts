import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifierSchema } from '../../model/identifier.ts';
import { distinguishSlug, makeSlug } from './make-slug.ts';

describe('makeSlug', () => {
  it.each([
    ['words', 'Talks in New York', 'talks-in-new-york'],
    ['marks', '“War” — and: peace?!', 'war-and-peace'],
    ['apostrophes', "Armenia's and Azerbaijan’s", 'armenias-and-azerbaijans'],
    ['points in initials', 'U.S. envoy', 'u-s-envoy'],
    ['diacritics', 'Élysée, Kraków, Ağrı', 'elysee-krakow-agri'],
    [
      'letters without a mark to take off',
      'Əliyev, Straße, Søren, Łódź',
      'eliyev-strasse-soren-lodz',
    ],
    ['a capital I with a dot', 'İstanbul', 'istanbul'],
    ['full-width forms', 'ＡＢＣ １２', 'abc-12'],
    ['figures', '207 dead', '207-dead'],
  ])('folds %s', (_, title, slug) => {
    expect(makeSlug(title, 'x')).toBe(slug);
  });

  it('cuts a long title at a word, within 64 characters', () => {
    const slug = makeSlug(
      'Armenian and Azerbaijani FMs meeting with U.S. Secretary of State ends in New York',
      'x',
    );
    expect(slug).toBe('armenian-and-azerbaijani-fms-meeting-with-u-s-secretary-of-state');
  });

  it.each([
    ['Cyrillic', 'Переговоры в Нью-Йорке', 'peregovory-v-nyu-yorke'],
    ['Armenian', 'Բանակցություններ', 'banaktsowtyownner'],
    ['Georgian', 'საქართველოს პრემიერი', 'sakartvelos-premieri'],
    ['mixed scripts', 'NATO и ЕС', 'nato-i-es'],
  ])('transliterates %s', (_, title, slug) => {
    expect(makeSlug(title, 'x')).toBe(slug);
  });

  it.each([
    ['no letters', '!?'],
    ['nothing', ''],
    ['one endless word', 'a'.repeat(80)],
  ])('stands a hash for a title of which nothing is left: %s', (_, title) => {
    expect(makeSlug(title, 'x')).toMatch(/^[0-9a-f]{8}$/);
    expect(makeSlug(title, 'y')).not.toBe(makeSlug(title, 'x'));
  });

  it('gives an identifier whatever the title', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.string(),
        (title, distinction) => {
          const slug = makeSlug(title, distinction);
          expect(identifierSchema.parse(slug)).toBe(slug);
          expect(identifierSchema.parse(distinguishSlug(slug, distinction))).toMatch(
            /[0-9a-f]{8}$/,
          );
        },
      ),
    );
  });
});
