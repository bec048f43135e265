import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { encodeText } from './encode-text.ts';

const russian =
  'Министры иностранных дел двух стран встретились в Нью-Йорке. Это были первые переговоры после обострения на границе. Стороны обсудили мирный договор и гуманитарные вопросы.\n';
const turkish =
  'Dışişleri bakanları New York’ta görüştü. Bu, çatışmalardan sonra yapılan ilk görüşmeydi. Taraflar barış antlaşmasını ele aldı.\n';
const english =
  'The “ministers” met in New York – it’s the first time. Café talks ended at 5 o’clock, they said.\n';
const ukrainian =
  'Міністри закордонних справ зустрілися в Києві й говорили про ґрунтовну угоду. Її підпишуть у європейській столиці, повідомили в обох відомствах ввечері.\n';
const armenian = 'Երեկոյան մենք նստած էինք պատուհանի մոտ։\n';
const longArmenian =
  'Երկու երկրների արտաքին գործերի նախարարները հանդիպեցին Նյու Յորքում։ Կողմերը քննարկեցին խաղաղության պայմանագիրը և մարդասիրական հարցերը, (հայտնեց) նախարարությունը։\n';
const georgian =
  'ორი ქვეყნის საგარეო საქმეთა მინისტრები თბილისში შეხვდნენ ერთმანეთს. მხარეებმა სამშვიდობო ხელშეკრულება განიხილეს, განაცხადა სამინისტრომ.\n';
const azerbaijani =
  'Хариҹи ишләр назирләри Бакыда ҝөрүшдүләр. Тәрәфләр сүлһ мүгавиләсини мүзакирә етдиләр.\n';

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
    ['utf-16le', georgian],
    ['utf-32le', russian],
    ['utf-32be', `\uFEFF${armenian}`],
    ['windows-1251', russian],
    ['windows-1251', ukrainian],
    ['koi8-u', ukrainian],
    ['armscii-8', longArmenian],
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

  it.each([
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['iso-8859-5', russian],
    ['ibm866', russian],
    ['x-mac-cyrillic', russian],
    ['x-mac-cyrillic', ukrainian],
    ['koi8-u', ukrainian],
    ['armscii-8', armenian],
    ['georgian-academy', georgian],
    ['georgian-ps', georgian],
    ['pt154', azerbaijani],
    ['windows-1254', turkish],
    ['macintosh', english],
    ['utf-8', georgian],
    ['utf-16be', georgian],
    ['utf-32le', georgian],
    ['gb18030', georgian],
  ])('%s where a person states it: %j', (encoding, text) => {
    expect(decodeText(encodeText(text, encoding), encoding, 'person')).toEqual({ text, encoding });
  });

  it.each([
    ['georgian-academy', 'Georgian_Academy', [0xd1, 0xc0, 0xd6, 0xc0, 0xcb, 0xcd], 'საღამო'],
    ['georgian-ps', 'GEORGIAN-PS', [0xd3, 0xc0, 0xd9, 0xc0, 0xcc, 0xcf], 'საღამო'],
    ['armscii-8', 'ARMSCII8', [0xd0, 0xb3, 0xdb, 0xbb, 0xf1, 0xa3], 'Հայեր։'],
    ['x-mac-cyrillic', 'MacCyrillic', [0xa2, 0xb6, 0xff, 0x80], 'Ґґ€А'],
    ['koi8-r', 'KOI8R', [0xf0, 0xd2, 0xc1, 0xd7], 'Прав'],
    ['iso-8859-5', 'iso8859-5', [0xbf, 0xe0, 0xd0, 0xd2], 'Прав'],
    ['pt154', 'PTCP154', [0xcd, 0xba, 0xed, 0xba], 'Нәнә'],
  ])('%s, stated as %s, by its published table', (encoding, label, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes), label, 'person')).toEqual({ text, encoding });
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
    ['damaged UTF-32', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0x41], /UTF-32/],
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

  it.each([
    ['koi8-r', russian, 'georgian-ps', /koi8-r it reads "/],
    ['windows-1251', russian, 'koi8-r', /in windows-1251 it reads "Министры/],
    ['windows-1251', `${russian}!`, 'utf-16le', /control and unassigned|mean nothing/],
    ['armscii-8', longArmenian, 'windows-1251', /in armscii-8 it reads "Երկու/],
  ])('%s text that a person states to be something else', (written, text, stated, reason) => {
    const decoding = decodeText(encodeText(text, written), stated, 'person');
    expect('problem' in decoding ? decoding.problem : decoding).toMatch(reason);
  });

  it('says which byte does not fit what a person states', () => {
    const bytes = Uint8Array.from([...encodeText('Հայ', 'armscii-8'), 0xa1]);
    expect(decodeText(bytes, 'armscii-8', 'person')).toMatchObject({
      problem: expect.stringContaining('the first is 0xa1 at offset 3'),
    });
  });

  it.each([
    ['windows-1254', 'Şu iş ağır.', 'Şu iş ağır.'],
    ['armscii-8', armenian, 'Երեկոյան մենք նստած էինք պատուհանի'],
    ['georgian-academy', georgian, 'ორი ქვეყნის საგარეო საქმეთა'],
    ['georgian-ps', georgian, 'ორი ქვეყნის საგარეო საქმეთა'],
    ['pt154', azerbaijani, 'Хариҹи ишләр назирләри'],
    ['koi8-r', 'Да, так.', 'Да, так.'],
  ])('names %s among the candidates, with what the text would be', (encoding, text, sample) => {
    const decoding = decodeText(encodeText(text, encoding));
    const problem = 'problem' in decoding ? decoding.problem : '';
    expect(problem).toContain(`${encoding} "${sample}`);
    expect(problem.match(/[\w-]+ "[^"]+"/g)?.length).toBeGreaterThan(2);
    expect(problem).toMatch(/"encoding: windows-1251"/);
  });

  it('shows samples of what a page says, not of its tags', () => {
    const page = `<html><title>${georgian}</title><p class="Ñ">${georgian}</p>`;
    expect(decodeText(encodeText(page, 'georgian-ps'))).toMatchObject({
      problem: expect.stringContaining('georgian-ps "ორი ქვეყნის'),
    });
  });
});

describe('decodeText reads long files by a sample', () => {
  const ascii = 'Plain words of a page before the article begins, and + signs. '.repeat(5000);
  it.each([
    ['windows-1251', ascii + russian.repeat(2000)],
    ['koi8-r', ascii + russian.repeat(2000) + ascii],
    ['armscii-8', ascii + longArmenian.repeat(2000)],
    ['utf-8', ascii],
    ['utf-8', `${ascii}${georgian.repeat(3000)}`],
  ])('%s', (encoding, text) => {
    const decoding = decodeText(encodeText(text, encoding));
    expect(decoding).toHaveProperty('encoding', encoding);
    expect('text' in decoding && decoding.text === text).toBe(true);
  });

  it('and refuses one that parts from its sample', () => {
    const bytes = Buffer.concat([
      encodeText(russian.repeat(2000), 'windows-1251'),
      Uint8Array.of(0x98, 0x0a),
    ]);
    expect(decodeText(bytes)).toHaveProperty('problem');
  });
});
