import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { decodeText } from '../../src/pipeline/accession/decode-text.ts';
import { encodeText } from '../../src/pipeline/accession/encode-text.ts';
import { findPageCharset } from '../../src/pipeline/accession/find-page-charset.ts';
import { corpusNote, readCorpus, readCorpusFile } from './read-corpus.ts';

interface Sample {
  readonly file: string;
  /** iconv's name, or for malformed files what is wrong with them. */
  readonly encoding: string;
}

const own: Readonly<Record<string, Uint8Array>> = {
  'own-koi8-r': encodeText(
    'Стороны обсудили мирный договор и вопросы гуманитарного характера, сообщила пресс-служба.',
    'koi8-r',
  ),
  'own-broken': Uint8Array.of(0x61, 0xc3, 0x28, 0xff, 0x0a),
};
const samples = Object.values(
  readCorpus<Readonly<Record<string, Sample>>>('encodings/MANIFEST.json', {
    0: { file: 'own-koi8-r', encoding: 'KOI8-R' },
    1: { file: 'own-broken', encoding: 'invalid UTF-8' },
  }),
);

it.each(samples.map(({ file, encoding }) => [file, encoding] as const))(
  `reads %s (%s) exactly or refuses it; ${corpusNote}`,
  (file, encoding) => {
    const bytes = own[file] ?? readCorpusFile(`encodings/${file}`) ?? new Uint8Array();
    const decoding = decodeText(bytes, findPageCharset(bytes));
    if ('problem' in decoding) return;
    expect(encoding).not.toMatch(/^(?:invalid|mixed|UTF-8 with NUL|UTF-16LE (?:lone|odd))/);
    expect(decoding.text).toBe(iconv.decode(bytes, findCodec(encoding), { stripBOM: false }));
    expect(Buffer.compare(encodeText(decoding.text, decoding.encoding), bytes)).toBe(0);
  },
);

function findCodec(encoding: string): string {
  if (/^(?:UTF-8|BOM only)/.test(encoding)) return 'utf-8';
  return encoding === 'MAC-CYRILLIC' ? 'maccyrillic' : encoding;
}
