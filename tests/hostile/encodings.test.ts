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
  /** The file with the same text in UTF-8. */
  readonly text?: string;
  /** Whether converting back gave all of that text, so that it is the truth. */
  readonly reverses?: boolean;
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

const damaged = /^(?:invalid|mixed|empty|UTF-8 with NUL|UTF-16LE (?:lone|odd))/;

it.each(samples)(`reads $file ($encoding) exactly or refuses it; ${corpusNote}`, (sample) => {
  const bytes = readBytes(sample.file);
  const decoding = decodeText(bytes, findPageCharset(bytes));
  if ('problem' in decoding) return;
  expect(sample.encoding).not.toMatch(damaged);
  expect(decoding.text).toBe(readTruth(sample));
  expect(Buffer.compare(encodeText(decoding.text, decoding.encoding), bytes)).toBe(0);
});

it.each(samples.filter(({ encoding }) => !damaged.test(encoding) && encoding !== 'UTF-7'))(
  `reads $file exactly where a sidecar states $encoding; ${corpusNote}`,
  (sample) => {
    const bytes = readBytes(sample.file);
    const decoding = decodeText(bytes, findName(sample.encoding), 'person');
    if ('problem' in decoding) expect.fail(decoding.problem);
    expect(decoding.text).toBe(readTruth(sample));
    expect(Buffer.compare(encodeText(decoding.text, decoding.encoding), bytes)).toBe(0);
  },
);

function readBytes(file: string): Uint8Array {
  return own[file] ?? readCorpusFile(`encodings/${file}`) ?? new Uint8Array();
}

function readTruth({ file, encoding, text, reverses }: Sample): string {
  const source = text && reverses ? readCorpusFile(`encodings/${text}`) : undefined;
  return source
    ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(source)
    : iconv.decode(readBytes(file), findCodec(findName(encoding)), { stripBOM: false });
}

function findName(encoding: string): string {
  return /^(?:UTF-8|BOM only)/.test(encoding) ? 'utf-8' : encoding;
}

function findCodec(encoding: string): string {
  return encoding === 'MAC-CYRILLIC' ? 'maccyrillic' : encoding;
}
