import { describe, expect, it } from 'vitest';
import { parseText, prose } from '../clean/test-capture.ts';
import { findDateOrder } from './find-date-order.ts';

const russian = 'Городской совет Лорвана проголосовал во вторник за восстановление старого моста.';

describe('findDateOrder', () => {
  it.each([
    ['nothing needs it', ['20.09.2022', ...prose], undefined],
    ['nothing tells in English', ['03/04/2022', ...prose], undefined],
    ['another date has a 13th or later first', ['03/04/2022', ...prose, '25/03/2022'], 'day-first'],
    ['another date has it second', ['03/04/2022', ...prose, '03/25/2022'], 'month-first'],
    ['others contradict each other', ['03/04/2022', '25/03/2022', '03/25/2022'], undefined],
    ['an American zone follows', ['9/8/2022 12:15 PM PT', ...prose], 'month-first'],
    ['the text is in Russian', ['03/04/2022', russian, russian], 'day-first'],
  ])('%s', (_, lines, expected) => {
    expect(findDateOrder(parseText(lines.join('\n')))).toBe(expected);
  });

  it('believes a declared region that is no default', () => {
    const page = (language: string) =>
      parseText(`<html lang="${language}"><body><p>03/04/2022</p><p>${prose[0]}</p></body></html>`);
    expect(findDateOrder(page('en-GB'))).toBe('day-first');
    expect(findDateOrder(page('en-US'))).toBeUndefined();
  });
});
