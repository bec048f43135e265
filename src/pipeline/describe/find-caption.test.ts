import { describe, expect, it } from 'vitest';
import { isCaption } from './find-caption.ts';

describe('isCaption', () => {
  it.each([
    'Mayors meet at the bridge. Official photo.',
    'A house by the Asta. Photo: Anna Petrova/Courier.',
    'Illustration: Lorvan Courier.',
    'Фото: пресс-служба парламента',
    'Заседание парламента. Фото: пресс-служба',
    'Լուսանկարը՝ Լորվանի լուրերի',
    'ხიდი. ფოტო: ნინო ბერიძე',
    'Köprü. Fotoğraf: Ali Demir',
    'The dam in May (Photo by Anna Petrova)',
    'FILE - The old bridge in Lorvan. (AP Photo/Anna Petrova)',
    'The bridge. / Getty Images',
    'Image source, Getty Images',
    'The arch after the flood. Source: Anna Petrova/Facebook.',
    'Source: Interfax',
  ])('takes %j', (line) => {
    expect(isCaption(line)).toBe(true);
  });

  it.each([
    'The court rejected the claim (Reuters).',
    'He told the source: we will see.',
    'She sued Getty Images.',
    'Source: two killed in clashes near the border on Friday night',
    'He sent her a photo.',
    'He asked for one thing only: a photo.',
    'Photos of the day',
    'Фото моста публикует городской архив.',
    '',
  ])('leaves %j', (line) => {
    expect(isCaption(line)).toBe(false);
  });
});
