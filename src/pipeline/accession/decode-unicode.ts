import { detect } from 'jschardet';
import { type DecodeProblem, type Decoding, refuseEncoding } from './decoding.ts';
import { dropTags } from './drop-tags.ts';
import { decodeExactly } from './encode-text.ts';
import { measureControls } from './find-binary.ts';
import { sampleBytes } from './sample-bytes.ts';

/** Reads bytes that begin with a byte order mark; undefined where there is none. */
export function decodeByMark(bytes: Uint8Array): Decoding | undefined {
  const [a, b, c, d] = bytes;
  const utf32 =
    (a === 0xff && b === 0xfe && c === 0 && d === 0) ||
    (a === 0 && b === 0 && c === 0xfe && d === 0xff);
  if (utf32) return refuseEncoding('The file begins as UTF-32, but is damaged.');
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeMarked(bytes, 'utf-8');
  if (a === 0xff && b === 0xfe) return decodeMarked(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return decodeMarked(bytes, 'utf-16be');
  return undefined;
}

/** Reads strict UTF-8 without NUL; undefined where the bytes are not that. */
export function decodeUtf8(bytes: Uint8Array): Decoding | undefined {
  const text = decodeExactly(bytes, 'utf-8');
  if (text === undefined || text.includes('\0')) return undefined;
  if (measureControls(bytes) > 0.1) return refuseControls();
  const escaped = findEscapedEncoding(bytes, text);
  if (escaped)
    return refuseEncoding(
      `The file looks like ${escaped}, which writes letters as plain ASCII and is not read here.`,
    );
  return { text, encoding: 'utf-8' };
}

/**
 * Reads UTF-16 without a byte order mark: spaces, digits and line ends have
 * NUL for their high byte, so the NULs stand at odd (little endian) or at even
 * (big endian) offsets alone.
 */
export function decodeUtf16(bytes: Uint8Array): Decoding | undefined {
  let even = 0;
  let odd = 0;
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  if (even + odd < bytes.length * 0.02 || Math.min(even, odd) * 20 > Math.max(even, odd))
    return undefined;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  if (!sharesHighBytes(bytes, encoding === 'utf-16le' ? 1 : 0)) return undefined;
  const text = decodeExactly(bytes, encoding);
  return text === undefined || isForeign(text) ? undefined : { text, encoding };
}

/** Whether three high bytes make up nine tenths: writing comes from few rows of Unicode, stray NULs between letters do not. */
function sharesHighBytes(bytes: Uint8Array, offset: 0 | 1): boolean {
  const counts = new Array<number>(256).fill(0);
  for (let index = offset; index < bytes.length; index += 2) {
    const high = bytes[index] ?? 0;
    counts[high] = (counts[high] ?? 0) + 1;
  }
  const top = counts.sort((a, b) => b - a).slice(0, 3);
  return top.reduce((sum, count) => sum + count, 0) * 2 >= bytes.length * 0.9;
}

/** Refuses bytes that no encoding without NUL explains. */
export function refuseBinary(bytes: Uint8Array): DecodeProblem | undefined {
  if (bytes.includes(0)) {
    const problem =
      'The file has NUL bytes and is not UTF-16: it is binary or damaged. Captures are plain text or HTML.';
    return { rule: 'binary-capture', problem };
  }
  return measureControls(bytes) > 0.1 ? refuseControls() : undefined;
}

function decodeMarked(bytes: Uint8Array, encoding: string): Decoding {
  const text = decodeExactly(bytes, encoding);
  if (text !== undefined && !text.includes('\0')) return { text, encoding };
  return refuseEncoding(
    `The file begins with the byte order mark of ${encoding}, but is not valid ${encoding}.`,
  );
}

function refuseControls(): DecodeProblem {
  const problem =
    'More than a tenth of the file is control characters: it is binary or damaged. Captures are plain text or HTML.';
  return { rule: 'binary-capture', problem };
}

const escapeSigns = ['+', '~{', '\x1b'];
const isEscape = (byte: number) => byte === 0x2b || byte === 0x7e || byte === 0x1b;

/** UTF-7, HZ and ISO 2022 are valid UTF-8 and would pass for text made of gibberish. */
function findEscapedEncoding(bytes: Uint8Array, text: string): string | undefined {
  if (text.length !== bytes.length || !escapeSigns.some((sign) => text.includes(sign)))
    return undefined;
  // The data of pictures within a long page is full of plus signs.
  const isLong = sampleBytes(bytes) !== bytes;
  const { encoding } = detect(isLong ? sampleBytes(dropTags(bytes), isEscape) : bytes);
  return encoding && /^(?:utf-7|hz|iso-?2022)/i.test(encoding) ? encoding.toUpperCase() : undefined;
}

/** Whether more than a hundredth is controls, surrogates, private use and unassigned characters: text has none, or very few. */
export function isForeign(text: string): boolean {
  const sample = text.slice(0, 100_000);
  return (
    (sample.match(/(?![\t\n\f\r\u0085])\p{Cc}|[\p{Co}\p{Cn}\p{Cs}]/gu)?.length ?? 0) >
      sample.length * 0.01 || text.includes('\0')
  );
}
