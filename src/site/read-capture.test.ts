import { expect, it } from 'vitest';
import { decodeCapture } from './read-capture.ts';

it.each([
  ['utf-8', [0xef, 0xbb, 0xbf, 0x61], '\ufeffa'],
  ['utf-16le', [0xff, 0xfe, 0x61, 0x00], '\ufeffa'],
  ['windows-1251', [0xcf, 0xf0], 'Пр'],
  ['koi8-r', [0xf0, 0xd2], 'Пр'],
  ['armscii8', [0xb2, 0xb3], 'Աա'],
])('reads %s, a byte order mark included', (encoding, bytes, expected) => {
  expect(decodeCapture(new Uint8Array(bytes), encoding)).toBe(expected);
});
