import { expect, it } from 'vitest';
import { makeDocument } from '../../tests/make-document.ts';
import { writePlainText } from './plain-text.ts';

it('says what the text is, and then the text', () => {
  expect(writePlainText(makeDocument({ markdown: 'One *two*\n\n## Three' }))).toBe(
    [
      'Title',
      'Anna Petrova',
      'Courier, 2022-09-20',
      'https://a.example/entries/title/',
      'http://rightsstatements.org/vocab/CNE/1.0/',
      '',
      'One two',
      '',
      'Three',
      '',
    ].join('\n'),
  );
});

it('says why there are first words alone', () => {
  const written = writePlainText(makeDocument({ markdown: 'Secret', withheld: 'Held back.' }));
  expect(written).not.toContain('Secret');
  expect(written).toContain('\n\nFirst words …\n\n[Held back.]\n');
});
