import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { encodeText } from './encode-text.ts';

const russian =
  'Министры иностранных дел двух стран встретились в Нью-Йорке. Это были первые переговоры после обострения на границе. Стороны обсудили мирный договор и гуманитарные вопросы.\n';
const turkish =
  'Dışişleri bakanları New York’ta görüştü. Bu, çatışmalardan sonra yapılan ilk görüşmeydi. Taraflar barış antlaşmasını ele aldı.\n';
const english =
  'The “ministers” met in New York – it’s the first time. Café talks ended at 5 o’clock, they said.\n';
const armenian = 'Երեկոյան մենք նստած էինք պատուհանի մոտ, լսում էինք անձրևի ձայնը։ (Այո.)\n';

describe('decodeText reads', () => {
  it.each([
    ['utf-8', russian],
    ['utf-8', `\uFEFF${russian}`],
    ['utf-8', 'plain + simple ASCII\r\n'],
    ['utf-8', 'a + b, C++ and ~{x'],
    ['utf-16le', `\uFEFF${russian}`],
    ['utf-16be', `\uFEFF${english}`],
    ['utf-16le', russian],
    ['utf-16be', russian],
    ['utf-16le', english],
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['iso-8859-5', russian],
    ['ibm866', russian],
    ['x-mac-cyrillic', russian],
    ['windows-1254', turkish],
    ['windows-1252', english],
    ['macintosh', english],
  ])('%s by itself: %j', (encoding, text) => {
    expect(decodeText(encodeText(text, encoding))).toEqual({ text, encoding });
  });

  it.each([
    ['armscii-8', armenian, 'ARMSCII-8', 'armscii-8'],
    ['windows-1251', russian, 'cp1251', 'windows-1251'],
    ['windows-1251', russian, 'utf-8', 'windows-1251'],
    ['windows-1251', russian, 'windows-1252', 'windows-1251'],
    ['utf-8', russian, 'windows-1251', 'utf-8'],
    ['windows-1251', russian, 'no-such-thing', 'windows-1251'],
  ])('%s %j where a page says %s, as %s', (written, text, declared, encoding) => {
    expect(decodeText(encodeText(text, written), declared)).toEqual({ text, encoding });
  });

  it('what a person states, even if detection knows nothing', () => {
    expect(decodeText(Buffer.from([0xef, 0xef]), 'windows-1251', 'person')).toEqual({
      text: 'пп',
      encoding: 'windows-1251',
    });
  });
});

describe('decodeText refuses', () => {
  const cp1251 = encodeText(russian, 'windows-1251');
  it.each([
    ['an empty file', [], /empty/],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], /PNG/],
    ['a PDF', Buffer.from('%PDF-1.7\n'), /PDF/],
    ['a ZIP', [0x50, 0x4b, 3, 4], /ZIP/],
    ['gzip', [0x1f, 0x8b, 8], /gzip/],
    ['NUL within ASCII', Buffer.from('abc\0def\n'), /NUL/],
    ['many controls', Buffer.from('a\x01b\x02c\x03'), /control/],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0], /UTF-32/],
    ['UTF-16 of odd length', [0xff, 0xfe, 0x41, 0, 0x42], /utf-16le/],
    ['UTF-7', Buffer.from('+BCEEPgRABD4EOg- +BDwENQRBBE8ERgQ1BDI-\n'), /UTF-7/],
    ['two encodings in one file', Buffer.concat([cp1251, Buffer.from(russian)]), /some places/],
    ['too little to tell', [0xe9, 0xe8, 0x0a], /not certain|no encoding/],
    ['Armenian that nothing declares', encodeText(armenian, 'armscii-8'), /sidecar/],
  ])('%s', (_, bytes, reason) => {
    const decoding = decodeText(Uint8Array.from(bytes));
    expect('problem' in decoding ? decoding.problem : decoding).toMatch(reason);
  });

  it.each([
    ['utf-8', cp1251, /mean nothing/],
    ['windows-1251', Buffer.from(russian), /valid utf-8/],
    ['utf-7', cp1251, /not read/],
    ['klingon', cp1251, /not read/],
  ])('a false statement of a person: %s', (stated, bytes, reason) => {
    const decoding = decodeText(bytes, stated, 'person');
    expect('problem' in decoding ? decoding.problem : decoding).toMatch(reason);
  });

  it('names the candidates', () => {
    const decoding = decodeText(encodeText('Şu iş ağır.', 'windows-1254'));
    expect(decoding).toMatchObject({ problem: expect.stringContaining('gives "') });
  });
});
