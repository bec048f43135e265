import { describe, expect, it } from 'vitest';
import { listFates, prose } from '../clean/test-capture.ts';
import { isDateLine } from './date-line.ts';

const title = 'Lorvan to rebuild its old bridge over the Asta';
const [first, second] = prose;
const third =
  'Boats will carry schoolchildren across the river until the new bridge can be opened.';

/** The lines with dates as a page with them is labelled: `field: date`. */
function listDates(lines: readonly string[]): string[] {
  return listFates(lines).filter((line) => /\d{4}/.test(line));
}

describe('assignDates', () => {
  it.each([
    [
      'one date above',
      ['20 September 2022', title, first, second],
      ['published: 20 September 2022'],
    ],
    ['one date below', [title, first, second, '20.09.2022'], ['published: 20.09.2022']],
    [
      'a clock in the head, with a language switch',
      ['28 March 2024 / 22:36 RU', title, first, second, '20 September 2022 / 10:44'],
      ['captured: 28 March 2024 / 22:36 RU', 'published: 20 September 2022 / 10:44'],
    ],
    [
      'a clock in the foot, the later of two',
      [title, '20 September 2022', first, second, '14 Jan 2026'],
      ['published: 20 September 2022', 'captured: 14 Jan 2026'],
    ],
    [
      'a clock below a list of headlines with their dates',
      [
        title,
        first,
        second,
        'Latest news',
        'Ferry repaired',
        '09.01.2026',
        'School opened',
        '08.01.2026',
        '14 Jan 2026',
      ],
      ['furniture-section: 09.01.2026', 'furniture-section: 08.01.2026', 'captured: 14 Jan 2026'],
    ],
    [
      'words for published and modified',
      [title, 'Published: May 12, 2023 2:05 PM', 'Updated: May 13, 2023', first, second],
      ['published: Published: May 12, 2023 2:05 PM', 'modified: Updated: May 13, 2023'],
    ],
    [
      'words in Russian and Turkish',
      [title, 'Опубликовано: 12.05.2023', 'Son Güncelleme: 13.05.2023', first, second],
      ['published: Опубликовано: 12.05.2023', 'modified: Son Güncelleme: 13.05.2023'],
    ],
    [
      'the same day twice',
      ['12 May 2023', title, '12 May 2023, 14:05', first, second],
      ['published: 12 May 2023', 'published: 12 May 2023, 14:05'],
    ],
    [
      'a chronology inside the article',
      [title, '12 May 2023', first, '1 April 2023', second, '3 April 2023', third],
      ['published: 12 May 2023', 'kept: 1 April 2023', 'kept: 3 April 2023'],
    ],
    [
      'a date line amid a long article',
      [title, first, second, third, first, '1 April 2023', second, third, first, second],
      ['kept: 1 April 2023'],
    ],
    [
      'a sentence with a date',
      [title, first, 'He died on 3 May 1998.', second],
      ['kept: He died on 3 May 1998.'],
    ],
    [
      'a date in a line with the author',
      [title, 'By Anna Petrova | Published May 12, 2023 11:00 AM EST', first, second],
      ['byline: By Anna Petrova | Published May 12, 2023 11:00 AM EST'],
    ],
    [
      'a page that says only when it was changed',
      [title, 'Updated on May 12, 2023', first, second],
      ['published: Updated on May 12, 2023'],
    ],
    ['no article', ['20 September 2022', 'Lorvan Courier'], ['outside-article: 20 September 2022']],
  ])('%s', (_, lines, expected) => {
    expect(listDates(lines)).toEqual(expected);
  });

  it('reads figures as the publisher writes them', () => {
    const lines = [title, '03/04/2022', first, second];
    expect(listFates(lines)).not.toContain('published: 03/04/2022');
    expect(listFates(lines, 'day-first')).toContain('published: 03/04/2022');
  });
});

describe('isDateLine', () => {
  it.each([
    ['20 September 2022', true],
    ['Yerevan, 20 September 2022', true],
    ['3 мая 1998 г.', true],
    ['— Anna Petrova (@anna) November 18, 2019', false],
    ['He died on 3 May 1998.', false],
    ['The bridge was closed on 3 May 2019', false],
    ['20 September', false],
  ])('%j: %s', (line, expected) => {
    expect(isDateLine(line)).toBe(expected);
  });
});
