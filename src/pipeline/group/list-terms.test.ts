import { describe, expect, it } from 'vitest';
import { listTerms } from './list-terms.ts';

describe('listTerms', () => {
  it.each([
    ['', []],
    ['Old bridge, rebuilt!', ['old', 'bridge', 'rebuilt']],
    ['Мост — Հայաստան 207', ['мост', 'հայաստան', '207']],
    ['重建旧桥', ['重建', '建旧', '旧桥']],
    ['2031年5月', ['2031', '年', '5', '月']],
    ['Ctrlキー。', ['ctrl', 'キー']],
    ['สะพานเก่า', ['สะพา', 'ะพาน', 'พานเ', 'านเก', 'นเก่', 'เก่า']],
    ['다리 재건', ['다리', '재건']],
  ])('parts %j', (text, terms) => {
    expect(listTerms(text)).toEqual(terms);
  });
});
