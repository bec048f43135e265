import { decodeByMark, decodeUtf8, isForeign } from './decode-unicode.ts';
import { decodeUtf32 } from './decode-utf32.ts';
import { type DecodeProblem, type Decoding, refuseEncoding } from './decoding.ts';
import { sampleReading } from './describe-readings.ts';
import { chooseCandidate, findCandidates } from './detect-legacy.ts';
import { decodeExactly, findLoss, hasCodec } from './encode-text.ts';
import { isPlausibleText } from './is-plausible-text.ts';
import { sampleBytes } from './sample-bytes.ts';

/**
 * Reads bytes in the encoding that a person states, which holds unless the
 * bytes contradict it: some that mean nothing in it, a text that is certainly
 * something else, or gibberish where another encoding clearly gives language.
 */
export function decodeAsStated(bytes: Uint8Array, encoding: string): Decoding {
  const stated = `The sidecar states "encoding: ${encoding}",`;
  if (!hasCodec(encoding)) return refuseEncoding(`${stated} which is not read here.`);
  const text = decodeExactly(bytes, encoding);
  if (text === undefined || text.includes('\0')) {
    return refuseEncoding(
      `${stated} but the file has bytes that mean nothing in it${locateLoss(bytes, encoding)}.`,
    );
  }
  return (
    findUnicode(bytes, text, encoding, stated) ??
    findBetter(bytes, text, encoding, stated) ?? { text, encoding }
  );
}

function findUnicode(
  bytes: Uint8Array,
  text: string,
  encoding: string,
  stated: string,
): DecodeProblem | undefined {
  const marked = decodeUtf32(bytes) ?? decodeByMark(bytes);
  // Read as UTF-8 once more, it would be the same text.
  const unicode = marked ?? (encoding === 'utf-8' ? undefined : decodeUtf8(bytes));
  if (!unicode || !('text' in unicode) || unicode.text === text) return undefined;
  return refuseEncoding(
    `${stated} but the file is valid ${unicode.encoding}, which no other text is by chance.`,
  );
}

function findBetter(
  bytes: Uint8Array,
  text: string,
  encoding: string,
  stated: string,
): DecodeProblem | undefined {
  if (encoding !== 'utf-8' && isForeign(text)) {
    return refuseEncoding(
      `${stated} but read so the file is full of control and unassigned characters.`,
    );
  }
  if (encoding.startsWith('utf-') || isPlausibleText(text)) return undefined;
  const better = chooseCandidate(findCandidates(bytes));
  const sample = sampleBytes(bytes);
  if (!better || better.text === decodeExactly(sample, encoding)) return undefined;
  const [own, other] = [encoding, better.encoding].map((name) => sampleReading(sample, name));
  return refuseEncoding(
    `${stated} in which the file reads "${own}", which is no language; in ${better.encoding} it reads "${other}".`,
  );
}

function locateLoss(bytes: Uint8Array, encoding: string): string {
  const offset = findLoss(bytes, encoding);
  const byte = offset === undefined ? undefined : bytes[offset];
  return byte === undefined
    ? ''
    : ` (the first is 0x${byte.toString(16).padStart(2, '0')} at offset ${offset})`;
}
