import { expect, it } from 'vitest';
import { makeEntry } from '../../tests/make-entry.ts';
import { listOriginals } from './list-originals.ts';

it('brings the captures of one address together, whatever their entries', () => {
  const url = 'https://courier.example/b';
  const entries = [
    makeEntry('one', {
      witnesses: [
        { siglum: 'A', sha256: 'aa', captured: null, url },
        { siglum: 'B', sha256: 'bb', captured: '2024', url: 'https://courier.example/B' },
        { siglum: 'C', sha256: 'cc', captured: null },
      ],
    }),
    makeEntry('two', { witnesses: [{ siglum: 'A', sha256: 'dd', captured: '2022', url }] }),
  ];
  const captures = new Map(
    ['aa', 'bb', 'dd'].map((sha256) => [
      sha256,
      { sha256, path: `${sha256}.txt`, uses: [], isShown: true },
    ]),
  );
  expect(
    listOriginals({ entries, captures }).map(({ url, captures }) => [
      url,
      captures.map(({ entry, path, captured }) => [entry.id, path, captured]),
    ]),
  ).toEqual([
    ['https://courier.example/B', [['one', 'bb.txt', '2024']]],
    [
      url,
      [
        ['one', 'aa.txt', null],
        ['two', 'dd.txt', '2022'],
      ],
    ],
  ]);
});
