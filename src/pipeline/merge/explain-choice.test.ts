import { describe, expect, it } from 'vitest';
import { formatSiglum } from '../../model/siglum.ts';
import { explainChoice } from './explain-choice.ts';

const readingsOf = (texts: readonly (string | undefined)[]) =>
  texts.flatMap((text, index) =>
    text === undefined ? [] : [{ siglum: formatSiglum(index), text }],
  );

const collationOf = (count: number, sources: readonly (readonly [string, string])[] = []) => ({
  count,
  copyText: 'A',
  sources: new Map(sources),
});

describe('explainChoice', () => {
  it.each([
    ['on 16 July', ['on 16\u00a0July', 'on 17 July'], 'the reading of the copy-text'],
    ['on 16 July', ['on 16\u00a0July', 'on 17 July', 'on  16 July'], 'read by 2 of 3 witnesses'],
    ['on 16 July', ['on 17 July', 'on\u00a016 July'], 'taken in from the witness that has it'],
    ['16 men', ['17 men', '16 boys'], 'put together from several witnesses'],
    [' ', ['\u00a0', '\u00a0'], 'spaces made regular'],
    ['a b', ['a\u00a0b', 'a  b'], 'spaces made regular'],
    [' ', ['\u00a0', ' ', ' '], 'read by 2 of 3 witnesses'],
    ['news paper', ['news paper', 'newspaper'], 'the reading of the copy-text'],
    ['80', ['80', '71', '80', undefined], 'read by 2 of the 3 witnesses that have this place'],
    ['80', ['80', '71', undefined, undefined], 'the reading of the copy-text'],
    [
      '80',
      [undefined, '71', '80'],
      'taken in from the most complete of the witnesses that have it',
    ],
  ])('explains “%s” beside %j', (lemma, texts, reason) => {
    expect(explainChoice(lemma, readingsOf(texts), collationOf(texts.length), [])).toBe(reason);
  });

  it('gives the reason for which a reading was preferred, whatever the spaces of the copy-text’s', () => {
    const preference = { chosen: '17 July', over: '16 July', reason: 'read by 2 of 3 witnesses' };
    const readings = readingsOf(['16\u00a0July', '17\u00a0July', undefined]);
    expect(explainChoice('17 July', readings, collationOf(3), [preference])).toBe(
      preference.reason,
    );
  });

  it('counts witnesses of one source as one voice', () => {
    const readings = readingsOf(['80', '80', '71']);
    const collation = collationOf(3, [
      ['A', 'news-am'],
      ['B', 'news-am'],
    ]);
    expect(explainChoice('80', readings, collation, [])).toBe('the reading of the copy-text');
  });
});
