import { expect, it } from 'vitest';
import { findPageCharset } from './find-page-charset.ts';

it.each([
  ['<meta charset=koi8-r>', 'koi8-r'],
  ['<META content="text/html; charset = windows-1251" http-equiv=x>', 'windows-1251'],
  ['<?xml version="1.0" encoding="iso-8859-5"?><html>', 'iso-8859-5'],
  ['<metadata charset=a>', undefined],
  ['charset=utf-8', undefined],
  [`${' '.repeat(1024)}<meta charset=utf-8>`, undefined],
])('%j states %s', (head, label) => {
  expect(findPageCharset(Buffer.from(head))).toBe(label);
});
