import { decodeByMark, decodeUtf8, decodeUtf16, refuseBinary } from './decode-unicode.ts';
import { type Decoding, refuseEncoding } from './decoding.ts';
import {
  type Candidate,
  chooseCandidate,
  findCandidates,
  leastConfidence,
} from './detect-legacy.ts';
import { decodeExactly, hasCodec } from './encode-text.ts';
import { findBinary } from './find-binary.ts';
import { hasUtf8Run } from './has-utf8-run.ts';
import { isPlausibleText } from './is-plausible-text.ts';
import { nameEncoding } from './name-encoding.ts';

/**
 * Reads bytes as text, or says why not: never a guess. UTF-8 and UTF-16 are
 * recognised by themselves; then what is declared counts; then detection, if
 * one reading is clearly ahead of the others and looks like language.
 *
 * @param declared Label of an encoding, stated in the sidecar or by the page.
 * @param statedBy What a person states holds or is refused; what a page states is checked, since templates lie.
 */
export function decodeText(
  bytes: Uint8Array,
  declared?: string,
  statedBy: 'person' | 'page' = 'page',
): Decoding {
  if (bytes.length === 0) {
    return {
      rule: 'empty-capture',
      problem: 'The file is empty: add what was captured, or remove it.',
    };
  }
  const binary = findBinary(bytes);
  if (binary) {
    return {
      rule: 'binary-capture',
      problem: `The file is ${binary}. Captures are plain text or HTML: save the article as one of them.`,
    };
  }
  const label = declared === undefined ? undefined : nameEncoding(declared);
  if (label !== undefined && statedBy === 'person') return decodeAsStated(bytes, label);
  return (
    decodeByMark(bytes) ??
    decodeUtf8(bytes) ??
    decodeUtf16(bytes) ??
    refuseBinary(bytes) ??
    decodeLegacy(bytes, label)
  );
}

function decodeAsStated(bytes: Uint8Array, encoding: string): Decoding {
  const stated = `The sidecar states "encoding: ${encoding}",`;
  if (!hasCodec(encoding)) return refuseEncoding(`${stated} which is not read here.`);
  const text = decodeExactly(bytes, encoding);
  if (text === undefined || text.includes('\0')) {
    return refuseEncoding(`${stated} but the file has bytes that mean nothing in it.`);
  }
  const unicode = decodeByMark(bytes) ?? decodeUtf8(bytes);
  if (unicode && 'text' in unicode && unicode.text !== text) {
    return refuseEncoding(
      `${stated} but the file is valid ${unicode.encoding}, which no other text is by chance.`,
    );
  }
  return { text, encoding };
}

function decodeLegacy(bytes: Uint8Array, declared: string | undefined): Decoding {
  if (hasUtf8Run(bytes)) {
    return refuseEncoding(
      'The file is UTF-8 in some places and something else in others, or damaged.',
    );
  }
  const candidates = findCandidates(bytes);
  const best = chooseCandidate(candidates);
  const text = declared === undefined ? undefined : decodeExactly(bytes, declared);
  if (declared !== undefined && text !== undefined && isPlausibleText(text)) {
    const own = candidates.find((candidate) => candidate.text === text);
    const likeliest = candidates[0];
    const rival =
      likeliest &&
      likeliest.text !== text &&
      likeliest.confidence > Math.max(leastConfidence, 2 * (own?.confidence ?? 0));
    if (!rival) return { text, encoding: declared };
  }
  if (best) return { text: best.text, encoding: best.encoding };
  return refuseEncoding(
    `The encoding of the file is not certain: ${describeCandidates(candidates)}.`,
  );
}

function describeCandidates(candidates: readonly Candidate[]): string {
  if (candidates.length === 0) return 'in no encoding known here does it read like language';
  const samples = candidates
    .slice(0, 4)
    .map(({ encoding, text }) => `${encoding} gives "${sampleText(text)}"`);
  return `it may be ${samples.join(', ')}`;
}

/** A few characters around the first that is not ASCII, where encodings differ. */
function sampleText(text: string): string {
  const first = Math.max(0, text.search(/\P{ASCII}/u));
  const line = text.slice(Math.max(0, first - 10), first + 30);
  return line.split(/[\s]+/).join(' ').trim();
}
