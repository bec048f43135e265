import { describe, expect, test } from 'vitest';
import { formatBagInfo, formatBagSize, parseBagInfo } from './bag-info.ts';
import { decodeBagPath, encodeBagPath } from './bag-path.ts';
import { findPathFault } from './find-path-fault.ts';
import { formatManifestLine, parseManifest } from './manifest.ts';

describe('paths in manifests', () => {
  test('only %, CR and LF are written in percent', () => {
    expect(encodeBagPath('data/100%\r\n é#?.txt')).toBe('data/100%25%0D%0A é#?.txt');
  });

  test.each(['a%0Ab', 'a%b', 'a\nb', '%25', '100%', 'a%2525'])('%j comes back', (path) => {
    expect(decodeBagPath(encodeBagPath(path))).toBe(path);
  });
});

describe('manifests', () => {
  test('a line is what sha512sum prints', () => {
    expect(formatManifestLine({ path: 'data/a b.txt', digest: '0a' })).toBe('0a  data/a b.txt\n');
  });

  test('lines are read with any white space between, and what is no line is told', () => {
    expect(parseManifest('0A\t data/a\r\nnot a line\n')).toEqual([
      { path: 'data/a', digest: '0a' },
      undefined,
    ]);
  });
});

describe('bag-info.txt', () => {
  test('values stay on one line, and folded ones are joined', () => {
    expect(formatBagInfo([['Contact-Name', ' A\n  B ']])).toBe('Contact-Name: A B\n');
    expect(parseBagInfo('Contact-Name: A\n  B\nBag-Count: 1 of 1\n')).toEqual([
      ['Contact-Name', 'A B'],
      ['Bag-Count', '1 of 1'],
    ]);
  });

  test('a line that is no tag makes it unreadable', () => {
    expect(parseBagInfo('no tag\n')).toBeUndefined();
    expect(parseBagInfo('  rest of nothing\n')).toBeUndefined();
  });

  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [1_250_000, '1.3 MB'],
  ])('%d bytes are %s', (bytes, size) => expect(formatBagSize(bytes)).toBe(size));
});

describe('paths that are refused', () => {
  test.each([
    '',
    '/etc/passwd',
    'C:/windows',
    '../a',
    'a/../../b',
    'a/./b',
    'a//b',
    'a/',
    '~/a',
    'a\\..\\b',
    'a\0b',
    'a'.repeat(5000),
  ])('%j', (path) => expect(findPathFault(path)).toEqual(expect.any(String)));

  test.each(['a', 'a/b.txt', 'a/..b', 'a/~b', 'é/ü', '.hidden'])('but not %j', (path) =>
    expect(findPathFault(path)).toBeUndefined(),
  );
});
