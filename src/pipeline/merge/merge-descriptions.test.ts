import { describe, expect, it } from 'vitest';
import type { Publisher } from '../../model/publisher.ts';
import type { Description, Statement } from '../describe/describe-capture.ts';
import { mergeDescriptions } from './merge-descriptions.ts';

const publishers: Publisher[] = [
  { id: 'news-am', name: 'NEWS.am', timeZone: 'Asia/Yerevan' },
  { id: 'oc-media', name: 'OC Media' },
];
const rights = { statement: 'http://rightsstatements.org/vocab/CNE/1.0/' };
const line = (value: string): Statement => ({ value, source: 'capture', lines: '1' });
const sidecar = (value: string): Statement => ({ value, source: 'sidecar' });

const merge = (descriptions: readonly Description[], copyText = 'A') =>
  mergeDescriptions(
    descriptions.map((description, index) => ({
      siglum: 'ABCDE'[index] ?? '',
      description,
      rights: undefined,
    })),
    copyText,
    { firstWords: 'First words …', rights },
    publishers,
  );

describe('mergeDescriptions', () => {
  it.each([
    ['a sidecar before captures', [[line('X')], [line('X')], [sidecar('Y')]], 'A', 'Y'],
    ['what most witnesses state', [[line('X')], [line('Y')], [line('Y')]], 'A', 'Y'],
    ['the copy-text’s where as many state each', [[line('X')], [line('Y')]], 'B', 'Y'],
    ['values alike but for form as one', [[line('Z')], [line('x!')], [line('X')]], 'A', 'X'],
    ['the first words where nobody states one', [[], []], 'A', 'First words …'],
  ])('takes as title %s', (_, titles, copyText, title) => {
    expect(
      merge(
        titles.map((title) => ({ title })),
        copyText,
      ).title,
    ).toBe(title);
  });

  it('records who states another value', () => {
    expect(merge([{ title: [line('X')] }, { title: [sidecar('Y')] }]).evidence.title).toEqual([
      { source: 'capture', witness: 'A', lines: '1', note: 'states X instead' },
      { source: 'sidecar', witness: 'B' },
    ]);
  });

  it('says that a witness has its publisher from the one that names it', () => {
    const { publisher, evidence } = merge([
      { publisher: [line('oc-media')] },
      { publisher: [sidecar('news-am')] },
      {},
    ]);
    expect(publisher).toBe('news-am');
    expect(evidence.publisher).toEqual([
      { source: 'capture', witness: 'A', lines: '1', note: 'states oc-media instead' },
      { source: 'sidecar', witness: 'B' },
      { source: 'merge', witness: 'C', note: 'names no publisher; has it from B' },
    ]);
  });

  it.each([
    ['none', [], null],
    ['the day', ['2022-09-20'], '2022-09-20'],
    ['the time that one adds to the day', ['2022-09-20', '2022-09-20T10:44'], '2022-09-20T10:44'],
    [
      'the time that most add',
      ['2022-09-20T11:30:05', '2022-09-20T10:44', '2022-09-20T10:44'],
      '2022-09-20T10:44',
    ],
    ['the day that most state', ['2022-09-21', '2022-09-20', '2022-09-20'], '2022-09-20'],
    ['a year alone', ['2022'], '2022'],
  ])('takes as date %s', (_, dates, expected) => {
    const { published } = merge(dates.map((date) => ({ published: [line(date)] })));
    expect(published?.date ?? null).toBe(expected);
  });

  it('records another time of the same day', () => {
    const { evidence } = merge([
      { published: [line('2022-09-20T10:44')] },
      { published: [line('2022-09-20T11:30')] },
      { published: [line('2022-09-20')] },
    ]);
    expect(evidence.published?.map(({ note }) => note)).toEqual([
      undefined,
      'states 2022-09-20T11:30 instead',
      undefined,
    ]);
  });

  it('leaves a sidecar’s date as its giver stated it', () => {
    const { published, evidence } = merge([
      { published: [sidecar('2022-09-20')] },
      { published: [line('2022-09-20T10:44')] },
    ]);
    expect(published?.date).toBe('2022-09-20');
    expect(evidence.published?.[1]?.note).toBeUndefined();
  });

  it.each([
    [
      'from the publisher’s record',
      '2022-09-20T10:44',
      'news-am',
      '2022-09-20T10:44+04:00',
      'publisher record',
    ],
    ['as stated', '2022-09-20T10:44Z', 'news-am', '2022-09-20T10:44Z', 'stated'],
    ['as unknown', '2022-09-20T10:44', 'oc-media', '2022-09-20T10:44', 'not stated'],
    ['as needless for a day', '2022-09-20', 'news-am', '2022-09-20', 'not applicable'],
  ])('gives the zone %s', (_, stated, publisher, date, zone) => {
    const merged = merge([{ published: [line(stated)], publisher: [line(publisher)] }]);
    expect(merged.published).toMatchObject({ date, zone });
  });

  it('keeps each caption once, in the copy-text’s form', () => {
    const captions = [
      { caption: [line('A bridge'), line('A map')] },
      { caption: [line('A bridge.')] },
    ];
    expect(merge(captions, 'B').captions).toEqual(['A bridge.', 'A map']);
  });

  it('takes the copy-text’s rights and records others', () => {
    const holders = ['X', 'Y'].map((holder) => ({ ...rights, holder }));
    const merged = mergeDescriptions(
      holders.map((own, index) => ({ siglum: 'AB'[index] ?? '', description: {}, rights: own })),
      'B',
      { firstWords: '', rights },
      publishers,
    );
    expect(merged.rights).toEqual(holders[1]);
    expect(merged.evidence.rights).toEqual([
      { source: 'sidecar', witness: 'A', note: `states ${rights.statement} instead` },
      { source: 'sidecar', witness: 'B' },
    ]);
  });
});
